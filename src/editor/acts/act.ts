import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import type { SidecarChange } from '../../core/sidecar/sidecarChange.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';
import type { Target } from '../commands/target.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';

/** What one act changes in one article's sidecar. */
export interface ArticleChanges {
  readonly address: ArticleAddress;
  readonly changes: readonly SidecarChange[];
}

/** Something that a person did, however many files it touches: done as one, undone as one. */
export interface Act {
  /** For the list of what was done: "Accept “974 of their troops”". */
  readonly label: string;
  readonly articles: readonly ArticleChanges[];
  readonly corpusFile: { readonly folder: CorpusFolder; readonly changes: readonly CorpusFileChange[] } | null;
  /** Does the same to another mark, for Repeat; only of acts that need no further question. */
  readonly again?: (target: Target) => Promise<boolean>;
}

export const articleAct = (label: string, address: ArticleAddress, changes: readonly SidecarChange[]): Act => ({
  label,
  articles: [{ address, changes }],
  corpusFile: null,
});
