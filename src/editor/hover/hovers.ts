import * as vscode from 'vscode';
import type { QuoteAnnotation } from '../../core/model/annotation.ts';
import { contains } from '../../core/model/span.ts';
import { refTo } from '../../core/model/relation.ts';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import type { Services } from '../services.ts';
import { actorHover, speakerHover } from './actorHover.ts';
import { figureHover } from './figureHover.ts';

/** Hover on a figure, an actor or a speaker. An actor inside a figure or a speaker gives way to it: that is what a reader asks about there. */
export function registerHovers({ articles, corpus }: Services): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover: async (document, position, token) => {
      const live = await articles.read(document);
      if (!live || token.isCancellationRequested) return undefined;
      const id = live.folder.id;
      const [figure] = live.at(position, 'figure');
      if (figure?.kind === 'figure') {
        const detail = await corpus.request('claim', { corpus: id, ref: refTo(live.file, figure.id) }, token);
        return new vscode.Hover(figureHover(live, figure, detail), live.range(figure));
      }
      const quote = quoteSpokenAt(live, position);
      if (quote?.speaker) {
        const [actor] = quote.speaker.actors;
        const detail = actor === undefined ? null : await corpus.request('actor', { corpus: id, actor }, token);
        return new vscode.Hover(speakerHover(live, quote, detail), live.range(quote.speaker));
      }
      const [actor] = live.at(position, 'actor');
      if (actor?.kind !== 'actor') return undefined;
      const detail = actor.actor === null ? null : await corpus.request('actor', { corpus: id, actor: actor.actor }, token);
      return new vscode.Hover(actorHover(live, actor, detail), live.range(actor));
    },
  };
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, provider);
}

/** The quote whose speaker stands at a position. */
export function quoteSpokenAt(live: LiveArticle, position: vscode.Position): QuoteAnnotation | undefined {
  const offset = live.offset(position);
  return live.article.annotations.find(
    (each): each is QuoteAnnotation =>
      each.kind === 'quote' &&
      each.status !== 'rejected' &&
      each.speaker !== null &&
      contains(each.speaker, { start: offset, end: offset }),
  );
}
