import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus.ts';
import { marksOfSplit, registryOfSplit } from '../../../src/core/corpus/splitActor.ts';
import type { Actor } from '../../../src/core/model/actor.ts';
import { type ActorAnnotation, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { EMPTY_CORPUS_FILE } from '../../../src/core/model/corpusFile.ts';
import { applyCorpusFileChanges } from '../../../src/core/sidecar/corpusFileChange.ts';
import { testLexicon } from '../../support/lexicon.ts';

const HARBOUR = `HALDEN, May 12 - Petra Brandvik, the mayor of Halden, opened the harbour on Monday.

"We waited nine years for this," Brandvik said. Brandvik thanked the builders.
`;
const COURT = `HALDEN, May 14 - A court in Halden sentenced a banker on Wednesday.

"I have done nothing wrong," Brandvik said. Brandvik said 40 people had lost their savings.
`;

const MAYOR: Actor = { id: 'petra-brandvik', name: 'Petra Brandvik', type: 'person', aliases: ['Brandvik', 'Mayor Brandvik'] };
const BANKER: Actor = { id: 'jonas-brandvik', name: 'Jonas Brandvik', type: 'person', aliases: [] };

describe('splitting an actor', () => {
  const corpus = new Corpus(testLexicon());
  corpus.configure({ ...EMPTY_CORPUS_FILE, actors: [MAYOR] });
  corpus.put('harbour.txt', HARBOUR, NO_DECISIONS);
  corpus.put('court.txt', COURT, NO_DECISIONS);
  const court = corpus.article('court.txt');
  assert.ok(court);
  const isMayor = (each: (typeof court.annotations)[number]): boolean =>
    (each.kind === 'actor' && each.actor === MAYOR.id) || (each.kind === 'quote' && each.speaker?.actors.includes(MAYOR.id) === true);
  const ids = new Set(court.annotations.filter(isMayor).map(({ id }) => id));

  it('gives the chosen mentions and quotes, and nothing else, to the other actor', () => {
    assert.ok(ids.size >= 3, `only ${ids.size} marks of the namesake`);
    const marks = marksOfSplit(court, ids, MAYOR.id, { id: BANKER.id, type: 'person' });
    assert.deepEqual(new Set(marks.map(({ id }) => id)), ids);
    for (const mark of marks) {
      if (mark.kind === 'actor') assert.equal(mark.actor, BANKER.id);
      if (mark.kind === 'quote') assert.deepEqual(mark.speaker?.actors, [BANKER.id]);
    }
  });

  it('leaves marks that were not chosen alone', () => {
    const [first] = ids;
    assert.ok(first);
    assert.deepEqual(
      marksOfSplit(court, new Set([first]), MAYOR.id, BANKER).map(({ id }) => id),
      [first],
    );
    assert.deepEqual(marksOfSplit(court, ids, 'somebody-else', BANKER), []);
  });

  it('takes decided figures of a moved quote along', () => {
    const figure = court.annotations.find((each) => each.kind === 'figure' && each.text === '40 people');
    assert.ok(figure?.kind === 'figure' && figure.claim?.source?.actors.includes(MAYOR.id), 'the figure has no source');
    const decided = court.annotations.map((each) => (each === figure ? { ...each, status: 'accepted' as const } : each));
    const marks = marksOfSplit({ ...court, annotations: decided }, ids, MAYOR.id, BANKER);
    const moved = marks.find(({ id }) => id === figure.id);
    assert.ok(moved?.kind === 'figure');
    assert.deepEqual(moved.claim?.source?.actors, [BANKER.id]);
  });

  it('never lets the registry give one name to two', () => {
    const names = { moved: ['Brandvik', 'the banker Brandvik', 'Brandvik'], staying: ['Brandvik', 'Petra Brandvik'] };
    const { actors } = applyCorpusFileChanges({ ...EMPTY_CORPUS_FILE, actors: [MAYOR] }, registryOfSplit(MAYOR, BANKER, names));
    assert.deepEqual(actors, [MAYOR, { ...BANKER, aliases: ['the banker Brandvik'] }]);
  });

  it('gives names that are the other one’s alone over to it', () => {
    const names = { moved: ['Brandvik', 'Mayor Brandvik'], staying: ['Brandvik'] };
    const { actors } = applyCorpusFileChanges({ ...EMPTY_CORPUS_FILE, actors: [MAYOR] }, registryOfSplit(MAYOR, BANKER, names));
    assert.deepEqual(
      actors.map(({ aliases }) => aliases),
      [['Brandvik'], ['Mayor Brandvik']],
    );
  });

  it('registers both where neither was, so that the rest stays with the old one', () => {
    const changes = registryOfSplit(MAYOR, BANKER, { moved: ['Brandvik'], staying: ['Petra Brandvik'] });
    const { actors } = applyCorpusFileChanges(EMPTY_CORPUS_FILE, changes);
    assert.deepEqual(
      actors.map(({ id }) => id),
      [MAYOR.id, BANKER.id],
    );
  });

  it('keeps marks apart when the articles are read again', () => {
    const marks = marksOfSplit(court, ids, MAYOR.id, BANKER).map((each) => ({ ...each, status: 'accepted' as const }));
    const again = new Corpus(testLexicon());
    again.configure({ ...EMPTY_CORPUS_FILE, actors: [MAYOR, BANKER] });
    again.put('harbour.txt', HARBOUR, NO_DECISIONS);
    again.put('court.txt', COURT, { ...NO_DECISIONS, annotations: marks });
    const actorsIn = (file: string): Set<string | null> => {
      const named = again.article(file)?.annotations.filter((each): each is ActorAnnotation => each.kind === 'actor') ?? [];
      return new Set(named.filter(({ text }) => text.includes('Brandvik')).map(({ actor }) => actor));
    };
    assert.deepEqual(actorsIn('harbour.txt'), new Set([MAYOR.id]));
    assert.deepEqual(actorsIn('court.txt'), new Set([BANKER.id]));
  });
});
