/** A table cell: null is empty. */
export type Cell = string | number | boolean | null;

/**
 * Rows as CSV after RFC 4180: CR LF, quotes where needed. Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP,
 * "CSV Injection"); numbers do not.
 */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.map(cell).join(',')];
  for (const row of rows) lines.push(row.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
