import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import type { Services } from '../services.ts';
import { flattenTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from './flattenTokens.ts';

const LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);

/** What a span is: actors by type, figures, speakers, cues. */
export function registerSemanticTokens({ articles }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens: async (document) => {
      // While somebody types the shifted marks are right for what they did not touch; new ones wait for the pause.
      const live = articles.get(document) ?? (await articles.read(document));
      if (!live) return null;
      const builder = new vscode.SemanticTokensBuilder(LEGEND);
      for (const token of flattenTokens(live.article.annotations, live.article.text)) {
        builder.push(live.range(token), token.type, [...token.modifiers]);
      }
      return builder.build();
    },
  };
  return vscode.Disposable.from(
    changed,
    articles.onDidChange(() => changed.fire()),
    vscode.languages.registerDocumentSemanticTokensProvider(ARTICLE_SELECTOR, provider, LEGEND),
  );
}
