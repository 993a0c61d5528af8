import { READER_VERSION } from '../analysis/readerVersion.ts';
import type { Annotation, Decisions, Review, SinceReview } from '../model/annotation.ts';
import type { DocumentStatus } from '../model/metadata.ts';

const FINISHED: ReadonlySet<DocumentStatus> = new Set(['done', 'reviewed']);

/** What to keep of an article when a person sets its status: the suggestions that he leaves open, where he says that he is through. */
export function reviewOf(status: DocumentStatus | undefined, suggestions: readonly Annotation[]): Review | undefined {
  if (status === undefined || !FINISHED.has(status)) return undefined;
  return { reader: READER_VERSION, left: [...new Set(suggestions.map(({ id }) => id))].sort() };
}

/**
 * Parts the suggestions that a finished article had when it was finished from those that are new: after an upgrade that reads differently, an edit of its text, a change
 * of the registry. Where nobody kept what was left open then (a status set by hand), nothing counts as new.
 */
export function partSinceReview(
  suggestions: readonly Annotation[],
  { metadata: { status }, review }: Decisions,
): { readonly known: readonly Annotation[]; readonly sinceReview: SinceReview | null } {
  if (!review || status === undefined || !FINISHED.has(status)) return { known: suggestions, sinceReview: null };
  const left = new Set(review.left);
  const marks = suggestions.filter(({ id }) => !left.has(id));
  if (marks.length === 0) return { known: suggestions, sinceReview: null };
  return { known: suggestions.filter(({ id }) => left.has(id)), sinceReview: { reader: review.reader, marks } };
}
