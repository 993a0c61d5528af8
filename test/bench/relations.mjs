// How the cross-reference grows with the corpus, and how long a hover waits.  node test/bench/relations.mjs [claims …]
// Two corpora a size: many events with 40 claims each, and one war that every article speaks of (the worst case for buckets).
// Fails when ten times the claims take more than twenty times as long, or when a hover takes more than 10 ms.
import { build } from 'esbuild';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MOST_GROWTH = 20;
const MOST_HOVER_MS = 10;
const CLAIMS_PER_ARTICLE = 10;
const CLAIMS_PER_EVENT = 40;

const bundle = join(mkdtempSync(join(tmpdir(), 'bench-')), 'bench.mjs');
await build({
  stdin: {
    contents: `export { CrossReference } from './src/core/corpus/crossReference.ts'; export { quantitiesOf } from './src/core/corpus/quantities/quantities.ts'; export { madeArticle } from './test/support/claims.ts';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
});
const { CrossReference, quantitiesOf, madeArticle } = await import(pathToFileURL(bundle).href);

const random = mulberry32(7);
const sizes = process.argv.slice(2).map(Number);
let failed = false;
for (const kind of ['many events', 'one war']) {
  console.log(
    `\n${kind}\n  claims  articles  index ms  relations ms  relations  quantities ms  put ms  relations again ms  hover ms (median, worst)`,
  );
  let before = null;
  for (const claims of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const articles = corpus(claims, kind === 'one war');
    const row = measure(articles, claims);
    if (before !== null) {
      const growth = row.total / before.total;
      const factor = claims / before.claims;
      console.log(`          ${factor} times the claims take ${growth.toFixed(1)} times as long`);
      if (growth > (MOST_GROWTH * factor) / 10) failed = true;
    }
    if (row.hover > MOST_HOVER_MS) failed = true;
    before = row;
  }
}
if (failed) console.error('Too slow, see above.');
process.exit(failed ? 1 : 0);

function measure(articles, claims) {
  const reference = new CrossReference({ events: [], stateOf: (id) => id, placeNamed: () => null });
  const [index] = timed(() => articles.forEach((article) => reference.put(article)));
  const [compare, relations] = timed(() => reference.relations());
  const records = articles.flatMap(({ file }) => reference.claimsIn(file));
  const [group] = timed(() => quantitiesOf(records, relations, (id) => id));
  const hovers = Array.from({ length: 200 }, () => {
    const record = records[Math.floor(random() * records.length)];
    return timed(() => reference.relationsOf(record.ref))[0];
  }).sort((a, b) => a - b);
  const [put] = timed(() => reference.put(articles[Math.floor(articles.length / 2)]));
  const [again] = timed(() => reference.relations());
  const worst = hovers.at(-1);
  console.log(
    `${String(claims).padStart(8)}${String(articles.length).padStart(10)}${index.toFixed(0).padStart(10)}${compare.toFixed(0).padStart(14)}${String(relations.length).padStart(11)}${group.toFixed(0).padStart(15)}${put.toFixed(1).padStart(8)}${again.toFixed(0).padStart(20)}     ${hovers[100].toFixed(2)}, ${worst.toFixed(2)}`,
  );
  return { claims, total: index + compare + group, hover: hovers[100] };
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** Invented reports: places, dates, tolls of dead and injured, arrests, houses, by one of five speakers. */
function corpus(claims, oneWar) {
  const articles = Math.ceil(claims / CLAIMS_PER_ARTICLE);
  return Array.from({ length: articles }, (_, index) => {
    const event = oneWar ? 0 : Math.floor((index * CLAIMS_PER_ARTICLE) / CLAIMS_PER_EVENT);
    const place = name(event);
    const day = new Date(Date.UTC(2015, 0, 1) + (oneWar ? index % 700 : event % 2000) * 86_400_000).toISOString().slice(0, 10);
    const predicates = ['killed', 'injured', 'destroyed', 'arrested', 'missing'];
    const groups = { killed: ['people', 'soldiers', 'civilians'], destroyed: ['houses', 'vehicles'] };
    const sentences = [`Fighting went on around ${place} in the war in ${name(event + 5_000_000)}.`];
    const figures = [];
    for (let i = 0; i < CLAIMS_PER_ARTICLE; i++) {
      const predicate = predicates[i % predicates.length];
      const group = pick(groups[predicate] ?? ['people']);
      const words = `${10 + Math.floor(random() * 900)} ${group}`;
      sentences.push(`Number ${i} in ${place}: ${words} ${predicate} in the fighting, the ${pick(['army', 'mayor'])} said.`);
      figures.push({
        words,
        claim: { predicate, group, side: pick(['all', 'north', 'south']), extent: pick(['cumulative', 'incident']) },
        source: [pick(['army', 'mayor', 'police', 'rebels', 'ministry'])],
      });
    }
    return madeArticle({
      file: `${String(index).padStart(6, '0')}.txt`,
      published: day,
      outlet: pick(['A', 'B', 'C']),
      dateline: [place],
      text: sentences.join(' '),
      figures,
    });
  });
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

/** A pronounceable name for a number. */
function name(number) {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'zu'];
  const letters = [...String(number + 100)].map((digit) => syllables[Number(digit)]).join('');
  return letters[0].toUpperCase() + letters.slice(1);
}

/** A small seeded generator, so that every run measures the same corpus. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
