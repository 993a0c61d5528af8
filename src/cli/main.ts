// First cut: `corroborate export <folder> --format json --suggestions --out FILE`, enough for the evaluation to run.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Corpus } from '../core/corpus/corpus.ts';
import { exportJson } from '../core/formats/json.ts';
import { Lexicon } from '../core/lexicon/lexicon.ts';
import { NO_DECISIONS } from '../core/model/annotation.ts';
import { decodeArticle } from '../core/text/decode.ts';

const [, , command, folder = '.', ...rest] = process.argv;
if (command !== 'export') {
  process.stderr.write('usage: corroborate export <folder> --format json --suggestions --out FILE\n');
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const read = (name: string): string => {
  try {
    return readFileSync(join(here, 'lexicon', name), 'utf8');
  } catch {
    return '';
  }
};
const corpus = new Corpus(new Lexicon({ words: read('words.txt'), names: read('names.json') }));
for (const name of readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.txt'))
  .sort()) {
  const decoded = decodeArticle(readFileSync(join(folder, name)));
  if (!decoded.ok) continue;
  let published: string | undefined;
  try {
    published = /published: (\S+?)\s*[,}\n]/.exec(readFileSync(join(folder, name.replace(/\.txt$/, '.annotations.yaml')), 'utf8'))?.[1];
  } catch {
    published = undefined;
  }
  corpus.put(name, decoded.value, { ...NO_DECISIONS, metadata: published ? { published } : {} });
}
const out = rest[rest.indexOf('--out') + 1];
const json = exportJson(corpus, 'corroborate 0.1.0');
if (rest.includes('--out') && out) writeFileSync(out, json);
else process.stdout.write(json);
