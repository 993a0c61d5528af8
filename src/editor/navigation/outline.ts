import * as vscode from 'vscode';
import type { Annotation, QuoteAnnotation } from '../../core/model/annotation.ts';
import { contains } from '../../core/model/span.ts';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { plainText, shorten } from '../markdown.ts';
import type { Services } from '../services.ts';

/** Outline and breadcrumbs: quotes with the figures and quotes inside them, and the figures outside. */
export function registerOutline({ articles }: Services): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: async (document) => {
      const live = await articles.read(document);
      return live && outline(live);
    },
  };
  return vscode.languages.registerDocumentSymbolProvider(ARTICLE_SELECTOR, provider, { label: vscode.l10n.t('News Article') });
}

/** Annotations come in reading order, parents first: one pass with a stack of the quotes that are open. */
function outline(live: LiveArticle): vscode.DocumentSymbol[] {
  const top: vscode.DocumentSymbol[] = [];
  const open: { readonly quote: QuoteAnnotation; readonly symbol: vscode.DocumentSymbol }[] = [];
  for (const annotation of live.article.annotations) {
    const symbol = symbolOf(live, annotation);
    if (!symbol) continue;
    let parent = open.at(-1);
    while (parent && !contains(parent.quote, annotation)) {
      open.pop();
      parent = open.at(-1);
    }
    (parent?.symbol.children ?? top).push(symbol);
    if (annotation.kind === 'quote') open.push({ quote: annotation, symbol });
  }
  return top;
}

function symbolOf(live: LiveArticle, annotation: Annotation): vscode.DocumentSymbol | undefined {
  if (annotation.status === 'rejected' || annotation.kind === 'actor') return undefined;
  const range = live.range(annotation);
  const words = plainText(shorten(annotation.text.replace(/\s+/g, ' '), 70));
  switch (annotation.kind) {
    case 'quote':
      return new vscode.DocumentSymbol(
        words,
        plainText(annotation.speaker?.text ?? vscode.l10n.t('nobody known')),
        vscode.SymbolKind.String,
        range,
        range,
      );
    case 'figure':
      return new vscode.DocumentSymbol(words, annotation.claim?.predicate ?? '', vscode.SymbolKind.Number, range, range);
    case 'label':
      return new vscode.DocumentSymbol(words, annotation.label, vscode.SymbolKind.Key, range, range);
  }
}
