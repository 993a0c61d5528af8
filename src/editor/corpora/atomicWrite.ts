import * as vscode from 'vscode';
import { randomBytes } from 'node:crypto';
import { openDocument, readIfThere } from './files.ts';
import { replaceFile, type Expected } from './replaceFile.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** One of our YAML files as it stood at one moment, to be written back only if it still stands so. */
export interface YamlState {
  /** With its byte-order mark, if it has one; null where there is no file. */
  readonly text: string | null;
  /**
   * Writes the whole file at once. Does nothing where it already holds that text.
   * @returns false where the file changed since it was read; it is untouched then
   */
  replace(text: string): Promise<boolean>;
}

/**
 * The state of a file to be edited: unsaved edits of an open editor come before the disk. Then the document is edited and stays unsaved.
 * @throws where the bytes on disk are no UTF-8: text made of them could not be written back without loss
 */
export async function readForEdit(uri: vscode.Uri): Promise<YamlState> {
  const open = openDocument(uri);
  if (open?.isDirty) return stateOfDocument(open);
  const bytes = await readIfThere(uri);
  const text = bytes && decoder.decode(bytes);
  if (bytes && text !== null && !isSame(encoder.encode(text), bytes))
    throw new Error(vscode.l10n.t('It is not UTF-8. Save it as UTF-8 first.'));
  return {
    text,
    replace: async (wanted) => {
      if (openDocument(uri)?.isDirty) return false;
      return wanted === text || replaceBytes(uri, encoder.encode(wanted), bytes);
    },
  };
}

/**
 * Writes a whole file so that at any moment either the old or the new text is there, whatever it holds.
 * @throws where the folder cannot be written; the old file is untouched then
 */
export async function writeAtomically(uri: vscode.Uri, text: string): Promise<void> {
  await replaceBytes(uri, encoder.encode(text), 'anything');
}

async function replaceBytes(uri: vscode.Uri, bytes: Uint8Array, expected: Expected): Promise<boolean> {
  if (uri.scheme === 'file') return replaceFile(uri.fsPath, bytes, expected);
  const temporary = uri.with({ path: `${uri.path}.${randomBytes(4).toString('hex')}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, bytes);
    if (expected !== 'anything' && !isSame(await readIfThere(uri), expected)) {
      await vscode.workspace.fs.delete(temporary);
      return false;
    }
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
    return true;
  } catch (error) {
    await vscode.workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

function stateOfDocument(document: vscode.TextDocument): YamlState {
  const { version } = document;
  return {
    text: document.getText(),
    replace: async (text) => {
      if (document.isClosed || document.version !== version) return false;
      await replaceText(document, text);
      return true;
    },
  };
}

/** Replaces only the stretch that differs, so that the person's cursor and folding stay. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
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
