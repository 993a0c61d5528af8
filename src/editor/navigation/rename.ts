import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import { readYaml } from '../corpora/files.ts';
import type { Services } from '../services.ts';
import { actorAt } from './actorAt.ts';

/** F2 on an actor: changes its name in `corroborate.yaml` alone, after the editor's preview where the person asks for it. Articles are never edited, ids never change. */
export function registerRename(services: Services): vscode.Disposable {
  const { t } = vscode.l10n;
  const nameOf = async (document: vscode.TextDocument, position: vscode.Position) => {
    const at = await actorAt(services, document, position);
    if (!at) throw new Error(t('Only actors can be renamed; there is none at the cursor.'));
    const record = at.live.folder.corpusFile.actors.find((each) => each.id === at.actor);
    if (!record) throw new Error(t('This actor is not in the registry yet: accept a mention of it first.'));
    return { at, record };
  };
  const provider: vscode.RenameProvider = {
    prepareRename: async (document, position) => {
      const { at, record } = await nameOf(document, position);
      return { range: at.range, placeholder: record.name };
    },
    provideRenameEdits: async (document, position, newName) => {
      const { at, record } = await nameOf(document, position);
      const name = newName.trim();
      if (name === '') throw new Error(t('An actor needs a name.'));
      const { folder } = at.live;
      const yaml = await readYaml(folder.corpusFileUri);
      const edited = await services.corpus.request('editCorpusFile', {
        corpus: folder.id,
        yaml,
        changes: [{ type: 'rename-actor', id: record.id, name, keepOldName: true }],
      });
      if (!edited.ok) throw new Error(edited.problem);
      return replacement(
        folder.corpusFileUri,
        yaml ?? '',
        edited.value.yaml,
        t('Rename {0} to {1} in the registry; the old name stays as an alias', record.name, name),
      );
    },
  };
  return vscode.languages.registerRenameProvider(ARTICLE_SELECTOR, provider);
}

/** The lines that differ, so that the preview shows only those. */
function replacement(uri: vscode.Uri, before: string, after: string, label: string): vscode.WorkspaceEdit {
  const old = before.split('\n');
  const now = after.split('\n');
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first++;
  let last = 0;
  while (last < old.length - first && last < now.length - first && old.at(-1 - last) === now.at(-1 - last)) last++;
  const changed = now.slice(first, now.length - last).join('\n');
  const range = new vscode.Range(first, 0, old.length - last, 0);
  const edit = new vscode.WorkspaceEdit();
  // What needs confirmation stands unticked in the preview, and Apply would leave it out.
  edit.replace(uri, range, changed === '' ? '' : `${changed}\n`, { needsConfirmation: false, label });
  return edit;
}
