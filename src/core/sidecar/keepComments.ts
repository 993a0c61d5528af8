import { isMap } from 'yaml';
import type { AnchoredText } from '../text/anchors.ts';
import { openSidecar } from './openSidecar.ts';
import { samePlain } from './plain.ts';
import { YamlBlocks } from './yamlBlocks.ts';
import { keyOf, parseYaml } from './yamlSource.ts';

/**
 * Puts what a person typed into our side by hand (comments, unknown keys, spacing) into a merged sidecar that was written on their side. Blocks of lines that only our side
 * changed are taken as they stand there; into a block that both changed go our comment lines. Says the same as `merged`, or is `merged`.
 */
export function keepComments(base: string, ours: string, theirs: string, merged: string, article: AnchoredText): string {
  const [inBase, inOurs, inTheirs, inMerged] = [base, ours, theirs, merged].map(blocksOf);
  if (!inBase || !inOurs || !inTheirs || !inMerged) return merged;
  const lineEnd = merged.includes('\r\n') ? '\r\n' : '\n';
  const parts = [...inMerged].map(([name, block]) => {
    const our = inOurs.get(name);
    const before = inBase.get(name);
    // The hash of the text goes with the places that were written last.
    if (our === undefined || our === before || name === 'key document') return block;
    const taken = before === inTheirs.get(name) ? our : block + newComments(our, before ?? '', block);
    return taken.replaceAll('\r\n', '\n').replaceAll('\n', lineEnd);
  });
  const kept = parts.join('');
  return saysTheSame(kept, merged, article) ? kept : merged;
}

function newComments(our: string, before: string, block: string): string {
  const known = new Set([...before.split(/\r?\n/), ...block.split(/\r?\n/)]);
  return our
    .split(/\r?\n/)
    .filter((line) => line.trimStart().startsWith('#') && !known.has(line))
    .map((line) => `${line}\n`)
    .join('');
}

function saysTheSame(kept: string, merged: string, article: AnchoredText): boolean {
  const [one, other] = [kept, merged].map((yaml) => openSidecar(yaml, article));
  return one?.locked === null && samePlain(one.decisions, other?.decisions);
}

/** The file cut into blocks of lines, in order, each with a name that stays the same while its lines change. Null where it is in no block style. */
function blocksOf(yaml: string): ReadonlyMap<string, string> | null {
  const { document, text } = parseYaml(yaml);
  if (!document) return null;
  const blocks = new YamlBlocks(text, document);
  if (blocks.text.trimEnd() !== text.trimEnd()) return null;
  const named = new Map<string, string>();
  const mark = yaml.startsWith('\uFEFF') ? '\uFEFF' : '';
  let at = 0;
  const cut = (name: string, end: number): void => {
    named.set(name, (at === 0 ? mark : '') + blocks.text.slice(at, end));
    at = end;
  };
  for (const pair of blocks.root.items) {
    const key = keyOf(pair);
    cut(`above ${key}`, blocks.keyLine(pair).start);
    const list = key === 'annotations' ? blocks.list(key) : null;
    if (!list) {
      cut(`key ${key}`, blocks.keyBlock(pair).end);
      continue;
    }
    cut(`key ${key}`, blocks.keyLine(pair).end);
    list.items.forEach((item, index) => {
      const id = isMap(item) ? String(item.get('id')) : String(index);
      const { start, end } = blocks.itemBlock(list, index);
      cut(`above ${key} ${id}`, start);
      cut(`item ${id}`, end);
    });
  }
  cut('below', blocks.text.length);
  return named;
}
