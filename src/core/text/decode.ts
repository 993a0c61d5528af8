import { failure, success, type Result } from '../model/result.ts';

export interface DecodeProblem {
  readonly kind: 'encoding';
  readonly message: string;
}

/** So much of a file is looked at to tell UTF-16, in which every other byte of English is zero. */
const LOOKED_AT = 1000;
const SHARE_OF_ZEROS = 0.2;

/**
 * The text of an article as all offsets count it: decoded, without byte-order mark, CR LF and CR read as LF
 * (what Python's `open(path, encoding="utf-8-sig").read()` returns).
 * @param encoding any label of the WHATWG Encoding Standard
 */
export function decodeArticle(bytes: Uint8Array, encoding = 'utf-8'): Result<string, DecodeProblem> {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return failure({ kind: 'encoding', message: `There is no encoding called "${encoding}".` });
  }
  if (decoder.encoding === 'utf-8' && looksLikeUtf16(bytes))
    return failure(problem('The file looks like UTF-16, not UTF-8.', 'utf-16le or utf-16be'));
  try {
    return success(normaliseText(decoder.decode(bytes)));
  } catch {
    return failure(problem(`The file is not valid ${decoder.encoding}.`, 'what it is (windows-1252, utf-16le, …)'));
  }
}

const problem = (what: string, encoding: string): DecodeProblem => ({
  kind: 'encoding',
  message: `${what} Set "encoding" in corroborate.yaml to ${encoding}, or save the file as UTF-8.`,
});

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, LOOKED_AT);
  return head.filter((byte) => byte === 0).length > head.length * SHARE_OF_ZEROS;
}

export function normaliseText(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}
