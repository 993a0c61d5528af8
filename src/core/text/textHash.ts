import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256, hexadecimal, of the text of an article (`decode.ts`) in UTF-8: what sidecar and export call `sha256`. */
export function textHash(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
