import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { CORPUS_FILE } from '../../core/sidecar/sidecarName.ts';
import { removeLitter } from './replaceFile.ts';

/**
 * Decides when whole folders are read: at once where a corpus lies in the workspace, else when the first article is opened. A `.txt` file of a program's sources wakes the
 * extension too, but reads as no prose and so nothing.
 */
export function registerWaking(services: Services): vscode.Disposable {
  const { articles, corpora, reader, background } = services;
  background(readIfCorpus(services));
  for (const document of vscode.workspace.textDocuments) background(articles.read(document));
  return articles.onDidChange((uri) => {
    const folder = corpora.folderOf(uri);
    if (folder && !folder.loose && !folder.complete && !reader.reading) background(reader.readAll());
  });
}

async function readIfCorpus({ reader }: Services): Promise<void> {
  const [found] = await vscode.workspace.findFiles(`**/{${CORPUS_FILE},*.annotations.yaml}`, undefined, 1);
  if (!found) return;
  await removeTemporaryFiles();
  await reader.readAll();
}

/** Those that an editor left when it was ended in the middle of a write. */
async function removeTemporaryFiles(): Promise<void> {
  const found = await vscode.workspace.findFiles('**/*.yaml.*.tmp', undefined, 1000);
  await removeLitter(found.flatMap((uri) => (uri.scheme === 'file' ? uri.fsPath : [])));
}
