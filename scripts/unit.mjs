// First ring of tests: mocha in plain Node on the core.
//   node scripts/unit.mjs [part of a file name …] [-- mocha options]
import { compileLexicon } from './lexicon/compile.mjs';
import { runMochaRing } from './mochaRing.mjs';

await compileLexicon();
await runMochaRing('unit', { reporter: 'dot', timeout: 120_000 });
