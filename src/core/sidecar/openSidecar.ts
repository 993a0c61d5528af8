import type { YAMLMap } from 'yaml';
import * as z from 'zod/mini';
import { NO_DECISIONS, type Annotation, type Decisions } from '../model/annotation.ts';
import type { Region } from '../model/metadata.ts';
import type { AnchoredText } from '../text/anchors.ts';
import { placeAnchors, type Placement } from '../text/placeAnchors.ts';
import { textHash } from '../text/textHash.ts';
import { metadataFrom, reviewFrom } from './metadataFrom.ts';
import { placeAnnotation } from './placeAnnotation.ts';
import type { FileProblem } from './problem.ts';
import { ProblemList } from './problemList.ts';
import { readList, rootMapping, type ReadItem } from './readList.ts';
import { annotationSchema, holdsWords, regionSchema, sidecarHeadSchema, type FileAnnotation, type FileRegion } from './sidecarSchema.ts';
import { parseYaml, plainValue, type YamlSource } from './yamlSource.ts';

/** One annotation that could be read, with its place among the items of the file. */
export interface SidecarItem {
  readonly index: number;
  readonly fields: FileAnnotation;
  readonly annotation: Annotation;
  readonly state: Placement['state'];
}

/** A sidecar as it stands on disk, placed on the present text of its article. */
export interface OpenSidecar {
  readonly source: YamlSource;
  readonly decisions: Decisions;
  readonly items: readonly SidecarItem[];
  /** Regions that were placed; `index` counts the items of the file. */
  readonly regions: readonly { readonly index: number; readonly region: Region }[];
  readonly problems: readonly FileProblem[];
  /** The name that the article had when the file was written last, where it tells. */
  readonly articleName: string | null;
  /** The hash of the article that the file was written for. */
  readonly sha256: string | null;
  /** Why the file must not be written, or null. */
  readonly locked: string | null;
}

/**
 * Reads what can be read of a sidecar; every part that cannot is a problem at its place and hides no other part.
 * @param yaml the file; empty where there is none yet
 */
export function openSidecar(yaml: string, article: AnchoredText): OpenSidecar {
  const source = parseYaml(yaml);
  const list = new ProblemList(source);
  const closed = (locked: string | null): OpenSidecar => ({
    source,
    decisions: NO_DECISIONS,
    items: [],
    regions: [],
    problems: list.problems,
    articleName: null,
    sha256: null,
    locked,
  });
  const root = rootMapping(source, list, 'A sidecar starts with "version: 1".');
  if (!root) return closed(list.problems.length > 0 ? 'it is no readable sidecar' : null);
  const head = z.safeParse(sidecarHeadSchema, plainValue(root, holdsWords));
  if (!head.success) {
    reportHead(root, head.error.issues, list);
    return closed('its head could not be read');
  }
  const sha256 = head.data.document?.sha256 ?? null;
  const fields = readList(source, root, 'annotations', annotationSchema, holdsWords, list);
  const { items, orphans } = placeItems(fields, article, sha256 === textHash(article.text), list);
  const regions = placeRegions(readList(source, root, 'regions', regionSchema, holdsWords, list), article, list);
  return {
    source,
    decisions: {
      metadata: metadataFrom(root, list),
      regions: regions.map(({ region }) => region),
      annotations: items.filter((item) => item.state !== 'lost').map((item) => item.annotation),
      orphans,
      review: reviewFrom(root, list),
    },
    items,
    regions,
    problems: list.problems,
    articleName: head.data.document?.file ?? null,
    sha256,
    locked: source.problems.length > 0 ? 'it is damaged' : null,
  };
}

function reportHead(root: YAMLMap, issues: readonly z.core.$ZodIssue[], list: ProblemList): void {
  const version = root.get('version');
  if (typeof version === 'number' && version > 1) {
    list.add('version', 'error', ['version'], `Version ${version} is from a later Corroborate; this one reads and writes version 1.`);
    return;
  }
  list.addIssues([], issues);
}

function placeItems(
  read: readonly ReadItem<FileAnnotation>[],
  article: AnchoredText,
  sameText: boolean,
  list: ProblemList,
): { readonly items: SidecarItem[]; readonly orphans: Annotation[] } {
  const ids = new Set<string>();
  const unique = read.filter(({ index, fields }) => {
    if (!ids.has(fields.id)) return ids.add(fields.id);
    list.add(
      'schema',
      'error',
      ['annotations', index, 'id'],
      `The id "${fields.id}" is used twice; this second one is not read.`,
      fields.id,
    );
    return false;
  });
  const placements = placeAnchors(
    article,
    unique.map(({ fields }) => fields),
  );
  const items = unique.map(({ index, fields }, at): SidecarItem => {
    const placement: Placement = fields.orphan ? { state: 'lost' } : (placements[at] ?? { state: 'lost' });
    const annotation = placeAnnotation(fields, placement, article, index, list);
    reportPlacement(fields, placement, index, sameText, list);
    return { index, fields, annotation, state: placement.state };
  });
  return { items, orphans: items.filter((item) => item.state === 'lost').map((item) => item.annotation) };
}

function reportPlacement({ id, text }: FileAnnotation, { state }: Placement, index: number, sameText: boolean, list: ProblemList): void {
  const words = `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
  const path = ['annotations', index, 'start'];
  switch (state) {
    case 'same':
      return;
    case 'moved':
      if (sameText) list.add('drift', 'error', path, `${words} stands at another place than start and end say.`, id);
      else list.add('moved', 'information', path, `The article changed; ${words} was found at its new place.`, id);
      return;
    case 'corrected':
      list.add('moved', 'information', path, `The article changed; ${words} was found with its words slightly changed.`, id);
      return;
    case 'lost':
      list.add(
        'orphan',
        'warning',
        path,
        `${words} cannot be found in the article for sure. It is kept here and listed; place it again, or delete it.`,
        id,
      );
  }
}

function placeRegions(read: readonly ReadItem<FileRegion>[], article: AnchoredText, list: ProblemList): OpenSidecar['regions'][number][] {
  const placements = placeAnchors(
    article,
    read.map(({ fields }) => fields),
  );
  return read.flatMap(({ index, fields }, at) => {
    const placement = placements[at];
    if (placement && placement.state !== 'lost') return [{ index, region: { ...placement.span, role: fields.role, basis: '' } }];
    list.add('orphan', 'warning', ['regions', index], 'This stretch cannot be found in the article any more; it is kept here.');
    return [];
  });
}
