import * as vscode from 'vscode';
import { randomBytes } from 'node:crypto';
import { openDocument, readIfThere } from './files.ts';

const encoder = new TextEncoder();

/**
 * Writes a whole file so that at any moment either the old or the new text is there: a temporary file beside it, then a rename over it. Where the file is
 * open with unsaved edits, its document is edited instead and stays unsaved. Does nothing where the text is already that.
 * @throws vscode.FileSystemError where the folder cannot be written; the old file is untouched then
 */
export async function writeAtomically(uri: vscode.Uri, text: string): Promise<void> {
  const open = openDocument(uri);
  if (open?.isDirty) return replaceText(open, text);
  const bytes = encoder.encode(text);
  const old = await readIfThere(uri);
  if (old && Buffer.compare(old, bytes) === 0) return undefined;
  const temporary = uri.with({ path: `${uri.path}.${randomBytes(4).toString('hex')}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, bytes);
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
  return undefined;
}

/** Replaces only the lines that differ, so that the person's cursor and folding stay. */
async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const old = document.getText();
  if (old === text) return;
  let start = 0;
  while (start < old.length && start < text.length && old[start] === text[start]) start++;
  let oldEnd = old.length;
  let newEnd = text.length;
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === text[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(oldEnd)), text.slice(start, newEnd));
  await vscode.workspace.applyEdit(edit);
}
