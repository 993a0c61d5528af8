import type { Annotation, Decisions, Note } from '../model/annotation.ts';
import { samePlain, withoutPlaces, type Plain } from './plain.ts';
import type { SidecarChange } from './sidecarChange.ts';

/** What a person had before him of what he then changed. */
export interface Seen {
  /** The article's text that the places count. */
  readonly text: string;
  /** Decisions; a suggestion is none. Those that his changes name will do. */
  readonly annotations: readonly Annotation[];
  /** A person's values, or those that were shown. */
  readonly metadata: Decisions['metadata'];
}

/** Both sides changed the same thing in different ways. Theirs stands in the file; null: that side deleted it, or had none. */
export type MergeConflict =
  | { readonly what: 'annotation'; readonly id: string; readonly ours: Annotation | null; readonly theirs: Annotation | null }
  | { readonly what: 'metadata'; readonly key: string; readonly ours: unknown; readonly theirs: unknown };

export interface SettledChanges {
  /** Those that can be carried out on their state without taking back anything they decided. */
  readonly changes: readonly SidecarChange[];
  /** Ours that would: left out, to be shown, and carried out if the person says so. */
  readonly clashing: readonly SidecarChange[];
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Sorts out changes that were made while somebody else may have changed the same file: annotation by annotation and value by value. What both decided alike is no
 * conflict, whoever decided; notes of both sides are kept; a change wins over a deletion on the other side, which is told as a conflict.
 * @param exact the places of `before` and `their` count the same text, so that another place is another decision
 */
export function settleChanges(
  changes: readonly SidecarChange[],
  before: Pick<Seen, 'annotations' | 'metadata'>,
  their: Decisions,
  exact: boolean,
): SettledChanges {
  const settled: SidecarChange[] = [];
  const clashing: SidecarChange[] = [];
  const conflicts: MergeConflict[] = [];
  const seen = byId(before.annotations);
  const theirs = byId([...their.annotations, ...their.orphans]);
  for (const change of changes) {
    switch (change.type) {
      case 'put':
      case 'delete': {
        const id = change.type === 'put' ? change.annotation.id : change.id;
        const ours = change.type === 'put' ? change.annotation : null;
        const outcome = settleAnnotation(ours, seen.get(id) ?? null, theirs.get(id) ?? null, exact);
        if (outcome.put !== undefined)
          settled.push(outcome.put === null ? { type: 'delete', id } : { ...change, type: 'put', annotation: outcome.put });
        if (outcome.isConflict) conflicts.push({ what: 'annotation', id, ours, theirs: theirs.get(id) ?? null });
        if (outcome.isConflict && outcome.put === undefined) clashing.push(change);
        break;
      }
      case 'add-note':
      case 'set-note':
      case 'delete-note': {
        const [was, now] = [seen.get(change.id), theirs.get(change.id)];
        const isAtOdds = was !== undefined && (change.type === 'add-note' ? now === undefined : !samePlain(was.notes, now?.notes));
        if (!isAtOdds) settled.push(change);
        else conflicts.push({ what: 'annotation', id: change.id, ours: was, theirs: now ?? null });
        if (isAtOdds) clashing.push(now ? change : { type: 'put', annotation: was });
        break;
      }
      case 'set-metadata': {
        const [kept, others] = divided(change.metadata, (key, value) => isMetadataFree(key, value, before.metadata, their.metadata));
        if (Object.keys(kept).length > 0) settled.push({ type: 'set-metadata', metadata: kept });
        if (Object.keys(others).length > 0) clashing.push({ type: 'set-metadata', metadata: others });
        for (const [key, value] of Object.entries(others))
          conflicts.push({ what: 'metadata', key, ours: value, theirs: valueOf(their.metadata, key) });
        break;
      }
      case 'set-status':
        if (isMetadataFree('status', change.status, before.metadata, their.metadata)) settled.push(change);
        else {
          clashing.push(change);
          conflicts.push({ what: 'metadata', key: 'status', ours: change.status, theirs: their.metadata.status });
        }
        break;
      case 'set-region':
      case 'clear-region':
        settled.push(change);
    }
  }
  return { changes: settled, clashing, conflicts };
}

/** `put`: what the file should say (null: nothing), undefined where theirs stays as it is. */
function settleAnnotation(
  ours: Annotation | null,
  seen: Annotation | null,
  theirs: Annotation | null,
  exact: boolean,
): { readonly put?: Annotation | null; readonly isConflict: boolean } {
  if (sameDecision(seen, theirs, exact)) {
    if (!seen || !theirs || samePlain(seen.notes, theirs.notes)) return { put: ours, isConflict: false };
    return ours ? { put: { ...ours, notes: allNotes(ours, seen, theirs) }, isConflict: false } : { isConflict: true };
  }
  if (ours === null) return { isConflict: theirs !== null };
  if (theirs === null) return { put: ours, isConflict: true };
  return { isConflict: !agree(ours, theirs, exact) };
}

/** Notes as the other side left them, and those that we added. */
function allNotes(ours: Annotation, seen: Annotation, theirs: Annotation): readonly Note[] {
  const isKnown = (note: Note): boolean => [...seen.notes, ...theirs.notes].some((each) => samePlain(each, note));
  return [...theirs.notes, ...ours.notes.filter((note) => !isKnown(note))];
}

function isMetadataFree(key: string, ours: unknown, before: Seen['metadata'], their: Decisions['metadata']): boolean {
  const theirs = valueOf(their, key);
  return theirs === undefined || samePlain(theirs, valueOf(before, key)) || samePlain(theirs, ours);
}

const valueOf = (metadata: object, key: string): unknown => (metadata as Readonly<Record<string, unknown>>)[key];

type MetadataChange = Extract<SidecarChange, { type: 'set-metadata' }>['metadata'];

function divided(
  metadata: MetadataChange,
  isFree: (key: string, value: unknown) => boolean,
): readonly [free: MetadataChange, others: MetadataChange] {
  const entries = Object.entries(metadata);
  const pick = (free: boolean): MetadataChange => Object.fromEntries(entries.filter(([key, value]) => isFree(key, value) === free));
  return [pick(true), pick(false)];
}

/** The same was decided; notes are told apart by themselves. */
function sameDecision(a: Annotation | null, b: Annotation | null, exact: boolean): boolean {
  if (a === null || b === null) return a === b;
  return samePlain(decided(a, exact), decided(b, exact));
}

/** Alike in all but who decided, and what it was made from. */
function agree(a: Annotation, b: Annotation, exact: boolean): boolean {
  const anybodys = (each: Annotation): Annotation => ({ ...each, annotator: null, origin: 'human' });
  return sameDecision(anybodys(a), anybodys(b), exact);
}

/** Without what is computed and not decided, and without the notes. */
function decided(annotation: Annotation, exact: boolean): Plain {
  const { basis: _basis, notes: _notes, ...rest } = { basis: undefined, ...annotation };
  const plain = rest as unknown as Plain;
  return exact ? plain : withoutPlaces(plain);
}

function byId(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(annotations.flatMap((each) => (each.status === 'suggested' ? [] : [[each.id, each]])));
}
