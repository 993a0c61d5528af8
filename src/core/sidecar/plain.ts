/** A value as YAML or JSON writes it. An undefined value of a key: the key is one of ours and is not written. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainFields;
export interface PlainFields {
  readonly [key: string]: Plain | undefined;
}

export function isFields(value: unknown): value is PlainFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Same content; a key with undefined counts as absent, the order of keys does not count. */
export function samePlain(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => samePlain(item, b[index]));
  if (!isFields(a) || !isFields(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => samePlain(a[key], b[key]));
}

/** Keys that say where words stand. */
export const PLACE_KEYS: ReadonlySet<string> = new Set(['start', 'end', 'text', 'prefix', 'suffix', 'occurrence']);

/** A mapping is a span of the article where it has a start and an end. */
export function isSpanFields(fields: PlainFields): boolean {
  return 'start' in fields && 'end' in fields;
}

/** The value with every span's place and words left out: what was decided about it. */
export function withoutPlaces(value: Plain): Plain {
  if (isList(value)) return value.map(withoutPlaces);
  if (!isFields(value)) return value;
  const isSpan = isSpanFields(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined || (isSpan && PLACE_KEYS.has(key)) ? [] : [[key, withoutPlaces(item)]],
    ),
  );
}
