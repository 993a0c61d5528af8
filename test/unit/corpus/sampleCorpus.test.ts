import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Corpus } from '../../../src/core/corpus/corpus.ts';
import type { AnnotationRef } from '../../../src/core/model/relation.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { readCorpusFile } from '../../../src/core/sidecar/readCorpusFile.ts';
import { testLexicon } from '../../support/lexicon.ts';

const FOLDER = 'media/sample-corpus';

/** The sample corpus as read without anybody's decisions. */
function sampleCorpus(): Corpus {
  const corpus = new Corpus(testLexicon());
  corpus.configure(readCorpusFile(readFileSync(`${FOLDER}/corroborate.yaml`, 'utf8')).corpusFile);
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.txt')) corpus.put(name.replaceAll('\\', '/'), readFileSync(`${FOLDER}/${name}`, 'utf8'), NO_DECISIONS);
  return corpus;
}

describe('the sample corpus', () => {
  it('has the conflicts that it was written to have, and no other', () => {
    const corpus = sampleCorpus();
    const words = (ref: AnnotationRef): string => corpus.claim(ref)?.figure.text ?? '';
    const conflicts = corpus.relations().filter(({ relation }) => relation === 'conflict');
    assert.deepEqual(conflicts.map(({ a, b }) => [words(a), words(b)].sort().join(' | ')).sort(), [
      '11,500 | nearly 8,000 people',
      '118 of its fighters | 96 of its fighters',
      '31 | 43',
      '34 of its soldiers | 70 Tarvian soldiers',
      '61 Tarvian soldiers | 70 Tarvian soldiers',
      '8,000 | more than 30,000',
    ]);
  });
});
