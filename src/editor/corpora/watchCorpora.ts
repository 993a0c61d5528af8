import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { onSettingChange } from '../settings.ts';
import { isAtOrBelow } from './fileNames.ts';
import { takeChanges, type FileChange } from './takeChanges.ts';

/** Milliseconds that events are gathered: an atomic write alone makes three, a checkout thousands. */
const GATHER = 100;

/**
 * Follows articles, sidecars and corpus files as other programs change them. One watcher a workspace folder, of everything: of a folder that is deleted or moved the editor tells
 * the folder alone, and no word of the files in it.
 */
export function registerWatching(services: Services): vscode.Disposable {
  const watchers = new Map<string, vscode.Disposable>();
  const gathered = new Map<string, FileChange>();
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();

  const soon = (change: FileChange): void => {
    gathered.set(change.uri.toString(), change);
    timer ??= setTimeout(() => {
      timer = undefined;
      const changes = [...gathered.values()];
      gathered.clear();
      last = last.then(() => takeChanges(services, changes)).catch((error: unknown) => services.log.error(String(error)));
    }, GATHER);
  };
  const watch = (folder: vscode.WorkspaceFolder): void => {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const listeners = [
      watcher.onDidCreate((uri) => soon({ uri, kind: 'came' })),
      watcher.onDidChange((uri) => soon({ uri, kind: 'changed' })),
      watcher.onDidDelete((uri) => soon({ uri, kind: 'gone' })),
    ];
    watchers.set(folder.uri.toString(), vscode.Disposable.from(watcher, ...listeners));
  };
  for (const folder of vscode.workspace.workspaceFolders ?? []) watch(folder);
  const readAgain = async (): Promise<void> => {
    if (services.corpora.folders.length > 0) await services.reader.readAgain();
  };

  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const folder of removed) {
        watchers.get(folder.uri.toString())?.dispose();
        watchers.delete(folder.uri.toString());
        for (const corpus of services.corpora.folders) {
          if (!corpus.loose && isAtOrBelow(corpus.root, folder.uri) && !vscode.workspace.getWorkspaceFolder(corpus.root))
            services.background(services.corpora.close(corpus));
        }
      }
      for (const folder of added) watch(folder);
      if (added.length > 0 && services.corpora.folders.length > 0) services.background(services.reader.readAll());
    }),
    services.corpus.onDidRestart(({ waitUntil }) => {
      const reading = readAgain();
      waitUntil(reading);
      services.background(reading);
    }),
    onSettingChange(['include', 'exclude', 'maximumFileSize'], () => services.background(readAgain())),
    new vscode.Disposable(() => {
      for (const watcher of watchers.values()) watcher.dispose();
      clearTimeout(timer);
    }),
  );
}
