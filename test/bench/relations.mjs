// How the cross-reference grows with the corpus, and how long a hover waits.  node test/bench/relations.mjs [claims …]
// Two corpora a size: many events with 40 claims each, and one war that every article speaks of (the worst case for buckets).
// Fails when ten times the claims take more than fourteen times as long, in processor time, or when a hover takes more than 10 ms.
import { build } from 'esbuild';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MOST_GROWTH = 14;
const MOST_HOVER_MS = 10;

const bundle = join(mkdtempSync(join(tmpdir(), 'bench-')), 'bench.mjs');
await build({
  stdin: {
    contents: `export { CrossReference } from './src/core/corpus/crossReference.ts'; export { quantitiesOf } from './src/core/corpus/quantities/quantities.ts'; export { mulberry32, storyCorpus } from './test/support/storyCorpus.ts';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
});
const { CrossReference, quantitiesOf, mulberry32, storyCorpus } = await import(pathToFileURL(bundle).href);

const random = mulberry32(7);
const sizes = process.argv.slice(2).map(Number);
let failed = false;
for (const kind of ['many events', 'one war']) {
  console.log(
    `\n${kind}\n  claims  articles  index ms  relations ms  relations  quantities ms  put ms  relations again ms  hover ms (median, worst)  heap MB`,
  );
  let before = null;
  for (const claims of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const articles = storyCorpus(claims, kind, random);
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
  const reference = new CrossReference({ events: [], stateOf: (id) => id, actorName: (id) => id, placeNamed: () => null });
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
    `${String(claims).padStart(8)}${String(articles.length).padStart(10)}${index.toFixed(0).padStart(10)}${compare.toFixed(0).padStart(14)}${String(relations.length).padStart(11)}${group.toFixed(0).padStart(15)}${put.toFixed(1).padStart(8)}${again.toFixed(0).padStart(20)}     ${hovers[100].toFixed(2)}, ${worst.toFixed(2)}     ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)}`,
  );
  return { claims, total: index + compare + group, hover: hovers[100] };
}

/** Processor time, which other work on the machine lengthens less than the clock's. */
function timed(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}
