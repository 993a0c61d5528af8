import type { Given } from '../analyse.ts';
import type { ReadMetadata, Region } from '../../model/metadata.ts';
import type { ArticleText } from '../../text/articleText.ts';

export interface Layout {
  readonly metadata: ReadMetadata;
  readonly regions: readonly Region[];
  /** By paragraph index: furniture of the page, left out of everything else. */
  readonly isBoilerplate: readonly boolean[];
}

export function readLayout(article: ArticleText, _given: Given): Layout {
  return {
    metadata: { published: null, outlet: null, title: null, byline: [], url: null, dateline: [], evidence: [] },
    regions: [],
    isBoilerplate: article.paragraphs.map(() => false),
  };
}
