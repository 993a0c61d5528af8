import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { onSettingChange } from '../settings.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { articleUri, CORPUS_FILE, isCorpusFile, isSidecar } from './fileNames.ts';
import { mayBeArticle } from './findArticles.ts';

/** Milliseconds that events of one file are gathered: an atomic write alone makes three. */
const GATHER = 100;

/** Follows articles, sidecars and corpus files as other programs change them, through one scoped watcher a workspace folder. */
export function registerWatching(services: Services): vscode.Disposable {
  const watchers = new Map<string, vscode.Disposable>();
  const gathering = new Map<string, NodeJS.Timeout>();

  const soon = (uri: vscode.Uri): void => {
    const key = uri.toString();
    clearTimeout(gathering.get(key));
    gathering.set(
      key,
      setTimeout(() => {
        gathering.delete(key);
        take(services, uri).catch((error: unknown) => services.log.error(`${uri.path} could not be read again.`, error));
      }, GATHER),
    );
  };
  const watch = (folder: vscode.WorkspaceFolder): void => {
    const parts = ['**/*.txt', '**/*.annotations.yaml', `**/${CORPUS_FILE}`].map((pattern) => {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
      return vscode.Disposable.from(watcher, watcher.onDidCreate(soon), watcher.onDidChange(soon), watcher.onDidDelete(soon));
    });
    watchers.set(folder.uri.toString(), vscode.Disposable.from(...parts));
  };
  for (const folder of vscode.workspace.workspaceFolders ?? []) watch(folder);
  const readAgain = (): void => {
    if (services.corpora.folders.length > 0) services.background(services.reader.readAgain());
  };

  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const folder of removed) {
        watchers.get(folder.uri.toString())?.dispose();
        watchers.delete(folder.uri.toString());
        for (const corpus of services.corpora.folders) {
          if (corpus.id === folder.uri.toString() || folder.uri.path === corpus.root.path)
            services.background(services.corpora.close(corpus));
        }
      }
      for (const folder of added) watch(folder);
      if (added.length > 0 && services.corpora.folders.length > 0) services.background(services.reader.readAll());
    }),
    services.corpus.onDidRestart(readAgain),
    onSettingChange(['include', 'exclude', 'maximumFileSize'], readAgain),
    new vscode.Disposable(() => {
      for (const watcher of watchers.values()) watcher.dispose();
      for (const timer of gathering.values()) clearTimeout(timer);
    }),
  );
}

async function take(services: Services, uri: vscode.Uri): Promise<void> {
  if (isCorpusFile(uri)) return takeCorpusFile(services, uri);
  const article = isSidecar(uri) ? articleUri(uri) : uri;
  const folder = services.corpora.folderOf(article);
  const file = folder?.fileOf(article);
  if (!folder || file === undefined) return undefined;
  const known = folder.files.has(file);
  if (known || (folder.complete && mayBeArticle(folder, file))) await services.corpora.putArticle(folder, file, known);
  return undefined;
}

/** A new or a deleted corpus file changes where corpora begin; a changed one may change which files are articles. */
async function takeCorpusFile(services: Services, uri: vscode.Uri): Promise<void> {
  const folder = services.corpora.folders.find((each) => each.corpusFileUri.toString() === uri.toString());
  if (!folder) return services.reader.readAgain();
  const patterns = ({ corpusFile }: CorpusFolder): string => JSON.stringify([corpusFile.include, corpusFile.exclude, corpusFile.encoding]);
  const before = patterns(folder);
  await services.corpora.configure(folder);
  if (patterns(folder) !== before) await services.reader.readAgain();
  return undefined;
}
