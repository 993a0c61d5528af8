import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.ts';
import { accepted, rejected, type SidecarChange } from '../../../src/core/sidecar/sidecarChange.ts';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar.ts';
import { actorIn, CLAIM, figureIn, placeOf, quoteIn, spanOf } from '../../support/annotations.ts';
import { hunks } from '../../support/hunks.ts';

const TEXT = `BRELLIN (Kestrel News) — The council of Velmar said on Tuesday 😀 that 31 people were killed.

In Osk, the mayor said the bridge was closed: "No". Officials in Brellin counted 12 houses burnt; on Monday they had counted 7 houses.
`;
const ARTICLE = { name: 'may-04.txt', text: TEXT };

const KILLED = figureIn(TEXT, '31 people', 'f31a', 31, {
  ...CLAIM,
  source: { ...placeOf(TEXT, 'The council of Velmar'), actors: ['velmar', 'council'] },
  evidence: [{ ...placeOf(TEXT, 'killed'), role: 'predicate' }],
});
const VELMAR = actorIn(TEXT, 'Velmar', 'velm');
const OSK = actorIn(TEXT, 'Osk', 'osk1');
const QUOTE = quoteIn(TEXT, 'the bridge was closed: "No"', 'quo1', 'the mayor', 'said');
const HOUSES = figureIn(TEXT, '12 houses', 'f12b', 12, null);
const SUGGESTIONS: readonly Annotation[] = [KILLED, VELMAR, OSK, QUOTE, HOUSES];

function write(previous: string | null, ...changes: SidecarChange[]): string {
  const result = writeSidecar(previous, changes, ARTICLE);
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}
const accept = (annotation: Annotation): SidecarChange => ({ type: 'put', annotation: accepted(annotation, 'nora') });
const reject = (annotation: Annotation): SidecarChange => ({ type: 'put', annotation: rejected(annotation, 'nora') });

describe('writeSidecar', () => {
  it('writes a new file that reads back as what was decided', () => {
    const yaml = write(null, ...SUGGESTIONS.map(accept), {
      type: 'set-metadata',
      metadata: { published: '2031-05-04', byline: ['A. Writer'] },
    });
    const { decisions, problems } = readSidecar(yaml, TEXT);
    assert.deepEqual(problems, []);
    assert.deepEqual(decisions.metadata, { published: '2031-05-04', byline: ['A. Writer'] });
    const stored = SUGGESTIONS.map((each) => withoutBasis(accepted(each, 'nora')));
    assert.deepEqual(sortById(decisions.annotations), sortById(stored));
  });

  it('orders annotations by start and writes the text of the article nowhere else', () => {
    const yaml = write(null, ...[...SUGGESTIONS].reverse().map(accept));
    const starts = [...yaml.matchAll(/^ {4}start: (\d+)/gm)].map(([, start]) => Number(start));
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(starts.length, SUGGESTIONS.length);
  });

  it('keeps comments, unknown keys, key order and everything it does not touch, byte for byte', () => {
    const first = write(null, accept(VELMAR), accept(HOUSES));
    const edited = first
      .replace('version: 1', '# our own header\nversion: 1\nproject: "x"   # unknown')
      .replace('    kind: actor', '    colour: red   # unknown too\n    kind:    actor')
      .replace('  - id: f12b', '\n  # about the houses\n  - id:   f12b');
    const after = write(edited, accept(OSK));
    assert.equal(hunks(edited, after).length, 1);
    assert.match(after, /# our own header\nversion: 1\nproject: "x" {3}# unknown\n/);
    assert.match(after, /colour: red {3}# unknown too\n {4}kind: {4}actor/);
    assert.match(after, /\n\n {2}# about the houses\n {2}- id: {3}f12b/);
    assert.ok(after.indexOf('id: osk1') < after.indexOf('# about the houses'), 'the comment stays with its annotation');
  });

  it('changes one hunk a decision, whatever was decided before, and nothing when taken back', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SUGGESTIONS], { minLength: 2 }), fc.boolean(), (order, windows) => {
        const [last, ...earlier] = order;
        assert.ok(last);
        const eol = (yaml: string) => (windows ? yaml.replaceAll('\n', '\r\n') : yaml);
        const before = eol(write(null, ...earlier.map(accept)));
        const after = write(before, accept(last));
        assert.equal(hunks(before, after).length, 1);
        assert.equal(write(after, { type: 'delete', id: last.id }), before);
        if (windows) assert.doesNotMatch(after, /[^\r]\n/);
      }),
      { numRuns: 30, seed: 7 },
    );
  }).timeout(20_000);

  it('changes only the lines of the fields that a correction changes', () => {
    const before = write(null, ...SUGGESTIONS.map(accept));
    const corrected = {
      ...KILLED,
      low: null,
      claim: { ...CLAIM, source: KILLED.claim!.source, evidence: KILLED.claim!.evidence, group: 'civilians' },
    };
    const [hunk, ...others] = hunks(before, write(before, accept({ ...corrected, status: 'accepted' })));
    assert.deepEqual(hunk, { removed: ['    low: 31'], added: ['    low: null'] });
    assert.deepEqual(others, [{ removed: ['      group: people'], added: ['      group: civilians'] }]);
  });

  it('returns the very same file where nothing changes', () => {
    const before = write(null, accept(KILLED)).replace('version: 1', 'version:   1');
    assert.equal(write(before, accept(KILLED)), before);
    assert.equal(write(before), before);
  });

  it('tells the new name of an article that was renamed with the next decision', () => {
    const before = write(null, accept(OSK)).replace('file: ', 'encoding: utf-8, file: ');
    const renamed = writeSidecar(before, [accept(KILLED)], { name: 'renamed.txt', text: TEXT });
    assert.ok(renamed.ok);
    assert.match(renamed.value, /^document: \{ encoding: utf-8, file: renamed\.txt, sha256: [0-9a-f]{64} \}$/m);
    const nameless = before.replace(/file: [^,]+, /, '');
    const written = writeSidecar(nameless, [accept(KILLED)], { name: 'renamed.txt', text: TEXT });
    assert.doesNotMatch(written.ok ? written.value : 'file:', /file:/);
  });

  it('takes notes, status and regions', () => {
    const note = { by: 'nora', text: 'On: whose count?', state: 'open' } as const;
    let yaml = write(null, accept(KILLED), { type: 'add-note', id: 'f31a', note });
    yaml = write(yaml, { type: 'set-note', id: 'f31a', index: 0, note: { ...note, state: 'resolved' } });
    yaml = write(yaml, { type: 'set-status', status: 'in-progress' });
    const region = { ...placeOf(TEXT, 'BRELLIN (Kestrel News) — '), role: 'boilerplate', basis: '' } as const;
    yaml = write(yaml, { type: 'set-region', region });
    const { decisions, problems } = readSidecar(yaml, TEXT);
    assert.deepEqual(problems, []);
    assert.deepEqual(decisions.annotations[0]?.notes, [{ ...note, state: 'resolved' }]);
    assert.equal(decisions.metadata.status, 'in-progress');
    assert.deepEqual(decisions.regions, [region]);
    assert.doesNotMatch(write(yaml, { type: 'clear-region', span: region }), /boilerplate/);
  });

  it('fills the short file of another program', () => {
    const short =
      'version: 1\noffsets: code-points\ndocument: { file: "x.txt" }\nmetadata: { published: 2020-10-25, outlet: "AP" }\nannotations: []\n';
    const yaml = write(short, reject(OSK), { type: 'set-metadata', metadata: { title: 'A: title' } });
    assert.match(yaml, /metadata: \{ published: 2020-10-25, outlet: "AP", title: "A: title" \}\nannotations:\n {2}- id: osk1\n/);
    assert.deepEqual(readSidecar(yaml, TEXT).decisions.annotations[0]?.status, 'rejected');
  });

  it('adds to a mapping on one line without the spaces that it does not have', () => {
    const short = 'version: 1\noffsets: code-points\nmetadata: {published: 2020-10-25, outlet: "AP"}\n';
    const yaml = write(short, { type: 'set-metadata', metadata: { title: 'A: title' } });
    assert.match(yaml, /^metadata: \{published: 2020-10-25, outlet: "AP", title: "A: title"\}$/m);
  });

  it('writes into files of other styles', () => {
    const item = '{ id: velm, kind: actor, start: 40, end: 46, text: Velmar, type: gpe, actor: velmar }';
    for (const list of [`annotations: [ ${item} ]`, `annotations:\n- ${item}`, `annotations:\n    - ${item}`, `annotations: # none`, '']) {
      const before = `# mine\noffsets: code-points\nversion: 1\n${list}`;
      const yaml = write(before, accept(OSK));
      const { decisions, problems } = readSidecar(yaml, TEXT);
      assert.deepEqual(problems, [], yaml);
      assert.deepEqual(
        decisions.annotations.map(({ id }) => id),
        list.includes('velm') ? ['velm', 'osk1'] : ['osk1'],
        yaml,
      );
      assert.match(yaml, /^# mine\n/);
    }
    assert.deepEqual(readSidecar(write('{ version: 1, offsets: code-points }', accept(OSK)), TEXT).problems, []);
  });

  it('never writes a damaged file or one of a later version', () => {
    const good = write(null, accept(KILLED));
    for (const bad of [
      `${good}  - id: "x\n`,
      good.replace('version: 1', 'version: 2'),
      `${good}\tx: 1\n`,
      '- 1\n',
      `${good}annotations: []\n`,
    ]) {
      const result = writeSidecar(bad, [accept(OSK)], ARTICLE);
      assert.ok(!result.ok && result.problem.code === 'locked', bad);
      assert.match(result.problem.message, /left as it is/);
    }
  });

  it('keeps annotations it cannot read as they are', () => {
    const good = write(null, accept(KILLED), accept(OSK));
    const bad = good.replace('kind: figure', 'kind: sum   # later');
    const after = write(bad, accept(HOUSES), { type: 'delete', id: 'osk1' });
    assert.match(after, /kind: sum {3}# later\n/);
    assert.match(after, /id: f12b/);
    assert.doesNotMatch(after, /id: osk1/);
  });

  it('refuses a decision on words that are not there', () => {
    const result = writeSidecar(null, [accept({ ...KILLED, start: KILLED.start + 1 })], ARTICLE);
    assert.ok(!result.ok && result.problem.code === 'stale');
  });

  it('moves an annotation whose span was grown over others, in one piece', () => {
    const yaml = write(null, ...SUGGESTIONS.map(accept));
    const grown = {
      ...HOUSES,
      ...spanOf(TEXT, 'In Osk, the mayor said the bridge was closed: "No". Officials in Brellin counted 12 houses'),
    };
    const { decisions } = readSidecar(write(yaml, accept(grown)), TEXT);
    assert.deepEqual(
      decisions.annotations.map(({ id }) => id),
      ['velm', 'f31a', 'f12b', 'osk1', 'quo1'],
    );
  });
});

function withoutBasis(annotation: Annotation): Annotation {
  const { basis: _basis, ...rest } = { basis: '', ...annotation };
  return rest;
}

function sortById(annotations: readonly Annotation[]): Annotation[] {
  return [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1));
}
