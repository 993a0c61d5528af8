import * as vscode from 'vscode';
import type { FileProblem } from '../../core/sidecar/problem.ts';
import { toRange } from '../articles/liveArticle.ts';
import type { ArticleFileProblem, CorpusFolder } from '../corpora/corpusFolder.ts';
import { isCorpusFile, isSidecar, sidecarUri } from '../corpora/fileNames.ts';
import { openDocument } from '../corpora/files.ts';
import type { Services } from '../services.ts';
import { isDoneByYamlExtension } from '../yaml/yamlExtension.ts';
import { PROBLEM_SOURCE } from './conflictProblems.ts';

/** A sidecar whose article is gone. */
export const NO_ARTICLE_CODE = 'no-article';

/** Of one corpus. The editor takes about a thousand entries from an extension and drops the others without a word. */
const LONE_AT_MOST = 200;

const NOWHERE = new vscode.Range(0, 0, 0, 0);

/** What is wrong in sidecars and corpus files, at its line, and articles that are not read. Nothing is repaired unasked. */
export function registerFileProblems({ corpora }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('corroborate.files');
  const update = (): void => {
    const entries: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const folder of corpora.folders) {
      entries.push([folder.corpusFileUri, fileProblems(folder.corpusFileUri, folder.state.problems)]);
      entries.push(...loneSidecars(folder));
      for (const [file, { article, sidecar }] of folder.problems) {
        const uri = folder.uriOf(file);
        entries.push([uri, article.map(articleProblem)]);
        entries.push([sidecarUri(uri), fileProblems(sidecarUri(uri), sidecar)]);
      }
    }
    collection.clear();
    collection.set(entries);
  };
  const updateForYaml = ({ uri }: vscode.TextDocument): void => {
    if ((isSidecar(uri) || isCorpusFile(uri)) && isDoneByYamlExtension('validate', uri)) update();
  };
  return vscode.Disposable.from(
    collection,
    corpora.onDidChange(update),
    vscode.workspace.onDidOpenTextDocument(updateForYaml),
    vscode.workspace.onDidCloseTextDocument(updateForYaml),
  );
}

/** Another extension checks open files by the same schema; what only Corroborate knows stays, and so does everything about files that are not open. */
function fileProblems(uri: vscode.Uri, problems: readonly FileProblem[]): vscode.Diagnostic[] {
  const isChecked = problems.length > 0 && openDocument(uri) !== undefined && isDoneByYamlExtension('validate', uri);
  return problems.filter(({ code }) => !isChecked || (code !== 'schema' && code !== 'syntax')).map(fileProblem);
}

function articleProblem({ code, message }: ArticleFileProblem): vscode.Diagnostic {
  // Nothing is wrong with a large file.
  const severity = code === 'too-large' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error;
  return diagnostic(code, message, NOWHERE, severity);
}

function fileProblem({ code, message, severity, range }: FileProblem): vscode.Diagnostic {
  return diagnostic(code, message, range ? toRange(range) : NOWHERE, severityOf(severity));
}

function loneSidecars(folder: CorpusFolder): [vscode.Uri, vscode.Diagnostic[]][] {
  const listed = [...folder.loneSidecars].sort().slice(0, LONE_AT_MOST);
  const entries = listed.map((sidecar): [vscode.Uri, vscode.Diagnostic[]] => [folder.uriOf(sidecar), [loneSidecar()]]);
  const more = folder.loneSidecars.size - listed.length;
  if (more > 0) entries.at(-1)?.[1].push(moreLoneSidecars(more));
  return entries;
}

function moreLoneSidecars(count: number): vscode.Diagnostic {
  const message = vscode.l10n.t('{0} more sidecars of this corpus have lost their article. They are listed once these are settled.', count);
  return diagnostic(NO_ARTICLE_CODE, message, NOWHERE, vscode.DiagnosticSeverity.Information);
}

function loneSidecar(): vscode.Diagnostic {
  const message = vscode.l10n.t(
    'The article of this sidecar is gone. What was decided about it is kept here and used nowhere; the quick fix attaches it to its article under another name, or deletes it.',
  );
  return diagnostic(NO_ARTICLE_CODE, message, NOWHERE, vscode.DiagnosticSeverity.Warning);
}

function diagnostic(code: string, message: string, range: vscode.Range, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const made = new vscode.Diagnostic(range, message, severity);
  made.source = PROBLEM_SOURCE;
  made.code = code;
  return made;
}

function severityOf(severity: FileProblem['severity']): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
  }
}
