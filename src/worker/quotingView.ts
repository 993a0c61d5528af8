import type { Corpus } from '../core/corpus/corpus.ts';
import { speakingOf } from '../core/corpus/speakingOf.ts';
import { groupBy } from '../core/model/groupBy.ts';
import type { Span } from '../core/model/span.ts';
import type { ArticleLines } from './articleLines.ts';
import type { Quoting, QuotingPlace } from './protocol.ts';

/** Whom an actor speaks of, and who speaks of it, in all articles; null where the corpus knows no such actor. */
export function quotingOf(id: string, corpus: Corpus, lines: ArticleLines): Quoting | null {
  const names = new Map(corpus.actors().map((actor) => [actor.id, actor.name]));
  const name = names.get(id);
  if (name === undefined) return null;
  const speaksOf: QuotingPlace[] = [];
  const spokenOfBy: QuotingPlace[] = [];
  for (const file of corpus.files()) {
    const article = corpus.article(file);
    if (!article) continue;
    const all = speakingOf(article);
    const places = (others: readonly { readonly actor: string; readonly words: Span; readonly quote: Span }[]): QuotingPlace[] =>
      [...groupBy(others, ({ actor }) => actor)].map(([actor, [first, ...more]]) => ({
        actor,
        name: names.get(actor) ?? actor,
        file,
        words: lines.range(file, first?.words ?? { start: 0, end: 0 }),
        quotes: distinct([first, ...more].flatMap((each) => each?.quote ?? [])).map((quote) => lines.range(file, quote)),
      }));
    const said = all.filter((each) => each.speaker === id);
    speaksOf.push(...places(said.map(({ spokenOf, words, quote }) => ({ actor: spokenOf, words, quote }))));
    const heard = all.filter((each) => each.spokenOf === id);
    spokenOfBy.push(...places(heard.map(({ speaker, speakerWords, quote }) => ({ actor: speaker, words: speakerWords, quote }))));
  }
  return { name, speaksOf, spokenOfBy };
}

function distinct(spans: readonly Span[]): Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  return [...byPlace.values()];
}
