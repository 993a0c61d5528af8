import { failure, success, type Result } from '../model/result.ts';

export interface DecodeProblem {
  readonly kind: 'encoding';
  readonly message: string;
}

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
  try {
    return success(normaliseText(decoder.decode(bytes)));
  } catch {
    return failure({
      kind: 'encoding',
      message: `The file is not valid ${decoder.encoding}. Set "encoding" in corroborate.yaml to what it is (windows-1252, utf-16le, …), or save it as UTF-8.`,
    });
  }
}

export function normaliseText(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}
