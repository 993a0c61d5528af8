import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { Corpus } from '../../../src/core/corpus/corpus.ts';
import { RegistryChange } from '../../../src/core/corpus/registryChange.ts';
import type { Actor } from '../../../src/core/model/actor.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { EMPTY_CORPUS_FILE, type CorpusFile } from '../../../src/core/model/corpusFile.ts';
import { testLexicon } from '../../support/lexicon.ts';

const FOLDER = 'media/sample-corpus';
const ARTICLES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));
const GAZETTEER = {
  file: 'talks.txt',
  text: `GENEVA (Kestrel News) — Armenian and Turkish officials met on Tuesday. Ankara said 12 people were killed; Yerevan counted 15.

The U.N. envoy said at least 14 people had died. Turkey's Defense Ministry denied it.
`,
};
const lexicon = testLexicon();

function corpusWith(registry: CorpusFile): Corpus {
  const corpus = new Corpus(lexicon);
  corpus.configure(registry);
  for (const { file, text } of [...ARTICLES, GAZETTEER]) corpus.put(file, text, NO_DECISIONS);
  return corpus;
}

const stateOf = (corpus: Corpus): unknown => ({
  articles: corpus.files().map((file) => corpus.article(file)),
  actors: corpus.actors(),
  // In the order in which claims were taken in, which is nobody's business.
  relations: corpus
    .relations()
    .map((each) => JSON.stringify(each))
    .sort(),
});

const PLAIN = corpusWith(EMPTY_CORPUS_FILE);
const INFERRED: readonly Actor[] = [...PLAIN.actors()];
const WORDS = ['Turkey', 'Armenia', 'the council', 'Ostrel', 'Quillon', 'ministry'];

/** What a person does to a registry, one step after the other. */
const step = fc.record({
  what: fc.constantFrom('accept', 'accept', 'rename', 'alias', 'retype', 'delete', 'swap'),
  which: fc.nat({ max: 200 }),
  word: fc.constantFrom(...WORDS),
});

function after(actors: readonly Actor[], { what, which, word }: { what: string; which: number; word: string }): readonly Actor[] {
  const inferred = INFERRED[which % INFERRED.length];
  const chosen = actors[which % Math.max(1, actors.length)];
  const changed = (change: (actor: Actor) => Actor): readonly Actor[] => actors.map((each) => (each === chosen ? change(each) : each));
  switch (what) {
    case 'rename':
      return changed((actor) => ({ ...actor, name: word }));
    case 'alias':
      return changed((actor) => ({ ...actor, aliases: [...actor.aliases, word] }));
    case 'retype':
      return changed((actor) => ({ ...actor, type: actor.type === 'gpe' ? 'organization' : 'gpe' }));
    case 'delete':
      return actors.filter((each) => each !== chosen);
    case 'swap':
      return [...actors].reverse();
    default:
      return inferred && !actors.some(({ id }) => id === inferred.id) ? [...actors, inferred] : actors;
  }
}

describe('a changed registry', () => {
  it('leaves the corpus as if every article had been read with it', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const corpus = corpusWith(EMPTY_CORPUS_FILE);
        let actors: readonly Actor[] = [];
        for (const each of steps) {
          actors = after(actors, each);
          corpus.configure({ ...EMPTY_CORPUS_FILE, actors });
          corpus.relations();
        }
        assert.deepEqual(stateOf(corpus), stateOf(corpusWith({ ...EMPTY_CORPUS_FILE, actors })));
      }),
      { numRuns: 25, seed: 7 },
    );
  }).timeout(120_000);

  it('concerns the articles that name who changed, not the others', () => {
    const person = { id: 'p', name: 'Halvard Quist', type: 'person', aliases: [] } as const;
    const change = new RegistryChange([], [person], lexicon.knownNames(EMPTY_CORPUS_FILE));
    const concerns = (text: string): boolean => change.concernsReading(analyse(text, lexicon, EMPTY_CORPUS_FILE));
    assert.equal(concerns('Halvard Quist said on Monday that 12 people were killed.'), true);
    assert.equal(concerns('Quist, whom all call Halvard, said nothing.'), true);
    assert.equal(concerns('Mr Quist said on Monday that 12 people were killed.'), false);
  });

  it('concerns articles that name the actor by what the gazetteer knows of it', () => {
    const registry = { ...EMPTY_CORPUS_FILE, actors: [{ id: 'tr', name: 'Turkey', type: 'gpe', aliases: [] } as const] };
    const corpus = corpusWith(EMPTY_CORPUS_FILE);
    corpus.configure(registry);
    const named = corpus.article(GAZETTEER.file)?.annotations.flatMap((each) => (each.kind === 'actor' ? [each.actor] : []));
    assert.ok(named?.includes('tr'), named?.join());
  });
});
