import assert from 'node:assert/strict';
import { readActorsOf } from '../../support/actors.ts';
import { EMPTY_CORPUS_FILE } from '../../../src/core/model/corpusFile.ts';

/** Types of all mentions of a name, each once. */
function typesOf(text: string, name: string): string[] {
  const { mentions } = readActorsOf(text);
  return [...new Set(mentions.filter(({ start, end }) => text.slice(start, end) === name).map(({ type }) => type))];
}

describe('names that an article teaches', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Zorvia denied it. Zorvian forces had fired first, it said.', 'Zorvia', 'gpe'],
    ['Zorvia denied it. Zorvian forces had fired first, it said.', 'Zorvian', 'group'],
    ['Quenda agreed. Two Quendan soldiers were freed.', 'Quenda', 'gpe'],
    ['Drelmark agreed. Two Drelmarkese officials came.', 'Drelmarkese', 'group'],
    ['Brevak refused. The Brevaki troops stayed.', 'Brevak', 'gpe'],
    ['The Marnovian officials left the talks.', 'Marnovian', 'group'],
    ["Zorvia denied it on Monday. Zorvia's interior ministry said no more.", 'Zorvia', 'gpe'],
    ["Police arrived late. Zorvia said so, and Zorvia's parliament met.", 'Zorvia', 'gpe'],
    ['Calm returned to the streets of the city in Zorvia. The Zorvia government resigned, and Zorvia waited.', 'Zorvia', 'gpe'],
    ['TREMSA, Zorvia, May 4 (Agency) - Rain fell on Sunday. Tremsa waited for more, and Zorvia slept.', 'Tremsa', 'gpe'],
    ['TREMSA, Zorvia, May 4 (Agency) - Rain fell on Sunday. Tremsa waited for more, and Zorvia slept.', 'Zorvia', 'gpe'],
    ['TREMSA/DRELMO, May 4 (Agency) - Rain fell on Sunday. Drelmo waited for more.', 'Drelmo', 'gpe'],
    ['It rained on the town of Tremsa. Later Tremsa thanked the helpers.', 'Tremsa', 'gpe'],
  ];
  for (const [text, name, type] of cases) it(`${name} is ${type}: ${text}`, () => assert.deepEqual(typesOf(text, name), [type]));

  const persons: readonly (readonly [string, string])[] = [
    ["President Zorvan spoke. Zorvan's army had won, and Zorvan's foreign minister agreed.", 'Zorvan'],
    ["The crowd cheered as Zorvan spoke. Zorvan's army had won.", 'Zorvan'],
    ['Mr Drelka met Mr Drelkan. Later Drelka said nothing.', 'Drelka'],
  ];
  for (const [text, name] of persons) it(`${name} stays a person: ${text}`, () => assert.deepEqual(typesOf(text, name), ['person']));

  it('ties a people and the organs of a state to it', () => {
    const { actors } = readActorsOf(
      "Zorvia denied it. Zorvia's Defence Ministry said 19 soldiers had died. The Zorvian Defence Ministry said no more.",
    );
    const state = actors.find(({ type }) => type === 'gpe');
    assert.equal(state?.gazetteerId, 'place:zorvia');
    assert.deepEqual(
      actors.filter(({ type }) => type === 'organization').map(({ of }) => of),
      ['place:zorvia'],
    );
    assert.equal(readActorsOf('Zorvia denied it. Zorvian forces fired.').actors.find(({ type }) => type === 'group')?.of, 'place:zorvia');
  });

  it("knows a registered state's adjective where the state itself is not named", () => {
    const registry = { ...EMPTY_CORPUS_FILE, actors: [{ id: 'zv', name: 'Zorvia', type: 'gpe' as const, aliases: [] }] };
    const { actors } = readActorsOf('Three Zorvian soldiers were freed.', registry);
    assert.deepEqual(
      actors.map(({ type, of }) => [type, of]),
      [['group', 'zv']],
    );
  });
});
