// A process of its own, to be killed: writes the given contents over several files of a folder at the same time, in turn and without end, as the extension writes sidecars.
//   node endlessWriter.mjs <number of files> <folder> <content> …
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../src/editor/corpora/replaceFile.ts';

const [count = '1', folder = '', ...sources] = process.argv.slice(2);
const contents = sources.map((source) => readFileSync(source));
const write = async (file: string): Promise<never> => {
  for (;;) for (const content of contents) await replaceFile(file, content, 'anything');
};
process.stdout.write('writing');
await Promise.all(Array.from({ length: Number(count) }, (_each, index) => write(join(folder, `article-${index}.annotations.yaml`))));
