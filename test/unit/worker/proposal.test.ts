import assert from 'node:assert/strict';
import type { AnnotationKind } from '../../../src/core/model/annotation.ts';
import { CorpusRequests } from '../../../src/worker/corpusRequests.ts';
import { testLexicon } from '../../support/lexicon.ts';

const corpus = 'file:///corpus';
const TEXT = [
  'LEMNA, March 3 (Hill Wire) - Officials of Orvel said on Monday that 14 fishermen had been killed in the storm.',
  'Villagers near Lemna spoke of "boatloads" of bodies, and Mira Tolvanen, the mayor of Lemna, said 30 houses had burnt down.',
].join('\n\n');

function propose(words: string, kind: AnnotationKind, sidecar: string | null = null) {
  const requests = new CorpusRequests(testLexicon());
  requests.answer('configure', { corpus, yaml: 'actors:\n  - { id: orvel, name: Orvel, type: gpe, aliases: [the lake state] }\n' });
  requests.answer('putArticle', { corpus, file: 'a.txt', content: TEXT, sidecar, chosen: true });
  const start = TEXT.indexOf(words);
  return requests.answer('propose', { corpus, file: 'a.txt', start, end: start + words.length, kind });
}

const rejected = (words: string): string =>
  `version: 1\noffsets: code-points\nannotations:\n  - { id: f001, kind: figure, status: rejected, start: ${TEXT.indexOf(words)}, end: ${TEXT.indexOf(words) + words.length}, text: ${words}, low: 14, high: 14, value: 14 }\n`;

describe('what is proposed for selected words', () => {
  it('is the suggestion that they hold or lie in, stretched to them', () => {
    const figure = propose('14', 'figure');
    assert.equal(figure?.kind === 'figure' && figure.claim?.predicate, 'killed');
    assert.equal(figure?.text, '14');
    assert.equal(figure?.origin, 'suggestion');
  });

  it('is a figure read anew where the suggestion was rejected, with its claim', () => {
    const figure = propose('14 fishermen', 'figure', rejected('14 fishermen'));
    assert.ok(figure?.kind === 'figure');
    assert.equal(figure.origin, 'human');
    assert.notEqual(figure.id, 'f001');
    assert.deepEqual([figure.low, figure.high, figure.head, figure.claim?.predicate], [14, 14, 'fishermen', 'killed']);
    assert.deepEqual(figure.claim?.source?.actors, ['orvel']);
  });

  it('tells what is counted where the analyser finds no number', () => {
    const figure = propose('boatloads', 'figure');
    assert.ok(figure?.kind === 'figure');
    assert.equal(figure.text, 'boatloads');
    assert.deepEqual([figure.low, figure.high, figure.value, figure.head], [null, null, null, 'bodies']);
    assert.notEqual(figure.claim, null);
  });

  it('is the actor of that name, and nobody for other words', () => {
    const actor = propose('Orvel', 'actor');
    assert.equal(actor?.kind === 'actor' && actor.actor, 'orvel');
    assert.equal(propose('boatloads', 'actor'), null);
  });
});
