import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CorpusFile } from '../model/corpusFile.ts';
import type { Frame } from './frame.ts';

/** What a reading leaves for the next one of the same article, and what it was read with. */
interface Kept {
  readonly lexicon: Lexicon;
  readonly registry: CorpusFile;
  readonly frame: Frame;
}

/**
 * The latest reading of one article that is being edited, step by step: the next reading takes over what the edit did not touch. Some twenty times as large as the text,
 * so there is one for a few articles only (`corpus/editedArticles.ts`).
 */
export class ReadingMemory {
  #kept: Kept | null = null;

  /** What was kept, where it was read with the same knowledge. Hands it out once: a reading moves what it takes over. */
  recall(lexicon: Lexicon, registry: CorpusFile): Frame | null {
    const kept = this.#kept;
    this.#kept = null;
    if (kept?.lexicon !== lexicon || kept.registry !== registry) return null;
    return kept.frame;
  }

  keep(kept: Kept): void {
    this.#kept = kept;
  }
}
