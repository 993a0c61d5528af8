import type { ArticleReading, FigureSuggestion } from '../model/article.ts';
import type { CorpusFile } from '../model/corpusFile.ts';
import type { Metadata, Region } from '../model/metadata.ts';
import type { Span } from '../model/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readActors } from './actors/actors.ts';
import { readClaims, type ClaimContext } from './claims/claims.ts';
import { suggestionOf } from './claims/suggestion.ts';
import { readChosenFigure } from './figures/chosenFigure.ts';
import { readFigures } from './figures/figures.ts';
import { readFrame, type Frame } from './frame.ts';
import { readQuotes } from './quotes/quotes.ts';
import type { EarlierReading, FoundActors, ReadingMemory } from './readingMemory.ts';

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
 * @param memory what the reading before left there is used, so that only what an edit touched is read anew; the result is the same without it
 */
export function analyse(
  text: string,
  lexicon: Lexicon,
  registry: CorpusFile,
  given: Given = {},
  memory: ReadingMemory | null = null,
): ArticleReading {
  const earlier = memory?.recall(lexicon, registry) ?? null;
  const frame = readFrame(text, lexicon, given, earlier?.frame ?? null);
  const { layout, article, dates, english } = frame;
  const before = earlier && frame.unchanged && { found: earlier.figures, unchanged: frame.unchanged };
  const { figures, found: drafts } = readFigures(article, lexicon, dates, layout.isBoilerplate, before);
  const { metadata, regions } = layout;
  const { sentences } = article;
  if (!english) {
    memory?.keep(lexicon, registry, { frame, figures: drafts, found: null });
    const claimless = figures.map((figure) => suggestionOf(figure, null));
    return { text, metadata, regions, sentences, english, actors: [], mentions: [], quotes: [], figures: claimless };
  }
  const { context, found } = readContext(frame, lexicon, registry, earlier);
  const { quotes } = context;
  const { actors, mentions } = context.actors;
  const known = frame.unchanged && earlier?.found ? { found: earlier.found.claims, unchanged: frame.unchanged } : null;
  const { claims, found: foundClaims } = readClaims(figures, context, known);
  memory?.keep(lexicon, registry, { frame, figures: drafts, found: { ...found, claims: foundClaims } });
  return { text, metadata, regions, sentences, english, actors, mentions, quotes, figures: claims };
}

/**
 * What the analyser makes of words that a person holds to be a figure: its number and what it claims there.
 * @param span UTF-16 units of the text
 * @returns null where the span holds no words
 */
export function analyseChosenFigure(
  text: string,
  span: Span,
  lexicon: Lexicon,
  registry: CorpusFile,
  given: Given = {},
): FigureSuggestion | null {
  const frame = readFrame(text, lexicon, given, null);
  const figure = readChosenFigure(frame.article, lexicon, span);
  if (!figure) return null;
  const [read] = frame.english ? readClaims([figure], readContext(frame, lexicon, registry, null).context).claims : [];
  return read ?? suggestionOf(figure, null);
}

/** Who acts and who speaks: what claims are read from; and what of it the next reading may take over. */
function readContext(
  { layout, article, dates, unchanged }: Frame,
  lexicon: Lexicon,
  registry: CorpusFile,
  earlier: EarlierReading | null,
): { readonly context: ClaimContext; readonly found: Pick<FoundActors, 'names' | 'quotes'> } {
  const before = unchanged && earlier?.found;
  const named = readActors(article, lexicon, registry, layout.isWithoutActors, before && { found: before.names, unchanged });
  const said = readQuotes(article, named, lexicon, layout.isBoilerplate, before && { found: before.quotes, unchanged });
  const actors = { actors: [...named.actors, ...said.namelessActors], mentions: named.mentions };
  return {
    context: { article, lexicon, actors, quotes: said.quotes, dates, published: layout.metadata.published },
    found: { names: named.found, quotes: said.found },
  };
}
