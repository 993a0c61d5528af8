import type * as vscode from 'vscode';
import { registerArticleLanguage } from './articles/language.ts';
import { registerReadingStatus } from './corpora/status.ts';
import { registerWaking } from './corpora/wake.ts';
import { registerWatching } from './corpora/watchCorpora.ts';
import { registerDecorations } from './highlighting/decorations.ts';
import { registerSemanticTokens } from './highlighting/semanticTokens.ts';
import { registerHovers } from './hover/hovers.ts';
import { createServices, type Services } from './services.ts';

/** What integration tests may look at; nothing of it is meant for other extensions. */
export type TestApi = Pick<Services, 'articles' | 'corpora' | 'corpus' | 'reader'>;

/** Builds the services and registers every feature. Reads no file: that begins with the first article or corpus. */
export function activate(context: vscode.ExtensionContext): TestApi {
  const services = createServices(context);
  context.subscriptions.push(
    registerReadingStatus(services),
    registerArticleLanguage(services),
    registerSemanticTokens(services),
    registerDecorations(services),
    registerHovers(services),
    registerWatching(services),
    registerWaking(services),
  );
  const { articles, corpora, corpus, reader } = services;
  return { articles, corpora, corpus, reader };
}
