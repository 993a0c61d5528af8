import type { AnnotatedArticle, AnnotationStatus } from '../core/model/annotation.ts';
import { refTo, type AnnotationRef } from '../core/model/relation.ts';
import type { ArticleSummary } from './protocol.ts';

/**
 * One line of the Articles view.
 * @param inConflict the claims of the corpus that another contradicts
 */
export function summariseArticle(article: AnnotatedArticle, inConflict: ReadonlySet<AnnotationRef>): ArticleSummary {
  const count: Record<AnnotationStatus, number> = { suggested: 0, accepted: 0, rejected: 0 };
  let conflicts = 0;
  for (const annotation of article.annotations) {
    count[annotation.status]++;
    if (annotation.kind !== 'figure' || annotation.status === 'rejected' || !annotation.claim) continue;
    if (inConflict.has(refTo(article.file, annotation.id))) conflicts++;
  }
  const { title, outlet, published, url, status } = article.metadata;
  return {
    file: article.file,
    title,
    outlet,
    published,
    url,
    status,
    english: article.english,
    ...count,
    orphans: article.orphans.length,
    sinceReview: article.sinceReview?.marks.length ?? 0,
    conflicts,
  };
}
