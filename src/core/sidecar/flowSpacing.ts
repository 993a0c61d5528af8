import { isSeq, visit, type Document } from 'yaml';
import { parsePiece } from './yamlSource.ts';

/** Whether lists (`[ a ]`) and mappings (`{ a: b }`) on one line have spaces within their brackets. */
export interface FlowSpacing {
  readonly lists: boolean;
  readonly mappings: boolean;
}

/** The habit of a file, by the first list and the first mapping of it; with spaces, as the library writes them, where there is none. */
export function flowSpacingOf(text: string, document: Document): FlowSpacing {
  let lists: boolean | undefined;
  let mappings: boolean | undefined;
  visit(document, {
    Collection(_key, node) {
      if (node.flow && node.items.length > 0 && node.range) {
        const isSpaced = /\s/.test(text[node.range[0] + 1] ?? '');
        if (isSeq(node)) lists ??= isSpaced;
        else mappings ??= isSpaced;
      }
      return lists === undefined || mappings === undefined ? undefined : visit.BREAK;
    },
  });
  return { lists: lists ?? true, mappings: mappings ?? true };
}

/** A piece of YAML as the library writes it, without the spaces within brackets that the file does not have: the library knows one spacing for lists and mappings together. */
export function withFlowSpacing(piece: string, { lists, mappings }: FlowSpacing): string {
  if (lists && mappings) return piece;
  const spaces: number[] = [];
  visit(parsePiece(piece), {
    Collection(_key, node) {
      if (!node.flow || node.items.length === 0 || !node.range || (isSeq(node) ? lists : mappings)) return;
      const [start, end] = node.range;
      spaces.push(...[start + 1, end - 2].filter((at) => piece[at] === ' '));
    },
  });
  let at = 0;
  const kept = spaces
    .toSorted((a, b) => a - b)
    .map((space) => {
      const before = piece.slice(at, space);
      at = space + 1;
      return before;
    });
  return kept.join('') + piece.slice(at);
}
