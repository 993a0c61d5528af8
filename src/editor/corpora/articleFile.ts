import * as vscode from 'vscode';
import { setting } from '../settings.ts';
import type { ArticleFileProblem } from './corpusFolder.ts';
import { fileSize, isNotFound, readIfThere } from './files.ts';

/** What is on disk of an article: its bytes, null where there is no such file, or why it is not read. */
export type ArticleFile = { readonly bytes: Uint8Array | null } | { readonly problem: ArticleFileProblem };

/** Reads an article, unless it is larger than the setting allows. */
export async function readArticleFile(uri: vscode.Uri): Promise<ArticleFile> {
  try {
    const size = await fileSize(uri);
    const most = setting('maximumFileSize', uri);
    return size > most * 1024 ? { problem: tooLarge(size, most) } : { bytes: await readIfThere(uri) };
  } catch (error) {
    return isNotFound(error) ? { bytes: null } : { problem: { code: 'unreadable', message: unreadableMessage(error) } };
  }
}

/** What is told of a file that the system does not give out. */
export function unreadableMessage(error: unknown): string {
  return vscode.l10n.t('The file cannot be read: {0}', error instanceof Error ? error.message : String(error));
}

function tooLarge(bytes: number, most: number): ArticleFileProblem {
  const message = vscode.l10n.t(
    'This file has {0} kB and is not read: articles have {1} kB at most. Split it into its articles, or raise the setting corroborate.maximumFileSize.',
    Math.ceil(bytes / 1024),
    most,
  );
  return { code: 'too-large', message };
}
