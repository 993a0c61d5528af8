import type { Corpus } from '../core/corpus/corpus.ts';
import type { AnnotatedArticle, Annotation } from '../core/model/annotation.ts';
import type { Span } from '../core/model/span.ts';
import type { ArticleLines } from './articleLines.ts';
import type { ClaimViews } from './claimViews.ts';
import type { ActorDetail, ActorMentionPlace, ActorSummary } from './protocol.ts';

/** Every actor of the corpus with how often it is named and quoted, the most mentioned first. */
export function summariseActors(corpus: Corpus): ActorSummary[] {
  const counts = new Map<string, { mentions: number; quotes: number; articles: Set<string> }>();
  const countOf = (actor: string) => {
    let count = counts.get(actor);
    if (!count) counts.set(actor, (count = { mentions: 0, quotes: 0, articles: new Set() }));
    return count;
  };
  for (const article of articlesOf(corpus)) {
    for (const annotation of article.annotations) {
      for (const { actor, role } of actorsOf(annotation)) {
        const count = countOf(actor);
        count.articles.add(article.file);
        if (role === 'mention') count.mentions++;
        else count.quotes++;
      }
    }
  }
  const registered = new Set(corpus.corpusFile.actors.map((actor) => actor.id));
  return corpus
    .actors()
    .map((actor) => {
      const count = counts.get(actor.id);
      return {
        ...actor,
        registered: registered.has(actor.id),
        mentions: count?.mentions ?? 0,
        quotes: count?.quotes ?? 0,
        articles: count?.articles.size ?? 0,
      };
    })
    .sort((a, b) => b.mentions + b.quotes - (a.mentions + a.quotes) || a.name.localeCompare(b.name, 'en'));
}

export function actorDetail(id: string, corpus: Corpus, lines: ArticleLines, claims: ClaimViews): ActorDetail | null {
  const actor = summariseActors(corpus).find((each) => each.id === id);
  if (!actor) return null;
  const mentions: ActorMentionPlace[] = [];
  for (const article of articlesOf(corpus)) {
    for (const annotation of article.annotations) {
      for (const { actor, role, span } of actorsOf(annotation)) {
        if (actor !== id) continue;
        const sentence = article.sentences.find((each) => each.start <= span.start && span.start < each.end) ?? span;
        mentions.push({
          file: article.file,
          annotation: annotation.id,
          range: lines.range(article.file, span),
          role,
          words: article.text.slice(span.start, span.end),
          sentence: article.text.slice(sentence.start, sentence.end),
          outlet: article.metadata.outlet,
          published: article.metadata.published,
        });
      }
    }
  }
  const said = claims.all().filter((claim) => claim.figure.claim?.source?.actors.includes(id));
  return { actor, mentions, claims: said.sort((a, b) => (b.figure.claim?.asOf ?? '').localeCompare(a.figure.claim?.asOf ?? '')) };
}

function articlesOf(corpus: Corpus): AnnotatedArticle[] {
  return corpus.files().flatMap((file) => corpus.article(file) ?? []);
}

/** A pronoun or a title as speaker counts as quoted, not as named. */
function actorsOf(annotation: Annotation): { readonly actor: string; readonly role: 'mention' | 'speaker'; readonly span: Span }[] {
  if (annotation.status === 'rejected') return [];
  if (annotation.kind === 'actor') return annotation.actor === null ? [] : [{ actor: annotation.actor, role: 'mention', span: annotation }];
  if (annotation.kind !== 'quote' || !annotation.speaker) return [];
  const { speaker } = annotation;
  return speaker.actors.map((actor) => ({ actor, role: 'speaker', span: speaker }));
}
