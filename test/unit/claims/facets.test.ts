import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/model/claim.ts';
import { readClaimsOf } from '../../support/readClaims.ts';

function claimOf(text: string, words: string): Claim {
  const figure = readClaimsOf(text).find((each) => text.slice(each.start, each.end) === words);
  assert.ok(figure?.claim, `no claim of "${words}"`);
  return figure.claim;
}

describe('side', () => {
  const said = 'Armenian and Azerbaijani forces fought on. ';
  const cases: readonly (readonly [string, string, string | null])[] = [
    [`${said}Azerbaijan said 14 civilians had been killed by Armenian shelling.`, '14 civilians', 'state:AZ'],
    [`${said}Turkey said 70 Armenian soldiers had been killed.`, '70 Armenian soldiers', 'people:AM'],
    [`${said}Azerbaijan lost 41 soldiers on Monday.`, '41 soldiers', 'state:AZ'],
    [`${said}More than 5,000 people have died on both sides.`, 'More than 5,000 people', 'all'],
    [`${said}Twelve soldiers were killed near the river.`, 'Twelve soldiers', null],
    ['An earthquake killed 41 people in Japan.', '41 people', 'all'],
  ];
  for (const [text, words, side] of cases) it(text, () => assert.equal(claimOf(text, words).side, side));
});

describe('place and event', () => {
  const cases: readonly (readonly [string, string, string | null, string | null])[] = [
    ['A gas explosion killed 14 people in the town of Eshkar on Friday.', '14 people', 'Eshkar', 'gas explosion'],
    [
      "At least nine children died in Friday's school bus fire, a doctor in Pellworth said.",
      'At least nine children',
      null,
      'school bus fire',
    ],
    ['Their war in the 1980s killed 30,000 people.', '30,000 people', null, '1980s war'],
    ['The mayor said 200 shops had closed.', '200 shops', null, null],
  ];
  for (const [text, words, place, event] of cases) {
    it(text, () => {
      const claim = claimOf(text, words);
      assert.equal(claim.event, event);
      if (place !== null) assert.equal(claim.place, place);
    });
  }
});

describe('time', () => {
  const cases: readonly (readonly [string, string, string | null, boolean])[] = [
    ['Divers had recovered 23 bodies by Sunday night.', '23 bodies', '2024-06-09', true],
    ['The worst clashes since 2016, when hundreds died, went on.', 'hundreds', '2016', true],
    [
      'Income rose to $5 million, or 23 cents a share, from $3 million, or 12 cents a share, a year ago.',
      '$5 million',
      '2024-06-12',
      false,
    ],
    ["Tuesday's earthquake has killed 59 people.", '59 people', '2024-06-12', false],
    ['Forty miners are trapped.', 'Forty miners', '2024-06-12', false],
  ];
  for (const [text, words, asOf, stated] of cases) {
    it(text, () => {
      const claim = claimOf(text, words);
      assert.deepEqual([claim.asOf, claim.asOfStated], [asOf, stated]);
    });
  }
});

describe('who says and who denies', () => {
  it('takes the speaker of the clause around the number', () => {
    const text = 'The hospital said 14 people had died, but police spoke of nine.';
    const { source } = claimOf(text, '14 people');
    assert.equal(source && text.slice(source.start, source.end), 'The hospital');
  });
  it('leaves the source open where the article itself tells it', () => {
    assert.equal(claimOf('A storm killed 14 people on Friday.', '14 people').source, null);
  });
  it('takes who gives an estimate for the source, with an acronym behind the name or without', () => {
    const text = "The Riders' Union [RU] put the turnout at 90,000, while local authorities provided a far lower estimate of 21,000.";
    const sources = ['90,000', '21,000'].map((words) => {
      const { source } = claimOf(text, words);
      return source && text.slice(source.start, source.end);
    });
    assert.deepEqual(sources, ["The Riders' Union", 'local authorities']);
    const clause = 'Organisers said 90,000 people joined the rally; police spoke of 21,000.';
    const second = claimOf(clause, '21,000').source;
    assert.equal(second && clause.slice(second.start, second.end), 'police');
    const { source } = claimOf('The rescue service, however, gave the toll as 31.', '31');
    assert.ok(source);
  });
  it('takes who counts for the source', () => {
    const text = 'Germany has estimated more than 5,000 deaths on both sides.';
    const { source } = claimOf(text, 'more than 5,000 deaths');
    assert.deepEqual(source?.actors, ['state:DE']);
  });
  it('keeps a denial of the same thing', () => {
    const text = 'Armenia accused Turkey of sending 4,000 mercenaries to the front. Turkey denied the claims.';
    assert.deepEqual(
      claimOf(text, '4,000 mercenaries').deniedBy.map(({ actor }) => actor),
      ['state:TR'],
    );
  });
});

describe('evidence', () => {
  it('lies in the text, for every facet it names', () => {
    const text = 'The army said on Sunday that at least 45 soldiers had been killed in the fighting near Brellin since March 3.';
    const claim = claimOf(text, 'at least 45 soldiers');
    const words = new Map(claim.evidence.map(({ role, start, end }) => [role, text.slice(start, end)]));
    assert.equal(words.get('predicate'), 'killed');
    assert.equal(words.get('group'), 'soldiers');
    assert.equal(words.get('event'), 'fighting');
    assert.equal(words.get('source'), 'The army');
  });
});
