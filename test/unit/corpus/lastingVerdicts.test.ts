import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Corpus } from '../../../src/core/corpus/corpus.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { EMPTY_CORPUS_FILE, type Verdict } from '../../../src/core/model/corpusFile.ts';
import { splitRef, type Relation } from '../../../src/core/model/relation.ts';
import { renamedInVerdicts } from '../../../src/core/sidecar/renamedInVerdicts.ts';
import { testLexicon } from '../../support/lexicon.ts';

const FOLDER = 'media/sample-corpus';
const ARTICLES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);

function corpusOf(articles: ReadonlyMap<string, string>, verdicts: readonly Verdict[]): Corpus {
  const corpus = new Corpus(testLexicon());
  corpus.configure({ ...EMPTY_CORPUS_FILE, verdicts });
  for (const [file, text] of articles) corpus.put(file, text, NO_DECISIONS);
  return corpus;
}

/** Some pair across articles that the analysis says nothing of: only a person sees that it is one thing. */
function unrelatedPair(corpus: Corpus): Verdict {
  const claims = corpus
    .claims()
    .filter(({ figure, file }) => corpus.claimsIn(file).filter((each) => each.figure.text === figure.text).length === 1);
  for (const a of claims)
    for (const b of claims)
      if (a.file < b.file && corpus.compare(a.ref, b.ref) === undefined && corpus.quantityOf(a.ref) !== corpus.quantityOf(b.ref))
        return { a: a.ref, b: b.ref, verdict: 'same', by: 'nora', quoteA: a.figure.text, quoteB: b.figure.text };
  throw new Error('the sample corpus has no such pair');
}

const judged = (corpus: Corpus): readonly Relation[] => corpus.relations().filter(({ by }) => by === 'nora');

/** The verdict holds between the same words, and has put their quantities together. */
function assertHolds(corpus: Corpus, { quoteA, quoteB }: Verdict): void {
  const [relation, ...more] = judged(corpus);
  assert.ok(relation && more.length === 0);
  assert.deepEqual(new Set([relation.a, relation.b].map((ref) => corpus.claim(ref)?.figure.text)), new Set([quoteA, quoteB]));
  assert.equal(corpus.quantityOf(relation.a), corpus.quantityOf(relation.b));
}

describe('a verdict on two articles of the sample corpus', () => {
  const verdict = unrelatedPair(corpusOf(ARTICLES, []));
  const file = splitRef(verdict.a).file;
  const text = ARTICLES.get(file) ?? '';

  it('puts the quantities of both claims together, and still does when all is read anew', () => {
    const corpus = corpusOf(ARTICLES, [verdict]);
    assertHolds(corpus, verdict);
    for (const [name, words] of ARTICLES) corpus.put(name, words, NO_DECISIONS);
    assertHolds(corpus, verdict);
  });

  it('can be taken back', () => {
    const corpus = corpusOf(ARTICLES, [verdict]);
    assertHolds(corpus, verdict);
    corpus.configure(EMPTY_CORPUS_FILE);
    assert.deepEqual(judged(corpus), []);
    const { a, b } = unrelatedPair(corpus);
    assert.deepEqual([a, b], [verdict.a, verdict.b]);
  });

  it('outlives edits around its words, and rests while they are gone', () => {
    const corpus = corpusOf(ARTICLES, [verdict]);
    const quote = verdict.quoteA ?? '';
    corpus.put(file, `The editors have looked this over.\n\n${text}\n\nMore is to follow.\n`, NO_DECISIONS);
    assertHolds(corpus, verdict);
    corpus.put(file, text.replace(quote, 'some of them'), NO_DECISIONS);
    assert.deepEqual(judged(corpus), []);
    corpus.put(file, text, NO_DECISIONS);
    assertHolds(corpus, verdict);
  });

  it('goes with its article to a new name', () => {
    const renamed = 'moved/elsewhere.txt';
    const corpus = corpusOf(ARTICLES, [verdict]);
    corpus.remove(file);
    corpus.put(renamed, text, NO_DECISIONS);
    assert.deepEqual(judged(corpus), []);
    corpus.configure({ ...EMPTY_CORPUS_FILE, verdicts: renamedInVerdicts([verdict], [{ from: file, to: renamed }]) });
    assertHolds(corpus, verdict);
  });
});
