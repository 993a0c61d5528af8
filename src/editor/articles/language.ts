import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { openDocument } from '../corpora/files.ts';
import { setting } from '../settings.ts';

/** Our own language id, with prose defaults and a grammar. */
export const ARTICLE_LANGUAGE = 'news-article';

/** Providers serve plain text too: not everybody wants the language changed. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = [{ language: ARTICLE_LANGUAGE }, { language: 'plaintext' }];

/** Written documents only: an untitled one has no place for its annotations, output panels and diffs are none. */
export function isArticleLanguage(document: vscode.TextDocument): boolean {
  if (document.languageId !== ARTICLE_LANGUAGE && document.languageId !== 'plaintext') return false;
  return (
    document.uri.scheme !== 'untitled' &&
    document.uri.scheme !== 'output' &&
    document.uri.scheme !== 'git' &&
    document.uri.path.endsWith('.txt')
  );
}

/** Gives articles of a corpus our language whenever they are opened. A person who changes it back is left alone until then. */
export function registerArticleLanguage(services: Services): vscode.Disposable {
  const given = new Set<string>();
  const give = services.articles.onDidChange((uri) => {
    const document = openDocument(uri);
    if (!document || document.languageId !== 'plaintext' || given.has(uri.toString())) return;
    const live = services.articles.get(document);
    if (!live || live.folder.loose || !setting('useArticleLanguage', uri)) return;
    given.add(uri.toString());
    services.background(vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE));
  });
  // Giving a document another language closes and opens it at once.
  const forget = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    setTimeout(() => {
      if (!openDocument(uri)) given.delete(uri.toString());
    });
  });
  return vscode.Disposable.from(give, forget);
}
