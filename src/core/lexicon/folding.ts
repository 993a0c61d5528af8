import anyAscii from 'any-ascii';

export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** Latin letters without marks, lower case; "ə" as "a", as newspapers transcribe it. */
export function fold(text: string): string {
  return isAscii(text) ? text.toLowerCase() : anyAscii(text.replaceAll('ə', 'a').replaceAll('Ə', 'A')).toLowerCase();
}

/** A name as part of an id: lower-case letters and digits with hyphens between. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
