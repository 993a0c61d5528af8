import type * as vscode from 'vscode';

/** Explicit direction and isolate marks can make text read as what it is not; control characters say nothing. */
// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Document text for one line of Markdown: nothing in it is markup, a link or a table border. */
export function escapeText(text: string): string {
  return text
    .replace(INVISIBLE, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~$:@]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The same for plain labels (trees, quick picks), which show everything as it is. */
export const plainText = (text: string): string => text.replace(INVISIBLE, ' ');

/** At most `length` UTF-16 units, cut at a space where there is one. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

/** A link to the words themselves: the fragment selects them. */
export function wordsLink(label: string, uri: vscode.Uri, range: vscode.Range): string {
  const { start, end } = range;
  const fragment = `L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
  return `[${label}](${uri.with({ fragment }).toString()})`;
}

/** A link that runs a command with arguments; the hover's `isTrusted` must name the command. */
export function commandLink(label: string, command: string, ...args: readonly unknown[]): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}
