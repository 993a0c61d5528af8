import assert from 'node:assert/strict';
import { placeDecisions } from '../../../src/worker/placedDecisions.ts';

const TEXT = 'Two boats sank at the quay of Selm. Later the ferry sank as well. Nobody on board of it was hurt, the owner said.';
const SIDECAR = `version: 1
offsets: code-points
annotations:
  - id: a1
    kind: label
    label: loss
    status: accepted
    start: 42
    end: 51
    text: the ferry
    prefix: "sank at the quay of Selm. Later "
    suffix: " sank as well. Nobody on board o"
`;
const words = (text: string, placed: ReturnType<typeof placeDecisions>): string[] =>
  placed.decisions.annotations.map(({ start, end }) => text.slice(start, end));

describe('placeDecisions', () => {
  const first = placeDecisions(TEXT, SIDECAR, [], undefined);

  it('finds decisions by their anchors', () => {
    assert.deepEqual(words(TEXT, first), ['the ferry']);
    assert.equal(first.followed, false);
  });

  it('follows what is typed, batch by batch', () => {
    const edited = 'Soon after, late on Sunday, the big ferry sank as well. Nobody on board of it was hurt, the owner said.';
    const placed = placeDecisions(
      edited,
      SIDECAR,
      [[{ start: 0, end: 41, text: 'Soon after, late on Sunday,' }], [{ start: 32, end: 32, text: 'big ' }]],
      first,
    );
    assert.equal(placed.followed, true);
    assert.deepEqual(words(edited, placed), ['the big ferry']);
  });

  it('goes back to the anchors where the edits do not lead to the text', () => {
    const other = `New. ${TEXT}`;
    const placed = placeDecisions(other, SIDECAR, [[{ start: 0, end: 0, text: 'Old. ' }]], first);
    assert.equal(placed.followed, false);
    assert.deepEqual(words(other, placed), ['the ferry']);
  });

  it('reads a changed sidecar anew', () => {
    const placed = placeDecisions(TEXT, null, [], first);
    assert.deepEqual(placed.decisions.annotations, []);
  });
});
