import { NO_DECISIONS, type Decisions } from '../core/model/annotation.ts';
import type { FileProblem } from '../core/sidecar/problem.ts';
import { followEdits } from '../core/sidecar/followEdits.ts';
import { OpenedSidecars } from '../core/sidecar/openedSidecars.ts';
import { readSidecar } from '../core/sidecar/readSidecar.ts';
import type { TextEdit } from '../core/text/shiftSpans.ts';

/** An article's text and sidecar as last taken in, and where its decisions stand. */
export interface PlacedDecisions {
  readonly text: string;
  readonly sidecar: string | null;
  readonly decisions: Decisions;
  readonly problems: readonly FileProblem[];
  /** Placed by following edits, and so surer than the anchors in the file. */
  readonly followed: boolean;
}

/**
 * Where the decisions of a sidecar stand in a text. While only the text changed, and the editor told how, they follow the edits; everything else is searched for by its
 * anchors.
 * @param last the state that `edits` start from
 * @param sidecars where the sidecar may have been opened before
 */
export function placeDecisions(
  text: string,
  sidecar: string | null,
  edits: readonly (readonly TextEdit[])[],
  last: PlacedDecisions | undefined,
  sidecars = new OpenedSidecars(),
): PlacedDecisions {
  if (last && last.sidecar === sidecar) {
    if (last.text === text) return last;
    const followed = edits.length > 0 ? follow(last, edits, text) : null;
    if (followed) return { text, sidecar, decisions: followed, problems: last.problems, followed: true };
  }
  if (sidecar === null) return { text, sidecar, decisions: NO_DECISIONS, problems: [], followed: false };
  const { decisions, problems } = readSidecar(sidecar, text, sidecars);
  return { text, sidecar, decisions, problems, followed: false };
}

/** Null where the edits do not lead to the text: somebody else changed it as well. */
function follow(last: PlacedDecisions, edits: readonly (readonly TextEdit[])[], text: string): Decisions | null {
  let now = last.text;
  let { decisions } = last;
  for (const batch of edits) {
    now = applyEdits(now, batch);
    decisions = followEdits(decisions, batch, now);
  }
  return now === text ? decisions : null;
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  let at = 0;
  const parts: string[] = [];
  for (const edit of ordered) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}
