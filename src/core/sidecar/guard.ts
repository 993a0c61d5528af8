import { Lexer } from 'yaml';

/** A sidecar holds what people decided about one article: thousands of decisions fit. In UTF-16 units. */
const MOST_CHARACTERS = 1_000_000;
/** Our deepest value (evidence of a claim of an annotation) lies 7 deep. */
const DEEPEST_NESTING = 32;

/**
 * Refuses YAML that could harm the program before it reaches the parser: a few kilobytes of opening brackets make the parser abort the
 * whole process on Node 20 and 22, which no `catch` prevents (CVE-2026-33532 and its relatives).
 * @returns what is wrong, as a sentence, or null
 */
export function refuseHostileYaml(yaml: string): string | null {
  if (yaml.length > MOST_CHARACTERS) return `The file is larger than ${MOST_CHARACTERS / 1_000_000} MB and was not read.`;
  if (blockDepth(yaml) > DEEPEST_NESTING || (mayNestBrackets(yaml) && bracketDepth(yaml) > DEEPEST_NESTING)) {
    return `The file nests values more than ${DEEPEST_NESTING} deep and was not read.`;
  }
  return null;
}

/** Counts every bracket, also those inside quoted text: cheap, and never too low. */
function mayNestBrackets(yaml: string): boolean {
  let depth = 0;
  for (let at = 0; at < yaml.length; at++) {
    const unit = yaml.charCodeAt(at);
    if (unit === 0x5b || unit === 0x7b) depth++;
    else if ((unit === 0x5d || unit === 0x7d) && depth > 0) depth--;
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
}

/** The exact count, by the parser's own lexer, which does not recurse. */
function bracketDepth(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** Open levels of indentation, and `- - -` that open several on one line. Text of a block scalar counts as well: never too low. */
function blockDepth(yaml: string): number {
  const open: number[] = [];
  let deepest = 0;
  let at = 0;
  while (at < yaml.length) {
    let column = 0;
    let indicators = 0;
    const lineStart = at;
    for (; at < yaml.length; at++) {
      const unit = yaml.charCodeAt(at);
      if (unit === 0x20 || unit === 0x09) continue;
      const next = yaml.charCodeAt(at + 1);
      if ((unit === 0x2d || unit === 0x3f || unit === 0x3a) && (next === 0x20 || next === 0x09)) indicators++;
      else break;
    }
    column = at - lineStart;
    const unit = yaml.charCodeAt(at);
    if (unit !== 0x0a && unit !== 0x0d && unit !== 0x23) {
      while ((open.at(-1) ?? -1) >= column) open.pop();
      open.push(column);
      deepest = Math.max(deepest, open.length + Math.max(0, indicators - 1));
    }
    const lineEnd = yaml.indexOf('\n', at);
    at = lineEnd < 0 ? yaml.length : lineEnd + 1;
  }
  return deepest;
}
