import { l10n, Uri, window, workspace } from 'vscode';
import type { Picture } from './protocol.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

/**
 * Asks where to, and writes the chart there. Only what is a picture is written: a page gone wrong must not be able to have a person save a script.
 * @throws Error if the data is no such picture, or the file cannot be written
 */
export async function savePicture(picture: Picture): Promise<void> {
  const bytes = pictureBytes(picture);
  const name = `${fileName(picture.name)}.${picture.format}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    filters: { [picture.format.toUpperCase()]: [picture.format] },
    title: l10n.t('Save Chart'),
  });
  if (target) await workspace.fs.writeFile(target, bytes);
}

export function pictureBytes(picture: Picture): Uint8Array {
  switch (picture.format) {
    case 'svg':
      if (!picture.data.startsWith('<svg ') || /<script|<foreignObject|\son\w+=|href=/i.test(picture.data))
        throw new Error('not a plain SVG');
      return new TextEncoder().encode(picture.data);
    case 'png': {
      const bytes = new Uint8Array(Buffer.from(picture.data, 'base64'));
      if (PNG_SIGNATURE.some((byte, position) => bytes[position] !== byte)) throw new Error('not a PNG');
      return bytes;
    }
  }
}

/** Letters, digits, blanks and hyphens of a title: a name on every file system. */
export const fileName = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100) || 'chart';
