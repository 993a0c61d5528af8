import * as vscode from 'vscode';
import type { FigureConflict } from '../../worker/protocol.ts';
import { toRange } from '../articles/liveArticle.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { plainText, shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { onSettingChange, setting, type ConflictSeverity } from '../settings.ts';

/** Contradictions that Problems lists when it lists the whole corpus. */
const LISTED_AT_MOST = 500;
/** Other articles that one entry names. */
const RELATED_AT_MOST = 5;
/** Milliseconds after the last change: a contradiction that comes and goes while somebody types helps nobody. */
const PAUSE = 400;

export const CONFLICT_CODE = 'conflict';
export const PROBLEM_SOURCE = 'Corroborate';

/** Contradicted figures in Problems, one entry a figure, with the other articles' words as related places. */
export function registerConflictProblems(services: Services): vscode.Disposable {
  const { articles, corpora } = services;
  const collection = vscode.languages.createDiagnosticCollection('corroborate.conflicts');
  let timer: NodeJS.Timeout | undefined;
  let turn = 0;
  const update = async (): Promise<void> => {
    const mine = ++turn;
    const entries: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const folder of corpora.folders) {
      for (const file of filesToList(services, folder)) {
        if (mine !== turn) return;
        entries.push([folder.uriOf(file), await problemsOf(services, folder, file)]);
        if (entries.reduce((sum, [, problems]) => sum + problems.length, 0) >= LISTED_AT_MOST) break;
      }
    }
    if (mine !== turn) return;
    collection.clear();
    collection.set(entries);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => services.background(update()), PAUSE);
  };
  return vscode.Disposable.from(
    collection,
    corpora.onDidChange(soon),
    articles.onDidChange((uri) => {
      const live = articles.all.find((each) => each.folder.uriOf(each.file).toString() === uri.toString());
      // Stale marks vanish at once: ranges of an edited article are wrong until it is read again.
      if (live && !live.fresh) collection.delete(uri);
      soon();
    }),
    onSettingChange(['conflicts.listed', 'conflicts.minimumConfidence', 'conflicts.severity'], soon),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

function filesToList({ articles }: Services, folder: CorpusFolder): string[] {
  if (severityOf(setting('conflicts.severity', folder.root)) === undefined) return [];
  const open = articles.all.filter((each) => each.folder === folder && each.fresh).map((each) => each.file);
  if (setting('conflicts.listed', folder.root) === 'openArticles') return open;
  return [...new Set([...open, ...[...folder.files].sort()])];
}

async function problemsOf({ corpus }: Services, folder: CorpusFolder, file: string): Promise<vscode.Diagnostic[]> {
  const severity = severityOf(setting('conflicts.severity', folder.root));
  const minimumConfidence = setting('conflicts.minimumConfidence', folder.root);
  if (severity === undefined || !folder.files.has(file)) return [];
  const conflicts = await corpus.request('conflicts', { corpus: folder.id, file, minimumConfidence });
  return conflicts.map((conflict) => problem(folder, conflict, severity));
}

function problem(folder: CorpusFolder, { range, words, others }: FigureConflict, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const { t } = vscode.l10n;
  const [first] = others;
  const message =
    first === undefined
      ? ''
      : others.length === 1
        ? t(
            '“{0}” is contradicted by “{1}” ({2}): {3}',
            plain(words),
            plain(first.claim.figure.text),
            plain(saidIn(first.claim)),
            reason(first.relation.why),
          )
        : t(
            '“{0}” is contradicted by {1} figures, first “{2}” ({3}): {4}',
            plain(words),
            others.length,
            plain(first.claim.figure.text),
            plain(saidIn(first.claim)),
            reason(first.relation.why),
          );
  const diagnostic = new vscode.Diagnostic(toRange(range), message, severity);
  diagnostic.source = PROBLEM_SOURCE;
  diagnostic.code = CONFLICT_CODE;
  diagnostic.relatedInformation = others.slice(0, RELATED_AT_MOST).map(({ claim, relation }, index) => {
    // The message gives the reason of the first: a hover shows both, one below the other, and is low.
    const parts = [claim.figure.text, saidIn(claim), ...(index === 0 ? [] : [relation.why])];
    const location = new vscode.Location(folder.uriOf(claim.file), toRange(claim.range));
    return new vscode.DiagnosticRelatedInformation(location, reason(parts.join(' · ')));
  });
  return diagnostic;
}

const plain = (text: string): string => shorten(plainText(text), 100);
/** Says both figures and both speakers. */
const reason = (text: string): string => shorten(plainText(text), 260);

const saidIn = ({ speakers, outlet, file }: FigureConflict['others'][number]['claim']): string =>
  [speakers.join(', '), outlet ?? file].filter((part) => part !== '').join(', ');

function severityOf(severity: ConflictSeverity): vscode.DiagnosticSeverity | undefined {
  switch (severity) {
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
    case 'none':
      return undefined;
  }
}
