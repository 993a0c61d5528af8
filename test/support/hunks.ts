/** What a line-wise comparison shows: runs of removed and added lines, after the longest common subsequence. */
export interface Hunk {
  readonly removed: string[];
  readonly added: string[];
}

export function hunks(before: string, after: string): Hunk[] {
  const a = before.split('\n');
  const b = after.split('\n');
  const length: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  const found: Hunk[] = [];
  let open: Hunk | null = null;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      open = null;
      i++;
      j++;
      continue;
    }
    if (!open) found.push((open = { removed: [], added: [] }));
    if (j >= b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!)) open.removed.push(a[i++]!);
    else open.added.push(b[j++]!);
  }
  return found;
}
