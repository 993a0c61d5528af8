import * as vscode from 'vscode';

export type ConflictSeverity = 'warning' | 'information' | 'hint' | 'none';

/** Every setting of the extension, by name. The manifest declares and describes them; a unit test keeps both alike. */
export interface Settings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Kilobytes. */
  readonly maximumFileSize: number;
  readonly useArticleLanguage: boolean;
  readonly annotator: string;
  readonly 'highlight.quotes': boolean;
  readonly 'highlight.boilerplate': boolean;
  readonly 'highlight.underlines': 'all' | 'figures' | 'none';
  readonly 'highlight.rejected': boolean;
  readonly 'conflicts.severity': ConflictSeverity;
  /** 0..1 */
  readonly 'conflicts.minimumConfidence': number;
  readonly 'conflicts.listed': 'openArticles' | 'corpus';
  readonly 'hover.picture': boolean;
  readonly 'review.advance': boolean;
  readonly codeLens: boolean;
  readonly fileBadges: boolean;
  readonly moveSidecars: boolean;
}

/** The value in force for `scope`. The manifest gives every setting a default of its type. */
export function setting<Name extends keyof Settings>(name: Name, scope?: vscode.Uri): Settings[Name] {
  return vscode.workspace.getConfiguration('corroborate', scope).get<Settings[Name]>(name) as Settings[Name];
}

/** Calls `react` when one of the named settings changes. */
export function onSettingChange(names: readonly (keyof Settings)[], react: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`corroborate.${name}`))) react();
  });
}
