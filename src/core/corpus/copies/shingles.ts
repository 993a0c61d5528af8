/** Words of a text in lower case, without punctuation: what two copies have in common however they are set. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A 32-bit hash of every run of `size` words; a text shorter than that is one run. Word hashes are FNV-1a (Fowler, Noll, Vo), mixed with murmur3's finaliser.
 */
export function shingles(words: readonly string[], size: number): Uint32Array {
  const hashes = words.map(wordHash);
  const count = Math.max(1, hashes.length - size + 1);
  const result = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    let hash = 0;
    for (let i = start; i < start + size && i < hashes.length; i++) hash = mixed(Math.imul(hash, 31) + (hashes[i] ?? 0));
    result[start] = hash;
  }
  return result;
}

function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Jaccard similarity of two sets of shingles. */
export function similarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared / (a.size + b.size - shared);
}
