import assert from 'node:assert/strict';
import { CodePointIndex } from '../../../src/core/text/codePoints.ts';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.ts';

const ARTICLE = 'The Velmar council said 😀 at least 30 people were killed on Tuesday.';
const start = new CodePointIndex(ARTICLE).toCodePoints(ARTICLE.indexOf('at least'));

const HEAD = 'version: 1\noffsets: code-points\ndocument: { file: "x.txt" }\n';
const FIGURE = `  - id: f4k2
    kind: figure
    status: accepted
    start: ${start}
    end: ${start + 18}
    text: at least 30 people
    low: 30
    high: null
    annotator: nora
    claim: { predicate: killed, group: people, side: null }
`;

describe('readSidecar', () => {
  it('reads metadata, dates as words', () => {
    const { decisions, problems } = readSidecar(`${HEAD}metadata: { published: 2020-10-25, outlet: "AP" }\nannotations: []\n`, ARTICLE);
    assert.deepEqual(problems, []);
    assert.deepEqual(decisions.metadata, { published: '2020-10-25', outlet: 'AP' });
  });

  it('places annotations by code points', () => {
    const { decisions, problems } = readSidecar(`${HEAD}annotations:\n${FIGURE}`, ARTICLE);
    assert.deepEqual(problems, []);
    const [figure] = decisions.annotations;
    assert.ok(figure?.kind === 'figure');
    assert.equal(ARTICLE.slice(figure.start, figure.end), 'at least 30 people');
    assert.equal(figure.low, 30);
    assert.equal(figure.claim?.predicate, 'killed');
  });

  it('reports a bad annotation where it is wrong, and reads the others', () => {
    const bad = FIGURE.replace('f4k2', 'bad1').replace('killed', 'slain').replace('low: 30', 'low: thirty');
    const { decisions, problems } = readSidecar(`${HEAD}annotations:\n${bad}${FIGURE}`, ARTICLE);
    assert.equal(decisions.annotations.length, 1);
    assert.deepEqual(
      problems.map(({ code, range }) => [code, range?.start.line]),
      [
        ['schema', 10],
        ['schema', 13],
      ],
    );
    assert.match(problems[0]?.message ?? '', /"low" should be a number/);
    assert.match(problems[1]?.message ?? '', /one of killed, injured/);
  });
});
