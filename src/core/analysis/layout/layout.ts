import type { Given } from '../analyse.ts';
import type { ReadMetadata, Region } from '../../model/metadata.ts';
import type { NameLexicon } from '../../lexicon/names.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { cutParagraphsAt, cutSentenceAt, type ArticleText } from '../../text/articleText.ts';
import { readFileName } from './fileName.ts';
import { cutOutFurniture, findFurniture, furnitureRegions } from './furniture.ts';
import { HeaderReader } from './header.ts';
import { FURNITURE_NAMES } from './tables/furniturePhrases.ts';

export interface Layout {
  readonly metadata: ReadMetadata;
  readonly regions: readonly Region[];
  /** By paragraph index: furniture of the page, left out of quotes, figures and claims. */
  readonly isBoilerplate: readonly boolean[];
  /** By paragraph index: furniture without actors. Credits have them: who reported for whom. */
  readonly isWithoutActors: readonly boolean[];
  /** The article with furniture in paragraphs of its own, and the story's first sentence beginning behind the dateline. */
  readonly article: ArticleText;
}

/** What is story and what is furniture of the page, and what the header tells. A person's word wins in both. */
export function readLayout(whole: ArticleText, given: Given, names: NameLexicon): Layout {
  const own = given.regions ?? [];
  const article = cutAtRegions(cutOutFurniture(whole), own);
  const furniture = findFurniture(article);
  const isBoilerplate = article.paragraphs.map((paragraph, index) => {
    const said = own.find((region) => coversMost(region, paragraph));
    return said
      ? said.role === 'boilerplate'
      : furniture[index] !== null && !own.some((region) => region.role === 'body' && overlaps(region, paragraph));
  });
  const regions = furnitureRegions(article, furniture).filter((region) => !own.some((other) => overlaps(other, region)));
  const named = readFileName(given.file ?? '');
  const { metadata, storyStart } = new HeaderReader(article, furniture, named, (name) => names.isCity(name)).read();
  return {
    metadata: { ...metadata, outlet: metadata.outlet ?? named.outlet, ...given.metadata },
    regions,
    isBoilerplate,
    isWithoutActors: isBoilerplate.map((out, index) => out && furniture[index] !== FURNITURE_NAMES.credit),
    article: storyStart === null ? article : cutSentenceAt(article, storyStart),
  };
}

/** A person's word may be on some sentences of a paragraph only: those become paragraphs of their own. */
function cutAtRegions(article: ArticleText, regions: readonly Region[]): ArticleText {
  if (regions.length === 0) return article;
  const edges = regions.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const borders = new Set<number>();
  let edge = 0;
  for (const sentence of article.sentences) {
    let passed = false;
    for (; edge < edges.length && (edges[edge] ?? 0) <= sentence.start; edge++) passed = true;
    if (passed) borders.add(sentence.index);
  }
  return cutParagraphsAt(article, borders);
}

function coversMost(region: Span, paragraph: Span): boolean {
  const shared = Math.min(region.end, paragraph.end) - Math.max(region.start, paragraph.start);
  return shared * 2 > paragraph.end - paragraph.start;
}
