import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkActors, type ArticleActors } from '../../../src/core/corpus/actorLinking.ts';
import type { ActorType, ArticleActor } from '../../../src/core/model/actor.ts';
import { EMPTY_CORPUS_FILE } from '../../../src/core/model/corpusFile.ts';

function actor(name: string, type: ActorType = 'person', more: Partial<ArticleActor> = {}): ArticleActor {
  return { key: `${type}:${name}`, name, type, aliases: [], roles: [], ...more };
}

const article = (file: string, ...actors: ArticleActor[]): ArticleActors => ({ file, actors });

function ids(articles: readonly ArticleActors[], registry = EMPTY_CORPUS_FILE): string[] {
  const links = linkActors(articles, registry);
  return articles.flatMap(({ file, actors }) => actors.map(({ key }) => links.idOf(file, key)));
}

/** Names in two articles, and whether they mean the same. */
const PAIRS: readonly (readonly [string, string, ActorType, boolean])[] = [
  ['Arslan Veliyev', 'Arslan Veliyev', 'person', true],
  ['Arslan Veliyev', 'Arslan Valiyev', 'person', true],
  ['Davit Maroyan', 'Davit Maroian', 'person', true],
  ['Mihail Şorov', 'Mikhail Shorov', 'person', true],
  ['Bill Kestrel', 'William Kestrel', 'person', true],
  ['Arslan Veliyev', 'Rustam Veliyev', 'person', false],
  ['Anna Lindqvist', 'Arne Lindqvist', 'person', false],
  ['Kelmar Industries', 'Kelmar Industries Inc.', 'organization', true],
  ['Centre for Coastal Defence', 'Center for Coastal Defense', 'organization', true],
  ['Velland', 'Velmark', 'gpe', false],
];

describe('actors across articles', () => {
  for (const [a, b, type, same] of PAIRS) {
    it(`${a} and ${b} are ${same ? 'one' : 'two'}`, () => {
      const [first, second] = ids([article('a.txt', actor(a, type)), article('b.txt', actor(b, type))]);
      assert.equal(first === second, same);
    });
  }

  it('takes a bare surname for the one person of that name', () => {
    const [full, bare] = ids([article('a.txt', actor('Petra Holm')), article('b.txt', actor('Holm'))]);
    assert.equal(bare, full);
  });

  it('leaves a bare surname alone where two persons have it', () => {
    const found = ids([article('a.txt', actor('Petra Holm')), article('b.txt', actor('Jonas Holm')), article('c.txt', actor('Holm'))]);
    assert.equal(new Set(found).size, 3);
  });

  it('takes an acronym for what another article explains', () => {
    const full = actor('Velland Relief Fund', 'organization', { aliases: ['VRF'] });
    const [explained, acronym] = ids([article('a.txt', full), article('b.txt', actor('VRF', 'organization'))]);
    assert.equal(acronym, explained);
  });

  it('takes a name for the place that another article shows it to be', () => {
    const place = actor('Zorvia', 'gpe', { key: 'place:zorvia', gazetteerId: 'place:zorvia' });
    const articles = [article('a.txt', actor('Zorvia')), article('b.txt', place), article('c.txt', actor('Zorvia', 'organization'))];
    assert.equal(new Set(ids(articles)).size, 1);
    assert.deepEqual(
      linkActors(articles, EMPTY_CORPUS_FILE).actors.map(({ id, type }) => [id, type]),
      [['zorvia', 'gpe']],
    );
  });

  it('keeps a person and a place of one name apart where no article shows the place', () => {
    const found = ids([article('a.txt', actor('Zorvia')), article('b.txt', actor('Zorvia', 'gpe'))]);
    assert.equal(new Set(found).size, 2);
  });

  it('lets the registry win', () => {
    const registry = { ...EMPTY_CORPUS_FILE, actors: [{ id: 'holm', name: 'Petra Holm', type: 'person' as const, aliases: [] }] };
    assert.deepEqual(
      ids([article('a.txt', actor('Holm')), article('b.txt', actor('Petra Holm', 'person', { registryId: 'holm' }))], registry),
      ['holm', 'holm'],
    );
  });

  it('chooses the fullest name', () => {
    const links = linkActors([article('a.txt', actor('Petra Holm')), article('b.txt', actor('Petra Maria Holm'))], EMPTY_CORPUS_FILE);
    assert.deepEqual(
      links.actors.map(({ id, name, aliases }) => ({ id, name, aliases })),
      [{ id: 'petra-maria-holm', name: 'Petra Maria Holm', aliases: ['Petra Holm'] }],
    );
  });

  it('gives different actors different ids, whatever the order of articles', () => {
    const names = fc.constantFrom('Petra Holm', 'Holm', 'Jonas Holm', 'Velland', 'VRF', 'Velland Relief Fund', '…', 'Ørsted', 'Orsted');
    const types = fc.constantFrom<ActorType>('person', 'organization', 'gpe', 'location', 'group');
    const one = fc.record({ name: names, type: types });
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 4 }), { maxLength: 6 }), (lists) => {
        const articles = lists.map((list, index) => article(`${index}.txt`, ...list.map(({ name, type }) => actor(name, type))));
        const forwards = linkActors(articles, EMPTY_CORPUS_FILE);
        const backwards = linkActors(articles.toReversed(), EMPTY_CORPUS_FILE);
        assert.equal(new Set(forwards.actors.map(({ id }) => id)).size, forwards.actors.length);
        for (const { file, actors } of articles) {
          for (const { key } of actors) assert.equal(forwards.idOf(file, key), backwards.idOf(file, key));
        }
      }),
    );
  });
});
