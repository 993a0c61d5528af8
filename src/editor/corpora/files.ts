import * as vscode from 'vscode';
import { readFile, stat } from 'node:fs/promises';

/**
 * The bytes of a file, or null where there is none. Other failures (no permission, no connection) are thrown. Files of this machine are read past the editor, which answers
 * nothing any more while it closes the window: what was decided right before is written even then.
 */
export async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await (uri.scheme === 'file' ? readFile(uri.fsPath) : vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Bytes, by the same way. @throws where there is no such file */
export async function fileSize(uri: vscode.Uri): Promise<number> {
  const { size } = await (uri.scheme === 'file' ? stat(uri.fsPath) : vscode.workspace.fs.stat(uri));
  return size;
}

/** A file is not there, whichever way it was asked for. */
export function isNotFound(error: unknown): boolean {
  if (error instanceof vscode.FileSystemError) return error.code === 'FileNotFound';
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

export const isThere = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** The open document of a file, if there is one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted && !document.isClosed);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Text of one of our own YAML files as it stands now, with its byte-order mark: unsaved edits of an open editor come before the disk. YAML is UTF-8; bytes that are not
 * become U+FFFD, and such a file is never written (`atomicWrite.ts`).
 */
export async function readYaml(uri: vscode.Uri): Promise<string | null> {
  const open = openDocument(uri);
  if (open?.isDirty) return open.getText();
  const bytes = await readIfThere(uri);
  return bytes && decoder.decode(bytes);
}

/** Runs `work` on every item, `width` at a time, until done or cancelled. */
export async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
  token: vscode.CancellationToken,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < items.length && !token.isCancellationRequested; at = next++) {
      const item = items[at];
      if (item !== undefined) await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}
