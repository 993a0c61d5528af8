import type { AnnotationKind, AnnotationStatus } from '../model/annotation.ts';
import { DOCUMENT_STATUSES, type DocumentStatus } from '../model/metadata.ts';
import type { RelationKind } from '../model/relation.ts';
import type { Corpus } from './corpus.ts';

/** The corpus in numbers, for the status bar and `corroborate stats`. */
export interface CorpusStatistics {
  readonly documents: number;
  readonly byStatus: Readonly<Record<DocumentStatus, number>>;
  /** Articles whose date nobody knows: nothing can be said of growth there. */
  readonly undated: number;
  readonly notEnglish: number;
  /** Articles that copy another one. */
  readonly copies: number;
  readonly annotations: Readonly<Record<AnnotationKind, Readonly<Record<AnnotationStatus, number>>>>;
  /** Decisions whose words cannot be found any more. */
  readonly orphans: number;
  readonly actors: number;
  readonly claims: number;
  readonly quantities: number;
  readonly relations: Readonly<Record<RelationKind, number>>;
}

export function statistics(corpus: Corpus): CorpusStatistics {
  const byStatus = Object.fromEntries(DOCUMENT_STATUSES.map((status) => [status, 0])) as Record<DocumentStatus, number>;
  const none = (): Record<AnnotationStatus, number> => ({ suggested: 0, accepted: 0, rejected: 0 });
  const annotations: Record<AnnotationKind, Record<AnnotationStatus, number>> = {
    actor: none(),
    quote: none(),
    figure: none(),
    label: none(),
  };
  const relations: Record<RelationKind, number> = { agree: 0, conflict: 0, growth: 0, revision: 0, scope: 0, uncertain: 0 };
  let [undated, notEnglish, copies, orphans] = [0, 0, 0, 0];
  const files = corpus.files();
  for (const file of files) {
    const article = corpus.article(file);
    if (!article) continue;
    byStatus[article.metadata.status]++;
    if (article.metadata.published === null) undated++;
    if (!article.english) notEnglish++;
    if (article.copyOf !== null) copies++;
    orphans += article.orphans.length;
    for (const annotation of article.annotations) annotations[annotation.kind][annotation.status]++;
  }
  for (const { relation } of corpus.relations()) relations[relation]++;
  return {
    documents: files.length,
    byStatus,
    undated,
    notEnglish,
    copies,
    annotations,
    orphans,
    actors: corpus.actors().length,
    claims: corpus.claims().length,
    quantities: corpus.quantities().length,
    relations,
  };
}
