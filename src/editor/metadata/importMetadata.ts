import * as vscode from 'vscode';
import { readMetadataCsv, type MetadataChange, type MetadataPreview } from '../../core/formats/metadataCsv.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { plainText, shorten } from '../markdown.ts';
import { PROBLEM_SOURCE } from '../problems/conflictProblems.ts';
import { chosenItems } from '../commands/chosenItems.ts';
import type { Services } from '../services.ts';
import { activeFolder } from '../views/activeFolder.ts';
import { formatDate } from '../wording.ts';
import { chosenMetadata, importRows, type ImportRow } from './importRows.ts';
import { setOnEach } from './setOnAll.ts';

/**
 * Import Metadata from CSV… : a table with a line an article (file, published, outlet, title, url). What it would set is shown first, line by line; lines that
 * cannot be read become problems of the table.
 */
export function registerImportMetadata(services: Services): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('corroborate.metadata');
  return vscode.Disposable.from(
    problems,
    vscode.commands.registerCommand('corroborate.importMetadata', async (clicked: unknown) => {
      const table = clicked instanceof vscode.Uri ? clicked : await askForTable(services);
      return table ? importMetadata(services, problems, table) : false;
    }),
  );
}

async function askForTable(services: Services): Promise<vscode.Uri | undefined> {
  const { t } = vscode.l10n;
  const root = activeFolder(services)?.root;
  const [table] =
    (await vscode.window.showOpenDialog({
      title: t('A Table with the Columns file, published, outlet, title, url'),
      openLabel: t('Show What It Would Set'),
      filters: { [t('Tables')]: ['csv', 'tsv', 'txt'] },
      ...(root ? { defaultUri: root } : {}),
    })) ?? [];
  return table;
}

async function importMetadata(services: Services, problems: vscode.DiagnosticCollection, table: vscode.Uri): Promise<boolean> {
  const { t } = vscode.l10n;
  await services.reader.readAll();
  const folder = services.corpora.folderOf(table) ?? activeFolder(services);
  if (!folder || folder.files.size === 0) {
    void vscode.window.showInformationMessage(t('Open a folder of articles first: the table is matched with them by file name.'));
    return false;
  }
  const summaries = await services.corpus.request('articles', { corpus: folder.id });
  const document = await vscode.workspace.openTextDocument(table);
  const preview = readMetadataCsv(document.getText(), new Map(summaries.map((summary) => [summary.file, summary])));
  problems.set(
    table,
    preview.problems.map(({ line, message }) => {
      const problem = new vscode.Diagnostic(document.lineAt(line - 1).range, message, vscode.DiagnosticSeverity.Error);
      problem.source = PROBLEM_SOURCE;
      return problem;
    }),
  );
  const rows = importRows(preview);
  if (rows.length === 0) {
    services.background(tellNothingNew(preview, document));
    return false;
  }
  const chosen = await choose(rows, preview, document);
  return chosen ? setChosen(services, folder, table, chosen) : false;
}

async function tellNothingNew({ problems, unchanged }: MetadataPreview, document: vscode.TextDocument): Promise<void> {
  const { t } = vscode.l10n;
  const known = t('The table says nothing new: {0} articles have these values already.', unchanged);
  if (problems.length === 0) {
    await vscode.window.showInformationMessage(known);
    return;
  }
  const show = t('Show Problems');
  const message = t('{0} lines of the table cannot be used, the first is line {1}.', problems.length, problems[0]?.line ?? 1);
  if ((await vscode.window.showWarningMessage(message, show)) === show) await showProblems(document, problems);
}

interface RowItem extends vscode.QuickPickItem {
  readonly row?: ImportRow;
}

/** Undefined where the person gave up. */
async function choose(
  rows: readonly ImportRow[],
  preview: MetadataPreview,
  document: vscode.TextDocument,
): Promise<readonly ImportRow[] | undefined> {
  const { t } = vscode.l10n;
  const pick = vscode.window.createQuickPick<RowItem>();
  const showLines: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('warning'),
    tooltip: t('Show {0} Lines That Cannot Be Used', preview.problems.length),
  };
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.title = summary(rows, preview);
  pick.placeholder = t('Choose what to set. Nothing is written before you accept.');
  pick.items = itemsOf(rows);
  pick.selectedItems = pick.items.filter(({ row }) => row && !row.replaces);
  pick.buttons = preview.problems.length > 0 ? [showLines] : [];
  pick.onDidTriggerButton(() => {
    pick.hide();
    void showProblems(document, preview.problems);
  });
  return (await chosenItems(pick))?.flatMap(({ row }) => row ?? []);
}

/** "14 articles fit · 3 have these values already · 2 lines cannot be used · not read: mood" */
function summary(rows: readonly ImportRow[], { problems, unchanged, ignoredColumns }: MetadataPreview): string {
  const { t } = vscode.l10n;
  const articles = new Set(rows.map(({ file }) => file)).size;
  return [
    t('{0} articles would change', articles),
    ...(unchanged > 0 ? [t('{0} have these values already', unchanged)] : []),
    ...(problems.length > 0 ? [t('{0} lines cannot be used', problems.length)] : []),
    ...(ignoredColumns.length > 0 ? [t('columns not read: {0}', shorten(plainText(ignoredColumns.join(', ')), 60))] : []),
  ].join(' · ');
}

function itemsOf(rows: readonly ImportRow[]): RowItem[] {
  const { t } = vscode.l10n;
  const group = (replaces: boolean, label: string): RowItem[] => {
    const items = rows
      .filter((row) => row.replaces === replaces)
      .map((row) => ({ label: plainText(row.file), description: row.changes.map(changeText).join(' · '), row }));
    return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
  };
  return [...group(false, t('not known so far')), ...group(true, t('would replace what is known'))];
}

function changeText({ key, before, after }: MetadataChange): string {
  const { t } = vscode.l10n;
  const said = (value: string): string => (key === 'published' ? formatDate(value) : shorten(plainText(value), 60));
  return before === null
    ? t('{0}: {1}', columnWord(key), said(after))
    : t('{0}: {1} instead of {2}', columnWord(key), said(after), said(before));
}

function columnWord(key: MetadataChange['key']): string {
  const { t } = vscode.l10n;
  switch (key) {
    case 'published':
      return t('date');
    case 'outlet':
      return t('outlet');
    case 'title':
      return t('title');
    case 'url':
      return t('address');
  }
}

async function setChosen(services: Services, folder: CorpusFolder, table: vscode.Uri, rows: readonly ImportRow[]): Promise<boolean> {
  const name = table.path.slice(table.path.lastIndexOf('/') + 1);
  return setOnEach(
    services,
    vscode.l10n.t('Import metadata from {0}', name),
    [...chosenMetadata(rows)].map(([file, metadata]) => ({ address: { folder, file }, changes: [{ type: 'set-metadata', metadata }] })),
  );
}

async function showProblems(document: vscode.TextDocument, problems: MetadataPreview['problems']): Promise<void> {
  const line = (problems[0]?.line ?? 1) - 1;
  await vscode.window.showTextDocument(document, { selection: document.lineAt(line).range });
}
