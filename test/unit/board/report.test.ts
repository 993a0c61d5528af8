import assert from 'node:assert/strict';
import { exportHtmlReport } from '../../../src/board/report/htmlReport.ts';
import { Corpus } from '../../../src/core/corpus/corpus.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { testLexicon } from '../../support/lexicon.ts';

const ARTICLES = {
  'a.txt':
    'ARVOST, Tarmia, March 4 (Morning Post) - The earthquake that struck Arvost on Monday killed 41 people, Governor Ada Brenn said in the evening. The town hall of Arvost fell.',
  'b.txt':
    'ARVOST, Tarmia, March 4 (Evening Echo) - The earthquake that struck Arvost on Monday killed 28 people on the <b>Lark</b> road, rescuers said in the evening.',
  'c.txt':
    'ARVOST, Tarmia, March 7 (Evening Echo) - The earthquake that struck Arvost on Monday killed more than 60 people, Governor Ada Brenn said on Thursday.',
};

function reportOf(files: readonly (keyof typeof ARTICLES)[]): string {
  const corpus = new Corpus(testLexicon());
  for (const file of files) {
    const published = file === 'c.txt' ? '2019-03-07' : '2019-03-04';
    corpus.put(file, ARTICLES[file], { ...NO_DECISIONS, metadata: { published, outlet: file === 'a.txt' ? 'Morning Post' : '=Echo' } });
  }
  return exportHtmlReport(corpus, 'corroborate <test>');
}

describe('the report', () => {
  const page = reportOf(['a.txt', 'b.txt', 'c.txt']);

  it('loads nothing, runs nothing and escapes everything', () => {
    assert.match(page, /default-src 'none'/);
    assert.doesNotMatch(page, /<script|<b>Lark|<test>|https?:/);
    assert.match(page, /&lt;b&gt;Lark/);
  });

  it('names what it holds, and leads there', () => {
    assert.match(page, /3 articles · 3 claims · 1 quantity, 1 of them told more than once/);
    assert.match(page, /✗ 1 conflict</);
    const [, anchor] = /<a href="#(\w+)">People killed<\/a>/.exec(page) ?? [];
    assert.ok(anchor);
    assert.match(page, new RegExp(`<section id="${anchor}">`));
  });

  it('has a card with the named numbers and the latest word of each party', () => {
    assert.match(page, /<dt>Low<\/dt><dd>28<\/dd>/);
    assert.match(page, /<dt>High<\/dt><dd>60<\/dd>/);
    assert.match(page, /Ada Brenn <b><span title="[^"]+">&gt; 60<\/span><\/b> <span class="soft">as of 7 Mar 2019/);
  });

  it('draws the figures over time, in round numbers, and joins what contradicts', () => {
    const [chart = ''] = /<svg class="chart"[\s\S]*?<\/svg>/.exec(page) ?? [];
    assert.equal(chart.match(/class="mark /g)?.length, 3);
    assert.equal(chart.match(/class="join"/g)?.length, 1);
    assert.doesNotMatch(chart, /NaN|undefined|Infinity/);
    const ticks = [...chart.matchAll(/text-anchor="end">([\d,]+)</g)].map(([, label]) => Number(label?.replaceAll(',', '')));
    assert.ok(ticks.length >= 3);
    assert.equal(new Set(ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0))).size, 1, ticks.join(' '));
  });

  it('puts under a sentence who contradicts it, and why', () => {
    assert.match(page, /killed <b>41 people<\/b>[\s\S]*?✗ 28, [^<]*<\/span>: both count people killed/);
  });

  it('lays out who says what', () => {
    assert.match(page, /<h2>Who says what<\/h2>[\s\S]*<th scope="col">Ada Brenn<\/th>/);
  });

  it('says so where no number is told twice', () => {
    assert.match(reportOf(['a.txt']), /No number is told by more than one claim yet/);
  });
});
