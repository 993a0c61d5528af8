import type { Picture } from './protocol.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

/** What a picture must not hold: scripts, foreign markup, handlers, references. */
const NOT_PLAIN = /<script|<foreignObject|<style|\son\w+\s*=|href\s*=|javascript:/i;

/** Why this is no picture that may be written to a person's disk; null if it is one. A page gone wrong must not have anybody save a script. */
export function pictureProblem(picture: Picture): string | null {
  switch (picture.format) {
    case 'svg':
      return picture.data.startsWith('<svg ') && !NOT_PLAIN.test(picture.data) ? null : 'This is not a plain SVG.';
    case 'png':
      return PNG_SIGNATURE.every((byte, at) => pictureBytes(picture)[at] === byte) ? null : 'This is not a PNG.';
  }
}

export function pictureBytes({ format, data }: Picture): Uint8Array {
  return format === 'svg' ? new TextEncoder().encode(data) : Uint8Array.from(Buffer.from(data, 'base64'));
}

/** Letters, digits, blanks and hyphens of a title: a name on every file system. */
export const fileName = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100) || 'chart';
