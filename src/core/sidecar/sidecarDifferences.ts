import type { Document } from 'yaml';
import type { Annotation, Decisions } from '../model/annotation.ts';
import type { Region } from '../model/metadata.ts';
import type { AnchoredText } from '../text/anchors.ts';
import { textHash } from '../text/textHash.ts';
import { defined } from './defined.ts';
import { fieldsOf, metadataFields, orphanFieldsOf, regionFields } from './fieldsOf.ts';
import { editList, type KeptItem } from './listEdit.ts';
import type { OpenSidecar } from './openSidecar.ts';
import { isFields, samePlain, withoutPlaces, type PlainFields } from './plain.ts';
import { holdsWords, type FileAnnotation } from './sidecarSchema.ts';
import { YamlEditor } from './yamlEditor.ts';

const KEY_ORDER = ['version', 'offsets', 'document', 'metadata', 'review', 'regions', 'annotations'];

/**
 * Writes into the file what differs between two states of the decisions, and new places of everything where the article itself changed.
 * @param name of the article beside the sidecar, as it is now
 */
export function writeDifferences(
  opened: OpenSidecar,
  document: Document.Parsed,
  article: AnchoredText,
  name: string,
  before: Decisions,
  after: Decisions,
): string {
  const editor = new YamlEditor(opened.source.text, document, holdsWords, KEY_ORDER);
  const hash = textHash(article.text);
  const drifted = opened.sha256 === null ? opened.items.some((item) => item.state === 'moved') : opened.sha256 !== hash;
  writeDocument(opened, editor, name, hash);
  if (before.metadata !== after.metadata) editor.setKey('metadata', metadata(before), metadata(after));
  if (before.review !== after.review) editor.setKey('review', reviewFields(before), reviewFields(after));
  writeRegions(opened, editor, article, after, drifted);
  writeAnnotations(opened, editor, article, { before, after, drifted });
  return editor.finish();
}

/** The article may have been renamed since, and may have been edited. */
function writeDocument({ articleName, sha256, items }: OpenSidecar, editor: YamlEditor, name: string, hash: string): void {
  const before = defined({ file: articleName ?? undefined, sha256: sha256 ?? undefined });
  const after = defined({
    file: articleName === null ? undefined : name,
    sha256: sha256 === null && items.length > 0 ? undefined : hash,
  });
  if (!samePlain(before, after)) editor.setKey('document', before, after);
}

function metadata({ metadata: { status, ...values } }: Decisions): PlainFields {
  return { ...metadataFields(values), status };
}

const reviewFields = ({ review }: Decisions): PlainFields | undefined => review && { reader: review.reader, left: review.left };

function writeRegions(opened: OpenSidecar, editor: YamlEditor, article: AnchoredText, after: Decisions, drifted: boolean): void {
  const known = new Set(opened.regions.map(({ region }) => region));
  const fields = (region: Region): PlainFields => regionFields(region, article, 'sidecar');
  const kept = opened.regions.filter(({ region }) => after.regions.includes(region));
  editList(editor, 'regions', {
    deleted: opened.regions.filter(({ region }) => !after.regions.includes(region)).map(({ index }) => index),
    kept: kept.map(({ index, region }) => ({
      index,
      order: region.start,
      moved: false,
      fields: drifted ? { before: fields(region), after: fields(region) } : null,
    })),
    added: after.regions.filter((region) => !known.has(region)).map((region) => ({ order: region.start, fields: fields(region) })),
  });
}

interface States {
  readonly before: Decisions;
  readonly after: Decisions;
  readonly drifted: boolean;
}

function writeAnnotations(opened: OpenSidecar, editor: YamlEditor, article: AnchoredText, { before, after, drifted }: States): void {
  const placedBefore = byId(before.annotations);
  const lostBefore = byId(before.orphans);
  const placedAfter = byId(after.annotations);
  const lostAfter = byId(after.orphans);
  const known = new Set(opened.items.map(({ fields }) => fields.id));
  const deleted: number[] = [];
  const kept: KeptItem[] = [];
  for (const { index, fields } of opened.items) {
    const { id } = fields;
    const was = placedBefore.get(id) ?? lostBefore.get(id);
    const now = placedAfter.get(id);
    const lost = lostAfter.get(id);
    if (now) {
      const change = was && (was !== now || drifted) ? placedFields({ was, now, drifted }, fields, article) : null;
      kept.push({ index, order: now.start, moved: was !== undefined && was.start !== now.start, fields: change });
    } else if (was && lost) {
      const change = was !== lost || (drifted && !fields.orphan) ? lostFields(was, lost, article) : null;
      kept.push({ index, order: lost.start, moved: false, fields: change });
    } else {
      deleted.push(index);
    }
  }
  const isNew = ({ id }: Annotation): boolean => !known.has(id);
  const added = [
    ...after.annotations.filter(isNew).map((each) => ({ order: each.start, fields: fieldsOf(each, article, 'sidecar') })),
    ...after.orphans.filter(isNew).map((each) => ({ order: each.start, fields: orphanFieldsOf(each, article) })),
  ];
  editList(editor, 'annotations', { deleted, kept, added });
}

function byId(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(annotations.map((each) => [each.id, each]));
}

/** What an annotation that has a place was, and what it is now. */
function placedFields(
  { was, now, drifted }: { readonly was: Annotation; readonly now: Annotation; readonly drifted: boolean },
  inFile: FileAnnotation,
  article: AnchoredText,
): { readonly before: PlainFields; readonly after: PlainFields } {
  const before = itemFields(was, article, inFile.orphan);
  const after = itemFields(now, article);
  return { before: drifted ? withDropped(before, after, inFile) : before, after };
}

/** `orphan` goes as soon as the annotation has a place again. */
function itemFields(annotation: Annotation, article: AnchoredText, orphan?: boolean): PlainFields {
  return { ...fieldsOf(annotation, article, 'sidecar'), orphan };
}

/** Parts (speaker, cue, source) that the file has and that could not be found again after an edit of the article: written as null. */
function withDropped(before: PlainFields, after: PlainFields, file: object): PlainFields {
  const changed = Object.entries(file).flatMap(([key, inFile]: [string, unknown]) => {
    const now = after[key];
    const was = before[key];
    if (!isFields(inFile)) return [];
    if (now === null) return [[key, inFile] as const];
    return isFields(now) && isFields(was) ? [[key, withDropped(was, now, inFile)] as const] : [];
  });
  return { ...before, ...Object.fromEntries(changed) };
}

/** An orphan keeps the places that the file tells: those of an earlier text; with its own words where it was put to others meanwhile. */
function lostFields(
  was: Annotation,
  now: Annotation,
  article: AnchoredText,
): { readonly before: PlainFields; readonly after: PlainFields } {
  if (was.text !== now.text) return { before: itemFields(was, article), after: orphanFieldsOf(now, article) };
  const facets = (annotation: Annotation, orphan: true | undefined): PlainFields => {
    const plain = withoutPlaces(fieldsOf(annotation, article, 'sidecar'));
    return isFields(plain) ? { ...plain, orphan } : {};
  };
  return { before: facets(was, undefined), after: facets(now, true) };
}
