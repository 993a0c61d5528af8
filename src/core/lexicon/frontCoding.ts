/**
 * Reads a sorted word list in which each line holds how many characters it shares with the line before (one character, code less 48) and
 * the rest; `scripts/lexicon/frontCoding.mjs` writes it.
 */
export function decodeFrontCoded(coded: string): string[] {
  if (coded === '') return [];
  let previous = '';
  return coded.split('\n').map((line) => {
    previous = previous.slice(0, line.charCodeAt(0) - 48) + line.slice(1);
    return previous;
  });
}
