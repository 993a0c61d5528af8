import * as vscode from 'vscode';
import { articleNames, CORPUS_FILE, SIDECAR_ENDING, sidecarName } from '../../core/sidecar/sidecarName.ts';

/** As `sidecarName`. */
export const sidecarUri = (article: vscode.Uri): vscode.Uri => article.with({ path: sidecarName(article.path) });

export const isSidecar = (uri: vscode.Uri): boolean => uri.path.endsWith(SIDECAR_ENDING);
export const isCorpusFile = (uri: vscode.Uri): boolean => uri.path.endsWith(`/${CORPUS_FILE}`);

/** The articles that a sidecar may belong to, likeliest first. */
export const articleUris = (sidecar: vscode.Uri): vscode.Uri[] => articleNames(sidecar.path).map((path) => sidecar.with({ path }));

export const parentFolder = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** `uri` relative to `root`, with `/`; undefined where it does not lie inside. */
export function relativePath(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (root.scheme !== uri.scheme || root.authority !== uri.authority) return undefined;
  const prefix = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : undefined;
}

/** `uri` is the folder, or lies somewhere below it. */
export const isAtOrBelow = (uri: vscode.Uri, folder: vscode.Uri): boolean =>
  uri.toString() === folder.toString() || relativePath(folder, uri) !== undefined;

/**
 * The file that a relative path names. Paths come from files that anybody may have written: undefined for one that leaves the root.
 */
export function insideRoot(root: vscode.Uri, file: string): vscode.Uri | undefined {
  const parts = file.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\'))) return undefined;
  return vscode.Uri.joinPath(root, ...parts);
}
