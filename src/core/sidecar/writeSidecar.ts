import { Document } from 'yaml';
import type { Annotation, Decisions } from '../model/annotation.ts';
import { failure, success, type Result } from '../model/result.ts';
import { AnchoredText } from '../text/anchors.ts';
import { textHash } from '../text/textHash.ts';
import { fieldsOf } from './fieldsOf.ts';
import { OpenedSidecars } from './openedSidecars.ts';
import type { OpenSidecar } from './openSidecar.ts';
import { samePlain, withoutPlaces, type Plain } from './plain.ts';
import { applyChanges, type SidecarChange } from './sidecarChange.ts';
import { writeDifferences } from './sidecarDifferences.ts';
import { lockedProblem, unsafeProblem, type WriteProblem } from './writeProblem.ts';
import { newNode } from './yamlNodes.ts';
import { WRITE_OPTIONS } from './yamlSource.ts';

export interface WrittenArticle {
  /** Name of the article beside the sidecar ("oct-25.txt"). */
  readonly name: string;
  /** The article's present text. */
  readonly text: string;
  /** Where the annotations stand in that text, if somebody followed its edits (the editor). Otherwise they are found by their anchors. */
  readonly followed?: Decisions;
}

/**
 * The sidecar with the changes carried out: only what they touch changes, everything else stays byte for byte (comments, order, unknown keys, line ends). Where the
 * article changed since the last write, all positions are brought up to date, and what was lost is marked `orphan: true`.
 * @param previous the file as it is on disk now; null or empty where there is none
 * @param sidecars where the file may have been opened before, and where what was written is remembered
 * @returns the new text of the file; `previous` itself where nothing changed
 */
export function writeSidecar(
  previous: string | null,
  changes: readonly SidecarChange[],
  article: WrittenArticle,
  sidecars = new OpenedSidecars(),
): Result<string, WriteProblem> {
  const anchored = new AnchoredText(article.text);
  const yaml = begun(previous ?? '', article);
  const opened = sidecars.open(yaml, anchored);
  if (opened.locked !== null || !opened.source.document) {
    return failure(lockedProblem('The sidecar', opened.locked, opened.problems));
  }
  const before = placesFollowed(opened, article.followed);
  const after = applyChanges(before, changes);
  const stale = after.annotations.find((each) => article.text.slice(each.start, each.end) !== each.text);
  if (stale) return failure({ code: 'stale', message: `"${stale.text}" does not stand at its place in the article (any more).` });
  const written = writeDifferences(opened, opened.source.document, anchored, article.name, before, after);
  if (written === opened.source.text) return success(yaml);
  const file = (yaml.startsWith('\uFEFF') ? '\uFEFF' : '') + written;
  return readsBack(sidecars.open(file, anchored), after, anchored) ? success(file) : failure(unsafeProblem('The sidecar'));
}

/** A line that is neither empty nor a comment nor the mark of a document: what stands there is read, not begun anew. */
const HOLDS_SOMETHING = /^(?!\uFEFF?[ \t]*(?:#|---[ \t]*\r?$|\r?$))/m;

/** The file; with a head where there is none yet, below the comments that somebody may have put there. */
function begun(previous: string, { name, text }: WrittenArticle): string {
  if (HOLDS_SOMETHING.test(previous)) return previous;
  const fields = { version: 1, offsets: 'code-points', document: { file: name, sha256: textHash(text) }, annotations: [] };
  const comments = previous.trim() === '' ? '' : `${previous.trimEnd()}\n`;
  return comments + new Document(newNode(fields)).toString(WRITE_OPTIONS);
}

/** What the file says, at the places where the editor followed it to. What another window wrote meanwhile is found by its anchors. */
function placesFollowed(opened: OpenSidecar, followed: Decisions | undefined): Decisions {
  if (!followed) return opened.decisions;
  const placed = new Map(followed.annotations.map((each) => [each.id, each]));
  const lost = new Set(followed.orphans.map((each) => each.id));
  const annotations: Annotation[] = [];
  const orphans: Annotation[] = [];
  for (const { annotation, state } of opened.items) {
    const there = placed.get(annotation.id);
    if (there && sameDecision(there, annotation)) annotations.push(there);
    else if (state === 'lost' || lost.has(annotation.id)) orphans.push(annotation);
    else annotations.push(annotation);
  }
  return { ...opened.decisions, annotations, orphans };
}

function sameDecision(a: Annotation, b: Annotation): boolean {
  return samePlain(withoutPlaces(decided(a)), withoutPlaces(decided(b)));
}

/** Without what is computed, not decided. */
function decided(annotation: Annotation): Plain {
  const { basis: _basis, ...rest } = { basis: undefined, ...annotation };
  return rest as unknown as Plain;
}

function readsBack({ decisions, locked }: OpenSidecar, meant: Decisions, article: AnchoredText): boolean {
  const fields = (annotations: readonly Annotation[]): Plain =>
    Object.fromEntries(annotations.map((each) => [each.id, fieldsOf(each, article, 'sidecar')]));
  return (
    locked === null &&
    samePlain(fields(decisions.annotations), fields(meant.annotations)) &&
    decisions.orphans.length === meant.orphans.length &&
    decisions.regions.length === meant.regions.length &&
    samePlain({ ...decisions.metadata }, { ...meant.metadata }) &&
    samePlain(decisions.review, meant.review)
  );
}
