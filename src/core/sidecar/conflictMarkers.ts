import type { Span } from '../model/span.ts';

/** Both versions of a file in which git left its conflict markers, and what they began from where git tells it (`merge.conflictStyle = diff3`). */
export interface ConflictSides {
  readonly ours: string;
  readonly base: string | null;
  readonly theirs: string;
}

type Part = 'all' | 'ours' | 'base' | 'theirs';

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/;

/** Null where the markers do not fit together, or where there are none. */
export function conflictSides(file: string): ConflictSides | null {
  const lines: Record<Exclude<Part, 'all'>, string[]> = { ours: [], base: [], theirs: [] };
  let part: Part = 'all';
  let conflicts = 0;
  let hasBase = true;
  for (const line of file.split('\n')) {
    const next = nextPart(part, MARKER.exec(line)?.[1]);
    if (next === null) return null;
    if (next === part) {
      for (const side of part === 'all' ? (['ours', 'base', 'theirs'] as const) : [part]) lines[side].push(line);
    } else {
      if (next === 'ours') conflicts++;
      if (part === 'ours' && next === 'theirs') hasBase = false;
      part = next;
    }
  }
  if (part !== 'all' || conflicts === 0) return null;
  return { ours: lines.ours.join('\n'), base: hasBase ? lines.base.join('\n') : null, theirs: lines.theirs.join('\n') };
}

/** Null where the marker must not stand there. `=======` is a marker only between the others. */
function nextPart(part: Part, marker: string | undefined): Part | null {
  switch (marker?.[0]) {
    case '<':
      return part === 'all' ? 'ours' : null;
    case '|':
      return part === 'ours' ? 'base' : null;
    case '=':
      return part === 'ours' || part === 'base' ? 'theirs' : part === 'all' ? 'all' : null;
    case '>':
      return part === 'theirs' ? 'all' : null;
    default:
      return part;
  }
}

/** The first marker line of a file that git could not merge. */
export function firstConflictMarker(file: string): Span | null {
  const found = /^<{7} .*$/m.exec(file);
  return found && conflictSides(file) ? { start: found.index, end: found.index + found[0].length } : null;
}
