import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CorpusFile } from '../model/corpusFile.ts';
import type { FoundNames } from './actors/foundNames.ts';
import type { FoundClaims } from './claims/earlierClaims.ts';
import type { FoundFigures } from './figures/earlierDrafts.ts';
import type { Frame } from './frame.ts';
import type { FoundQuotes } from './quotes/quotes.ts';

/** What a reading leaves for the next one of the same article. */
export interface EarlierReading {
  readonly frame: Frame;
  readonly figures: FoundFigures;
  /** Null for an article in another language, in which nobody is looked for. */
  readonly found: FoundActors | null;
}

/** Who was found in an English article, what they say, and what its figures state. */
export interface FoundActors {
  readonly names: FoundNames;
  readonly quotes: FoundQuotes;
  readonly claims: FoundClaims;
}

/**
 * The latest reading of one article that is being edited, step by step: the next reading takes over what the edit did not touch. One idea carries all steps: what was
 * found in a paragraph is kept while its text, that around it (`text/unchanged.ts`) and all else it was read with stay the same. Of each step one file says what it was
 * read with and how that is compared: `text/recut.ts` cuts, `figures/earlierDrafts.ts` numbers, `actors/foundNames.ts` names, `quotes/earlierStatements.ts` statements,
 * `claims/earlierClaims.ts` claims. Some twenty times as large as the text,
 * so there is one for a few articles only (`corpus/editedArticles.ts`).
 */
export class ReadingMemory {
  #kept: { readonly lexicon: Lexicon; readonly registry: CorpusFile; readonly reading: EarlierReading } | null = null;

  /** What was kept, where it was read with the same knowledge. Handed out once: the next reading moves what it takes over. */
  recall(lexicon: Lexicon, registry: CorpusFile): EarlierReading | null {
    const kept = this.#kept;
    this.#kept = null;
    return kept?.lexicon === lexicon && kept.registry === registry ? kept.reading : null;
  }

  keep(lexicon: Lexicon, registry: CorpusFile, reading: EarlierReading): void {
    this.#kept = { lexicon, registry, reading };
  }
}
