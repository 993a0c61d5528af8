import { isAlphanumeric, widthAt } from './characters.ts';

/** Endings of host names that stand in running text without "http://" or "www."; the commonest of the public list. */
const TOP_LEVELS: ReadonlySet<string> = new Set(
  'com org net gov edu int mil info io co uk eu us ru ua de fr it es nl ch at se no fi pl tr ir il in cn jp kr au nz ca br mx za ng ke am az ge kz tv news'.split(
    ' ',
  ),
);
const LONGEST_HOST = 80;
/** Addresses longer than this are cut. */
const LONGEST_ADDRESS = 2048;

/**
 * End of a web or mail address that starts at `start`, seen from the first ":", "@" or "." after its first letters; `at` if it is none.
 */
export function addressEnd(text: string, start: number, at: number): number {
  switch (text.charAt(at)) {
    case ':':
      return text.startsWith('://', at) && at - start <= 6 ? trimmed(text, start, unspaced(text, at)) : at;
    case '@':
      return isAlphanumeric(text, at + 1) && hostEnd(text, at + 1) > at + 1 ? hostEnd(text, at + 1) : at;
    case '.': {
      if (at - start === 3 && text.slice(start, at).toLowerCase() === 'www') return trimmed(text, start, unspaced(text, at));
      const host = hostEnd(text, start);
      if (host <= at) return nameBeforeAt(text, at);
      return text.charAt(host) === '/' ? trimmed(text, start, unspaced(text, host)) : host;
    }
    default:
      return at;
  }
}

/** "first.last@host.org" seen from its first stop. */
function nameBeforeAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 64 && (isAlphanumeric(text, end) || '.-_+'.includes(text.charAt(end)))) end++;
  if (text.charAt(end) !== '@') return at;
  const host = hostEnd(text, end + 1);
  return host > end + 1 ? host : at;
}

/** End of a host name with a known ending, else `start`. Lower case only: "days.In" is no host. */
function hostEnd(text: string, start: number): number {
  let end = start;
  let stop = -1;
  while (end < text.length && end - start < LONGEST_HOST) {
    const code = text.charCodeAt(end);
    if (code === 0x2e && stop !== end - 1) stop = end;
    else if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0x2d || (stop < 0 && code >= 65 && code <= 90))) break;
    end++;
  }
  if (stop === end - 1) {
    end = stop;
    stop = text.lastIndexOf('.', end - 1);
  }
  return stop > start && TOP_LEVELS.has(text.slice(stop + 1, end)) ? end : start;
}

function unspaced(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_ADDRESS && !/[\s<>"“”]/.test(text.charAt(end))) end += widthAt(text, end);
  return Math.min(end, text.length);
}

/** Without the punctuation of the sentence around it. */
function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ".,;:!?'’)]".includes(text.charAt(at - 1))) at--;
  return at;
}
