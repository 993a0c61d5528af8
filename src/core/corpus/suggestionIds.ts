import type { AnnotationKind } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/**
 * Ids for one article's suggestions: four letters or digits made of kind, words and which occurrence of these words it is, so that
 * they do not change when the article is read again. A collision takes the next free one.
 */
export function suggestionIds(text: string): (kind: AnnotationKind, span: Span) => string {
  const taken = new Set<string>();
  const occurrences = new Map<string, number>();
  return (kind, span) => {
    const words = `${kind}:${text.slice(span.start, span.end)}`;
    const occurrence = (occurrences.get(words) ?? 0) + 1;
    occurrences.set(words, occurrence);
    let hash = fnv1a(`${words}:${occurrence}`);
    let id = shortId(hash);
    while (taken.has(id)) id = shortId(++hash);
    taken.add(id);
    return id;
  };
}

/** An id for what a person adds: of its words where that is free, so that the same act gives the same id. */
export function freeAnnotationId(
  {
    annotations,
    orphans,
  }: { readonly annotations: readonly { readonly id: string }[]; readonly orphans: readonly { readonly id: string }[] },
  words: string,
): string {
  const taken = new Set([...annotations, ...orphans].map((each) => each.id));
  let hash = fnv1a(`added:${words}`);
  while (taken.has(shortId(hash))) hash++;
  return shortId(hash);
}

/** 32-bit FNV-1a over UTF-16 units (Fowler, Noll, Vo). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A letter first, so that YAML never reads an id as a number ("1e10"). */
function shortId(hash: number): string {
  const rest = (Math.floor(hash / 26) % 36 ** 4).toString(36).padStart(4, '0');
  return String.fromCharCode(97 + (hash % 26)) + rest;
}
