import { l10n, Uri, window, workspace } from 'vscode';
import { fileName, pictureBytes, pictureProblem } from './pictureBytes.ts';
import type { Picture } from './protocol.ts';

/**
 * Asks where to, and writes the chart there.
 * @throws Error if the data is no picture, or the file cannot be written
 */
export async function savePicture(picture: Picture): Promise<void> {
  const problem = pictureProblem(picture);
  if (problem !== null) throw new Error(problem);
  const name = `${fileName(picture.name)}.${picture.format}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    filters: { [picture.format.toUpperCase()]: [picture.format] },
    title: l10n.t('Save Chart'),
  });
  if (target) await workspace.fs.writeFile(target, pictureBytes(picture));
}
