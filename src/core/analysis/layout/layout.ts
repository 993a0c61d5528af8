import type { Given } from '../analyse.ts';
import type { ReadMetadata, Region } from '../../model/metadata.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { readFileName } from './fileName.ts';
import { findFurniture, furnitureRegions } from './furniture.ts';
import { HeaderReader } from './header.ts';

export interface Layout {
  readonly metadata: ReadMetadata;
  readonly regions: readonly Region[];
  /** By paragraph index: furniture of the page, left out of everything else. */
  readonly isBoilerplate: readonly boolean[];
  /** The token behind a dateline, where the story's first sentence really begins. */
  readonly storyStart: number | null;
}

/** What is story and what is furniture of the page, and what the header tells. A person's word wins in both. */
export function readLayout(article: ArticleText, given: Given): Layout {
  const furniture = findFurniture(article);
  const own = given.regions ?? [];
  const isBoilerplate = article.paragraphs.map((paragraph, index) => {
    const said = own.find((region) => coversMost(region, paragraph));
    return said
      ? said.role === 'boilerplate'
      : furniture[index] !== null && !own.some((region) => region.role === 'body' && overlaps(region, paragraph));
  });
  const regions = furnitureRegions(article, furniture).filter((region) => !own.some((other) => overlaps(other, region)));
  const named = readFileName(given.file ?? '');
  const { storyStart, ...read } = new HeaderReader(article, furniture, named).read();
  return { metadata: { ...read, outlet: read.outlet ?? named.outlet, ...given.metadata }, regions, isBoilerplate, storyStart };
}

function coversMost(region: Span, paragraph: Span): boolean {
  const shared = Math.min(region.end, paragraph.end) - Math.max(region.start, paragraph.start);
  return shared * 2 > paragraph.end - paragraph.start;
}
