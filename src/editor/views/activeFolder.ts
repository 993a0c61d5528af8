import * as vscode from 'vscode';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { Services } from '../services.ts';

/** The corpus that views and the board are about: that of the active editor, else the first that holds articles. */
export function activeFolder({ corpora }: Services): CorpusFolder | undefined {
  const here = vscode.window.activeTextEditor?.document.uri;
  const folder = here && corpora.folderOf(here);
  return folder && folder.files.size > 0 ? folder : corpora.folders.find((each) => each.files.size > 0);
}

/** The same for what is about all of its articles: once they are read, in a folder too in which nobody opened one yet. */
export async function activeFolderOnceRead(services: Services): Promise<CorpusFolder | undefined> {
  await services.reader.readAll();
  return activeFolder(services);
}
