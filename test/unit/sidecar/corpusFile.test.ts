import assert from 'node:assert/strict';
import type { Actor } from '../../../src/core/model/actor.ts';
import type { CorpusFileChange } from '../../../src/core/sidecar/corpusFileChange.ts';
import { corpusFileTemplate } from '../../../src/core/sidecar/corpusFileTemplate.ts';
import { readCorpusFile } from '../../../src/core/sidecar/readCorpusFile.ts';
import { writeCorpusFile } from '../../../src/core/sidecar/writeCorpusFile.ts';
import { hunks } from '../../support/hunks.ts';

const FILE = `# our corpus
name: Osk flood
include: ["**/*.txt"]   # all

actors:
  # the town
  - id: osk
    name: Osk
    type: gpe
    aliases: [the town of Osk]
    colour: blue   # unknown
  - { id: oskers, name: Oskers, type: group, of: osk }
  - id: velmar
    name: Velmar
    type: gpe
verdicts:
  - { a: "a.txt#f1aaa", b: "b #1.txt#f2bbb", verdict: same, by: nora }
`;

function write(previous: string | null, ...changes: CorpusFileChange[]): string {
  const result = writeCorpusFile(previous, changes);
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}

const BRELLIN: Actor = { id: 'brellin', name: 'Brellin', type: 'gpe', aliases: [], of: 'velmar' };

describe('corroborate.yaml', () => {
  it('is read with the place of every actor', () => {
    const { corpusFile, problems, actorPlaces } = readCorpusFile(FILE);
    assert.deepEqual(problems, []);
    assert.equal(corpusFile.name, 'Osk flood');
    assert.deepEqual(corpusFile.include, ['**/*.txt']);
    assert.deepEqual(corpusFile.actors[1], { id: 'oskers', name: 'Oskers', type: 'group', aliases: [], of: 'osk' });
    assert.deepEqual(
      actorPlaces.map(({ actor, range }) => [actor, range.start.line]),
      [
        ['osk', 6],
        ['oskers', 11],
        ['velmar', 12],
      ],
    );
  });

  it('reports what is wrong where it is wrong, and reads the rest', () => {
    const bad = FILE.replace('type: group', 'type: people')
      .replace('include: ["**/*.txt"]', 'include: yes')
      .replace('verdict: same', 'verdict: maybe');
    const { corpusFile, problems } = readCorpusFile(bad);
    assert.deepEqual(
      problems.map(({ range, message }) => [range?.start.line, message.split(' ')[0]]),
      [
        [2, '"include"'],
        [11, '"type"'],
        [16, '"verdict"'],
      ],
    );
    assert.deepEqual(
      corpusFile.actors.map(({ id }) => id),
      ['osk', 'velmar'],
    );
  });

  it('reads of two records that mean the same the first, and reports the second', () => {
    const twice = `actors:
  - { id: osk, name: Osk, type: gpe }
  - { id: osk, name: Velmar, type: gpe }
labels:
  - name: Doubt
    key: d
  - name: Doubt
events:
  - { name: Flood }
  - { name: Flood, from: 2031-05-04 }
verdicts:
  - { a: a.txt#x, b: b.txt#y, verdict: same }
  - { a: b.txt#y, b: a.txt#x, verdict: conflict }
`;
    const { corpusFile, problems } = readCorpusFile(twice);
    assert.deepEqual(
      problems.map(({ range, message }) => [range?.start.line, message]),
      [
        [2, 'There are two actors with the id "osk"; this second one is not read.'],
        [6, 'There are two labels called "Doubt"; this second one is not read.'],
        [9, 'There are two events called "Flood"; this second one is not read.'],
        [12, 'There is another verdict on "b.txt#y" and "a.txt#x" above; this later one counts.'],
      ],
    );
    assert.deepEqual([corpusFile.labels[0]?.key, corpusFile.verdicts.map(({ verdict }) => verdict)], ['d', ['same', 'conflict']]);
    const verdict = { a: 'a.txt#x', b: 'b.txt#y', verdict: 'resolved' } as const;
    assert.equal(
      write(twice, { type: 'put-verdict', verdict }),
      twice
        .replace('verdict: same', 'verdict: resolved')
        .replace('b.txt#y, b: a.txt#x, verdict: conflict', 'a.txt#x, b: b.txt#y, verdict: resolved'),
    );
  });

  it('takes a new actor as one hunk', () => {
    const after = write(FILE, { type: 'put-actor', actor: BRELLIN });
    assert.deepEqual(hunks(FILE, after), [
      { removed: [], added: ['  - id: brellin', '    name: Brellin', '    type: gpe', '    of: velmar'] },
    ]);
  });

  it('renames, changes only the lines of the names, and can keep the old one', () => {
    const after = write(FILE, { type: 'rename-actor', id: 'osk', name: 'Osk-on-Tarn', keepOldName: true });
    assert.equal(hunks(FILE, after).length, 2);
    assert.match(after, /name: Osk-on-Tarn\n {4}type: gpe\n {4}aliases: \[the town of Osk, Osk\]\n {4}colour: blue {3}# unknown\n/);
  });

  it('writes a list of words as the file has it: spaced or not, on one line or on several, comments kept', () => {
    for (const [aliases, renamed] of [
      ['[Osk]', '[Osk, Upper Osk]'],
      ['[ Osk ]', '[ Osk, Upper Osk ]'],
      ["['Osk'] # the old town", "['Osk', Upper Osk] # the old town"],
      ['\n      - Osk # the old town', '\n      - Osk # the old town\n      - Upper Osk'],
    ] as const) {
      const file = `actors:\n  - id: osk\n    name: Upper Osk\n    aliases: ${aliases}\n    type: gpe\n`;
      const after = write(file, { type: 'rename-actor', id: 'osk', name: 'Osk-on-Tarn', keepOldName: true });
      assert.equal(after, file.replace('name: Upper Osk', 'name: Osk-on-Tarn').replace(aliases, renamed));
    }
  });

  it('gives a new actor the spacing that the lists of the file have, and mappings theirs', () => {
    const file = 'labels:\n  - { name: Doubt, examples: [it is said] }\nactors:\n  - id: osk\n    name: Osk\n    type: gpe\n';
    const actor = { id: 'tarn', name: 'Tarn', type: 'location', aliases: ['the Tarn'] } as const;
    assert.equal(
      write(file, { type: 'put-actor', actor }),
      `${file}  - id: tarn\n    name: Tarn\n    type: location\n    aliases: [the Tarn]\n`,
    );
    const label = { name: 'Doubt', examples: ['it is said', 'some say [so]'], attributes: {} };
    assert.equal(write(file, { type: 'put-label', label }), file.replace('it is said]', 'it is said, "some say [so]"]'));
  });

  it('merges two actors with their names and what points to them', () => {
    const { corpusFile } = readCorpusFile(write(FILE, { type: 'merge-actors', from: 'osk', into: 'velmar' }));
    assert.deepEqual(corpusFile.actors, [
      { id: 'oskers', name: 'Oskers', type: 'group', aliases: [], of: 'velmar' },
      { id: 'velmar', name: 'Velmar', type: 'gpe', aliases: ['Osk', 'the town of Osk'] },
    ]);
  });

  it('replaces the verdict on a pair in either order', () => {
    const verdict = { a: 'b #1.txt#f2bbb', b: 'a.txt#f1aaa', verdict: 'conflict', by: 'ben', note: 'other day' } as const;
    const { corpusFile } = readCorpusFile(write(FILE, { type: 'put-verdict', verdict }));
    assert.deepEqual(corpusFile.verdicts, [verdict]);
    assert.deepEqual(readCorpusFile(write(FILE, { type: 'delete-verdict', a: verdict.a, b: verdict.b })).corpusFile.verdicts, []);
  });

  it('is byte for byte what it was when the only verdict is withdrawn, a comment kept', () => {
    const verdict = { a: 'a.txt#f1aaa', b: 'b.txt#f2bbb', verdict: 'same' } as const;
    const withdrawn = { type: 'delete-verdict', a: verdict.a, b: verdict.b } as const;
    const before = 'name: Flood\nactors:\n  - {id: velmar, name: Velmar, type: gpe}\n';
    assert.equal(write(write(before, { type: 'put-verdict', verdict }), withdrawn), before);
    assert.equal(write(write(null, { type: 'put-verdict', verdict }), withdrawn), '');
    const commented = write('verdicts: # by phone\n', { type: 'put-verdict', verdict });
    assert.match(write(commented, withdrawn), /^verdicts:\s+# by phone\n/);
  });

  it('is begun from nothing, and from the commented template', () => {
    assert.equal(
      write(null, { type: 'put-actor', actor: BRELLIN }),
      'actors:\n  - id: brellin\n    name: Brellin\n    type: gpe\n    of: velmar\n',
    );
    const template = corpusFileTemplate('Flood: "2031"');
    assert.deepEqual(readCorpusFile(template).problems, []);
    assert.equal(readCorpusFile(template).corpusFile.name, 'Flood: "2031"');
    const after = write(template, { type: 'put-actor', actor: BRELLIN }, { type: 'set', settings: { include: ['news/**/*.txt'] } });
    assert.ok(hunks(template, after).every(({ removed }) => removed.length === 0));
    assert.deepEqual(readCorpusFile(after).corpusFile.include, ['news/**/*.txt']);
  });

  it('has a template whose every commented key is right when uncommented', () => {
    const uncommented = corpusFileTemplate('x').replace(/^# ((?:include|exclude|encoding|actors|labels|events):| {2})/gm, '$1');
    const { problems, corpusFile } = readCorpusFile(uncommented);
    assert.deepEqual(problems, []);
    assert.deepEqual([corpusFile.actors.length, corpusFile.labels.length, corpusFile.events.length], [1, 1, 1]);
  });

  it('is never written while damaged', () => {
    for (const bad of [`${FILE}  - [`, `${FILE}name: twice\n`, 'just words', `${FILE.replace('gpe', '&t gpe')}x: *t\n`]) {
      const result = writeCorpusFile(bad, [{ type: 'put-actor', actor: BRELLIN }]);
      assert.ok(!result.ok && result.problem.code === 'locked', bad);
    }
  });
});
