import * as vscode from 'vscode';
import type { ExportFormat } from '../../worker/exportFormatNames.ts';
import { writeAtomically } from '../corpora/atomicWrite.ts';
import type { Services } from '../services.ts';
import { activeFolderOnceRead } from '../views/activeFolder.ts';

interface FormatItem extends vscode.QuickPickItem {
  readonly format: ExportFormat;
  readonly extension: string;
}

/** Export Corpus… : asks what and where to, writes, and offers to open it. The dialog asks before it overwrites. */
export function registerExport(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.exportCorpus', async () => {
    const { t } = vscode.l10n;
    const folder = await activeFolderOnceRead(services);
    if (!folder) {
      void vscode.window.showInformationMessage(t('There is nothing to export yet: open a folder of articles first.'));
      return;
    }
    const chosen = await vscode.window.showQuickPick(formats(), { title: t('Export {0}', folder.name) });
    if (!chosen) return;
    const target = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(folder.root, `${safeName(folder.name)}.${chosen.extension}`),
      title: t('Export {0}', folder.name),
    });
    if (!target) return;
    const generator = `corroborate ${(services.context.extension.packageJSON as { version: string }).version}`;
    const text = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: t('Exporting {0}', folder.name), cancellable: true },
      (_progress, token) => services.corpus.request('exportCorpus', { corpus: folder.id, format: chosen.format, generator }, token),
    );
    await writeAtomically(target, text);
    const open = t('Open File');
    const choice = await vscode.window.showInformationMessage(
      t('Wrote “{0}” of {1} articles to {2}.', chosen.label, folder.files.size, target.path),
      open,
    );
    if (choice === open) await vscode.commands.executeCommand('vscode.open', target);
  });
}

function formats(): FormatItem[] {
  const { t } = vscode.l10n;
  return [
    {
      format: 'json',
      extension: 'json',
      label: 'JSON',
      detail: t('Everything: articles, annotations, actors and relations, as the documentation of the format says'),
    },
    {
      format: 'yaml',
      extension: 'yaml',
      label: 'YAML',
      detail: t('The same as YAML'),
    },
    {
      format: 'json-decisions',
      extension: 'decisions.json',
      label: t('Decisions as JSON'),
      detail: t('Only what people decided, without suggestions'),
    },
    {
      format: 'yaml-decisions',
      extension: 'decisions.yaml',
      label: t('Decisions as YAML'),
      detail: t('Only what people decided, without suggestions'),
    },
    {
      format: 'json-conflicts',
      extension: 'conflicts.json',
      label: t('Conflicts as JSON'),
      detail: t('Only figures that contradict each other'),
    },
    {
      format: 'claims-csv',
      extension: 'claims.csv',
      label: t('Claims as CSV'),
      detail: t('One line a claim, for spreadsheets and statistics'),
    },
    {
      format: 'relations-csv',
      extension: 'relations.csv',
      label: t('Relations as CSV'),
      detail: t('One line a pair of claims that agree or contradict each other'),
    },
    {
      format: 'html-report',
      extension: 'html',
      label: t('Report as a web page'),
      detail: t('Quantities with their claims and contradictions, to read and to print'),
    },
  ];
}

/** A corpus' name may be anything; a file's may not. */
const safeName = (name: string): string => name.replace(/[^\p{L}\p{N}._ -]+/gu, '-').slice(0, 80) || 'corpus';
