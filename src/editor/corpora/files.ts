import * as vscode from 'vscode';

/** The bytes of a file, or null where there is none. Other failures (no permission, no connection) are thrown. */
export async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
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
