import type { Annotation, Decisions, Note, Review } from '../model/annotation.ts';
import type { DocumentStatus, Metadata, Region } from '../model/metadata.ts';
import { inReadingOrder, overlaps, type Span } from '../model/span.ts';
import { defined } from './defined.ts';
import { samePlain } from './plain.ts';

/**
 * One act of a person on one article. Spans are UTF-16 units of the article's present text.
 * put: accept, reject, add, correct or place again, all of which say what the annotation is from now on (see `accepted`, `rejected`).
 * With `isLost` it goes among the orphans, as words of an earlier text: what takes back the deletion or the placing of an orphan.
 * set-metadata: null means "not known, whatever the text seems to say", undefined takes the person's word back.
 * set-status: `review` is what the person left open (`Review`); without it none is kept.
 * set-region replaces the regions it overlaps; clear-region takes a person's word back.
 */
export type SidecarChange =
  | { readonly type: 'put'; readonly annotation: Annotation; readonly isLost?: boolean }
  | { readonly type: 'delete'; readonly id: string }
  | { readonly type: 'set-metadata'; readonly metadata: { readonly [Key in keyof Metadata]?: Metadata[Key] | undefined } }
  | { readonly type: 'set-status'; readonly status: DocumentStatus | undefined; readonly review?: Review | undefined }
  | { readonly type: 'set-region'; readonly region: Region }
  | { readonly type: 'clear-region'; readonly span: Span }
  | { readonly type: 'add-note'; readonly id: string; readonly note: Note }
  | { readonly type: 'set-note'; readonly id: string; readonly index: number; readonly note: Note }
  | { readonly type: 'delete-note'; readonly id: string; readonly index: number };

/** The suggestion as a person's decision; its facets may be corrected in the same act. */
export function accepted(suggestion: Annotation, annotator: string | null): Annotation {
  return { ...suggestion, status: 'accepted', annotator };
}

export function rejected(suggestion: Annotation, annotator: string | null): Annotation {
  return { ...suggestion, status: 'rejected', annotator };
}

/** Carries acts out in memory; `writeSidecar` does the same in the file. Acts on annotations that are not there change nothing. */
export function applyChanges(decisions: Decisions, changes: readonly SidecarChange[]): Decisions {
  return changes.reduce(applyChange, decisions);
}

function applyChange(decisions: Decisions, change: SidecarChange): Decisions {
  switch (change.type) {
    case 'put':
      return put(decisions, change.annotation, change.isLost === true);
    case 'delete':
      return {
        ...decisions,
        annotations: without(decisions.annotations, change.id),
        orphans: without(decisions.orphans, change.id),
      };
    case 'set-metadata':
      return { ...decisions, metadata: defined({ ...decisions.metadata, ...change.metadata }) };
    case 'set-status':
      return { ...decisions, metadata: defined({ ...decisions.metadata, status: change.status }), review: change.review };
    case 'set-region':
      return { ...decisions, regions: [...regionsBeside(decisions, change.region), change.region].sort(inReadingOrder) };
    case 'clear-region':
      return { ...decisions, regions: regionsBeside(decisions, change.span) };
    case 'add-note':
      return changeNotes(decisions, change.id, (notes) => [...notes, change.note]);
    case 'set-note':
      return changeNotes(decisions, change.id, (notes) => notes.map((note, index) => (index === change.index ? change.note : note)));
    case 'delete-note':
      return changeNotes(decisions, change.id, (notes) => notes.filter((_note, index) => index !== change.index));
  }
}

function put(decisions: Decisions, annotation: Annotation, isLost: boolean): Decisions {
  const annotations = without(decisions.annotations, annotation.id);
  const orphans = without(decisions.orphans, annotation.id);
  return isLost
    ? { ...decisions, annotations, orphans: [...orphans, annotation].sort(inReadingOrder) }
    : { ...decisions, annotations: [...annotations, annotation].sort(inReadingOrder), orphans };
}

function changeNotes(decisions: Decisions, id: string, change: (notes: readonly Note[]) => readonly Note[]): Decisions {
  const edit = (each: Annotation): Annotation => (each.id === id ? { ...each, notes: change(each.notes) } : each);
  return { ...decisions, annotations: decisions.annotations.map(edit), orphans: decisions.orphans.map(edit) };
}

function without(annotations: readonly Annotation[], id: string): readonly Annotation[] {
  return annotations.some((each) => each.id === id) ? annotations.filter((each) => each.id !== id) : annotations;
}

function regionsBeside(decisions: Decisions, span: Span): readonly Region[] {
  return decisions.regions.filter((region) => !overlaps(region, span));
}

/** The acts that take `changes` back, given the decisions before them: what Undo does. */
export function inverseOf(before: Decisions, changes: readonly SidecarChange[]): SidecarChange[] {
  return changesBetween(applyChanges(before, changes), before);
}

/** The acts that lead from one state of the decisions to another. */
export function changesBetween(from: Decisions, to: Decisions): SidecarChange[] {
  const earlier = byId(from);
  const later = byId(to);
  const changes: SidecarChange[] = [];
  for (const id of earlier.keys()) if (!later.has(id)) changes.push({ type: 'delete', id });
  for (const annotation of to.annotations)
    if (!samePlain(earlier.get(annotation.id), annotation)) changes.push({ type: 'put', annotation });
  for (const annotation of to.orphans)
    if (!samePlain(earlier.get(annotation.id), annotation)) changes.push({ type: 'put', annotation, isLost: true });
  const { status: statusBefore, ...metadataBefore } = from.metadata;
  const { status: statusAfter, ...metadataAfter } = to.metadata;
  const keys = [...new Set([...Object.keys(metadataBefore), ...Object.keys(metadataAfter)])] as (keyof Metadata)[];
  const changed = keys.filter((key) => !samePlain(metadataBefore[key], metadataAfter[key]));
  if (changed.length > 0) {
    changes.push({ type: 'set-metadata', metadata: Object.fromEntries(changed.map((key) => [key, metadataAfter[key]])) });
  }
  if (statusBefore !== statusAfter || !samePlain(from.review, to.review))
    changes.push({ type: 'set-status', status: statusAfter, review: to.review });
  const stays = (region: Region, regions: readonly Region[]): boolean => regions.some((each) => samePlain(each, region));
  for (const region of from.regions) if (!stays(region, to.regions)) changes.push({ type: 'clear-region', span: region });
  for (const region of to.regions) if (!stays(region, from.regions)) changes.push({ type: 'set-region', region });
  return changes;
}

function byId({ annotations, orphans }: Decisions): ReadonlyMap<string, Annotation> {
  return new Map([...annotations, ...orphans].map((each) => [each.id, each]));
}
