// Speed of the analyser, in one run and on the same text as compromise's parse and wink-nlp's tagger; where its time goes; and whether its time
// grows in proportion to the text, hostile text too (exit code 1 if not).
//   node test/bench/analyse.mjs [.txt files, folders of them, .json files with docs[].text …] [--only=speed|profile|growth]
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import compromise from 'compromise';
import winkNlp from 'wink-nlp';
import winkModel from 'wink-eng-lite-web-model';
import { bundleAnalyser, processorTime, textsOf } from './analyser.mjs';

const only = process.argv.find((each) => each.startsWith('--only='))?.slice(7);
const paths = process.argv.slice(2).filter((each) => !each.startsWith('--'));
/**
 * Processor time that each of those compared runs for. The engine compiles what is hot beside the work, on the same processors where they are few: with twelve
 * seconds the rounds of the larger programs were still getting faster, from about half a minute on they are not.
 */
const WARM_MILLISECONDS = 30_000;

const { read, bundle } = await bundleAnalyser();
const texts = textsOf(paths);
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} articles, ${(size / 1000).toFixed(0)} kB, node ${process.version}`);
if (!only || only === 'speed') await measureSpeed();
if (!only || only === 'profile') await profile();
if (!only || only === 'growth') measureGrowth();

/** Megabytes (of UTF-16 units) a second of processor time: the best round, once the code is warm. */
function speedOf(run, some) {
  const bytes = some.reduce((sum, text) => sum + text.length, 0);
  let best = 0;
  const begin = processorTime();
  do {
    const start = processorTime();
    for (const text of some) run(text);
    best = Math.max(best, bytes / 1000 / (processorTime() - start));
  } while (processorTime() - begin < WARM_MILLISECONDS);
  return best;
}

async function measureSpeed() {
  const first = performance.now();
  read(texts[0] ?? '');
  console.log(`first article, lexicon parsed: ${(performance.now() - first).toFixed(0)} ms`);
  const nlp = winkNlp(winkModel, ['sbd', 'pos']);
  const tagOf = nlp.its.pos; // oxlint-disable-line typescript/unbound-method -- wink-nlp's own way to name what is wanted
  const few = texts.slice(0, Math.max(1, Math.ceil((texts.length * 30_000) / size)));
  const rows = [
    ['analyse, every step', speedOf(read, texts)],
    ['wink-nlp, sentences and tags', speedOf((text) => nlp.readDoc(text).tokens().out(tagOf), texts)],
    ['compromise, parse', speedOf((text) => compromise(text).json({ terms: true }), few)],
  ];
  const compromiseSpeed = rows.at(-1)[1];
  for (const [name, speed] of rows) {
    console.log(
      `${name.padEnd(30)} ${speed.toFixed(3).padStart(8)} MB/s  ${(speed / compromiseSpeed).toFixed(1).padStart(6)} × compromise`,
    );
  }
}

/** Where the time goes, by folder of the source: samples of V8's profiler, laid on the file comments that esbuild leaves in the bundle. */
async function profile() {
  for (const text of texts) read(text);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const begin = performance.now();
  while (performance.now() - begin < 5000) for (const text of texts) read(text);
  const { profile: samples } = await session.post('Profiler.stop');
  session.disconnect();
  const moduleAt = modulesOfBundle();
  const nodes = new Map(samples.nodes.map((node) => [node.id, node]));
  const byRoom = new Map();
  const byFunction = new Map();
  let all = 0;
  samples.samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = nodes.get(id).callFrame;
    const time = samples.timeDeltas[index];
    const file = url.endsWith(bundle) ? moduleAt(lineNumber) : functionName || url;
    const room = file.startsWith('src/core/')
      ? file
          .split('/')
          .slice(2, file.startsWith('src/core/analysis/') ? 4 : 3)
          .join('/')
      : file;
    add(byRoom, room, time);
    add(byFunction, `${functionName || '(anonymous)'}  ${file.replace('src/core/', '')}`, time);
    all += time;
  });
  print('where the time goes', byRoom, all, 12);
  print('functions', byFunction, all, 25);
}

function modulesOfBundle() {
  const starts = [];
  readFileSync(bundle, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const [, file] = /^\/\/ (\S+\.\w+)$/.exec(line) ?? [];
      if (file) starts.push({ index, file });
    });
  return (line) => starts.findLast(({ index }) => index <= line)?.file ?? '?';
}

function add(map, key, value) {
  map.set(key, (map.get(key) ?? 0) + value);
}

function print(title, shares, all, rows) {
  console.log(`\n${title}`);
  for (const [name, time] of [...shares].sort((a, b) => b[1] - a[1]).slice(0, rows)) {
    console.log(`${((100 * time) / all).toFixed(1).padStart(6)} %  ${name}`);
  }
}

function measureGrowth() {
  const base = texts.join('\n\n');
  const article = base.repeat(Math.ceil(60_000 / base.length)).slice(0, 60_000);
  const cases = {
    'one long article': article,
    'the same in one line': article.replaceAll('\n', ' '),
    'opening quotation marks': '“'.repeat(25_000),
    'straight quotation marks': '" '.repeat(25_000),
    'quoted words': '"a" said '.repeat(5_000),
    digits: '1'.repeat(100_000),
    numbers: '12,345 '.repeat(5_000),
    'numbers and units': 'at least 5 of 12 men killed, '.repeat(1_500),
    capitals: 'ABC '.repeat(25_000),
    'capital words': 'Abcd Efgh '.repeat(10_000),
    'names with titles': 'President Anna Berg of Velonia, '.repeat(3_500),
    brackets: '('.repeat(50_000),
    stops: '. '.repeat(50_000),
    months: 'May 5 to '.repeat(12_000),
    lines: 'a\n'.repeat(20_000),
    'short sentences': 'He said so. '.repeat(9_000),
    'distinct words': Array.from({ length: 15_000 }, (_, at) => `w${at}`).join(' '),
    'distinct names': Array.from({ length: 12_000 }, (_, at) => `N${at.toString(36).replace(/\d/g, 'x')}a`).join(' said. '),
    'one letter': 'a'.repeat(100_000),
    Chinese: '炮弹落在奥兰镇。'.repeat(12_000),
  };
  console.log('\ntime for 1 ×, 2 ×, 4 × the text');
  let failed = false;
  for (const [name, text] of Object.entries(cases)) {
    read(text.slice(0, 20_000));
    const times = [1, 2, 4].map((times) => timeOf(text.repeat(times)));
    const growth = times[2] / Math.max(times[0], 5);
    // In proportion means 4; caches and the machine's other work are given the rest.
    const bad = growth > 9 && times[2] > 300;
    failed ||= bad;
    console.log(`${bad ? '✗' : ' '} ${name.padEnd(26)} ${times.map((time) => time.toFixed(0).padStart(6)).join(' ')} ms`);
  }
  const large = article.repeat(34);
  const time = timeOf(large);
  console.log(`  ${(large.length / 1e6).toFixed(1)} MB in one file: ${time.toFixed(0)} ms`);
  if (failed) {
    console.error('Time grows faster than the text.');
    process.exitCode = 1;
  }
}

/** Best of two. */
function timeOf(text) {
  return Math.min(
    ...[1, 2].map(() => {
      const begin = processorTime();
      read(text);
      return processorTime() - begin;
    }),
  );
}
