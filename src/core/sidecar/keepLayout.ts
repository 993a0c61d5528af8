/**
 * A piece of YAML after a change, with the unchanged lines spaced as somebody wrote them.
 * @param written the piece as it stands in the file
 * @param plainBefore the same, unchanged, as the library writes it: tells which line of `written` is which
 * @param plainAfter the changed piece as the library writes it
 */
export function keepLayout(written: string, plainBefore: string, plainAfter: string): string {
  const lines = written.split('\n');
  const before = plainBefore.split('\n');
  const sameLines = lines.length === before.length && lines.every((line, index) => indentOf(line) === indentOf(before[index] ?? ''));
  if (!sameLines) return plainAfter;
  let next = 0;
  const kept = plainAfter.split('\n').map((line) => {
    const index = before.indexOf(line, next);
    if (index < 0) return line;
    next = index + 1;
    return lines[index] ?? line;
  });
  return kept.join('\n');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
