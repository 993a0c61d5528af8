// Gathers the strings that the code shows (`vscode.l10n.t('…')`, `t('…')` of it) into l10n/bundle.l10n.json, from which translators work.
//   node scripts/l10n.mjs [--check]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BUNDLE = 'l10n/bundle.l10n.json';
/** A call of `t` with a literal, in single quotes or, where the text holds one, in double quotes or backticks without substitutions. */
const CALL = /(?<![\w$])(?:l10n\.)?t\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`$]*`)/g;

export function gatherStrings(folders = ['src/editor', 'src/board']) {
  const strings = new Set();
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true }).map(String)) {
      if (!name.endsWith('.ts')) continue;
      const code = readFileSync(join(folder, name), 'utf8');
      if (!/\bl10n\b|\btexts\.ts'/.test(code)) continue;
      for (const [, literal] of code.matchAll(CALL)) strings.add(unquote(literal));
    }
  }
  return Object.fromEntries([...strings].sort().map((text) => [text, text]));
}

const unquote = (literal) =>
  literal.slice(1, -1).replace(/\\(u[\da-f]{4}|.)/gi, (_all, escaped) => JSON.parse(`"${escaped === "'" ? "'" : `\\${escaped}`}"`));

export const bundleText = () => `${JSON.stringify(gatherStrings(), null, 2)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) {
    if (readFileSync(BUNDLE, 'utf8') !== bundleText()) {
      console.error('l10n/bundle.l10n.json is out of date: run node scripts/l10n.mjs');
      process.exit(1);
    }
  } else {
    mkdirSync('l10n', { recursive: true });
    writeFileSync(BUNDLE, bundleText());
  }
}
