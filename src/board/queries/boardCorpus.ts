import type { Corpus } from '../../core/corpus/corpus.ts';

/** What the board reads of a corpus. `quantities` returns the same array until anything changes: the board's index is kept as long. */
export type BoardCorpus = Pick<Corpus, 'files' | 'article' | 'quantities' | 'claims' | 'relations' | 'compare' | 'actorName'>;
