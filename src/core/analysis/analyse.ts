import type { ArticleReading } from '../model/article.ts';
import type { CorpusFile } from '../model/corpusFile.ts';
import type { Metadata, Region } from '../model/metadata.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { cutText } from '../text/articleText.ts';
import { tagTokens } from '../text/tagging.ts';
import { readActors } from './actors/actors.ts';
import { readClaims } from './claims/claims.ts';
import { readDates } from './dates/dates.ts';
import { readFigures } from './figures/figures.ts';
import { isEnglish } from './language.ts';
import { readLayout } from './layout/layout.ts';
import { readQuotes } from './quotes/quotes.ts';

/** What people already said about the article and must be respected while reading it. */
export interface Given {
  readonly metadata?: Partial<Metadata>;
  /** Path of the file; its name may tell a date ("2020-10-25_reuters_talks.txt"). */
  readonly file?: string;
  /** A person's word on what is furniture. */
  readonly regions?: readonly Region[];
}

/**
 * Reads one article: its layout and metadata, who acts in it, who says what, which figures it names and what each of them claims.
 * @param text as `text/decode.ts` gives it; every span of the result counts its UTF-16 units
 * @param registry the corpus file: its actors and events win over what the analyser would infer
 */
export function analyse(text: string, lexicon: Lexicon, registry: CorpusFile, given: Given = {}): ArticleReading {
  const layout = readLayout(cutText(text, lexicon.words), given, lexicon.names);
  const { article } = layout;
  const published = layout.metadata.published;
  const dates = readDates(article, published, layout.isBoilerplate);
  const english = isEnglish(article);
  if (english) tagTokens(article, lexicon);
  const figures = readFigures(article, lexicon, dates, layout.isBoilerplate);
  const { metadata, regions } = layout;
  const { sentences } = article;
  if (!english) {
    const claimless = figures.map((figure) => ({ ...figure, claim: null }));
    return { text, metadata, regions, sentences, english, actors: [], mentions: [], quotes: [], figures: claimless };
  }
  const named = readActors(article, lexicon, registry, layout.isWithoutActors);
  const { quotes, namelessActors } = readQuotes(article, named, lexicon, layout.isBoilerplate);
  const { mentions } = named;
  const actors = [...named.actors, ...namelessActors];
  const claims = readClaims(figures, {
    article,
    lexicon,
    actors: { actors, mentions },
    quotes,
    dates,
    published,
    dateline: metadata.dateline,
  });
  return { text, metadata, regions, sentences, english, actors, mentions, quotes, figures: claims };
}
