import * as vscode from 'vscode';
import type { RenamedArticle } from '../../core/sidecar/renamedInVerdicts.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { isAtOrBelow } from '../corpora/fileNames.ts';
import { takeChanges } from '../corpora/takeChanges.ts';
import type { Services } from '../services.ts';

/**
 * After the Explorer renamed, moved or deleted articles or folders of them: corpora, verdicts and the history follow at once, before any watcher tells. Undoing a
 * renaming is one as well, and brings the verdicts back.
 */
export function registerArticlesMoved(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(({ files }) => services.background(followMoves(services, files))),
    vscode.workspace.onDidDeleteFiles(({ files }) =>
      services.background(
        takeChanges(
          services,
          files.map((uri) => ({ uri, kind: 'gone' })),
        ),
      ),
    ),
  );
}

async function followMoves(services: Services, moves: vscode.FileRenameEvent['files']): Promise<void> {
  await takeChanges(
    services,
    moves.flatMap(({ oldUri, newUri }) => [{ uri: oldUri, kind: 'gone' } as const, { uri: newUri, kind: 'came' } as const]),
  );
  for (const folder of services.corpora.folders) {
    const renames = renamesIn(services, folder, moves);
    if (renames.length > 0) await services.acts.follow(folder, renames);
  }
}

/** The articles of a corpus that moves brought from other names within it. Told by their new names: watchers may have dropped the old ones already. */
function renamesIn({ corpora }: Services, folder: CorpusFolder, moves: vscode.FileRenameEvent['files']): RenamedArticle[] {
  const renames: RenamedArticle[] = [];
  for (const file of folder.files) {
    const uri = folder.uriOf(file);
    const move = moves.find(({ newUri }) => isAtOrBelow(uri, newUri));
    if (!move) continue;
    const oldUri = uri.with({ path: move.oldUri.path + uri.path.slice(move.newUri.path.length) });
    const from = corpora.folderOf(oldUri) === folder ? folder.fileOf(oldUri) : undefined;
    if (from !== undefined) renames.push({ from, to: file });
  }
  return renames;
}
