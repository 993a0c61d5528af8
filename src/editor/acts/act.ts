import { NO_DECISIONS, type Annotation } from '../../core/model/annotation.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import type { Seen } from '../../core/sidecar/settleChanges.ts';
import { applyChanges, type SidecarChange } from '../../core/sidecar/sidecarChange.ts';
import { LiveArticle } from '../articles/liveArticle.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';
import type { Target } from '../commands/target.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';

/** What the person looked at, and since when (`performance.now`). */
export interface SeenArticle extends Seen {
  readonly at: number;
}

/** What one act changes in one article's sidecar. */
export interface ArticleChanges {
  readonly address: ArticleAddress;
  readonly changes: readonly SidecarChange[];
  /** Tells what others changed meanwhile. Without it only what the corpus has not taken in yet; null: whatever others changed, the person insists. */
  readonly seen?: SeenArticle | null;
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

/** @param address the article as the person has it before him, where there is one */
export const articleAct = (label: string, address: ArticleAddress, changes: readonly SidecarChange[]): Act => ({
  label,
  articles: [{ address, changes, ...(address instanceof LiveArticle ? { seen: seenIn(address, changes) } : {}) }],
  corpusFile: null,
});

/** Of the article only what the changes are about. */
function seenIn({ article, readAt }: LiveArticle, changes: readonly SidecarChange[]): SeenArticle {
  const ids = new Set(changes.flatMap((change) => (change.type === 'put' ? change.annotation.id : 'id' in change ? change.id : [])));
  const isDecision = ({ id, status }: Annotation): boolean => status !== 'suggested' && ids.has(id);
  return {
    text: article.text,
    annotations: [...article.annotations, ...article.orphans].filter(isDecision),
    metadata: article.metadata,
    at: readAt,
  };
}

/** What the person has before him after changes of his own. */
export function seenAfter(seen: SeenArticle, changes: readonly SidecarChange[], at: number): SeenArticle {
  const { annotations, metadata } = applyChanges({ ...NO_DECISIONS, annotations: seen.annotations, metadata: seen.metadata }, changes);
  return { text: seen.text, annotations, metadata, at };
}
