import type { Decisions } from '../model/annotation.ts';
import { AnchoredText } from '../text/anchors.ts';
import type { LineRange } from '../text/lines.ts';
import { OpenedSidecars } from './openedSidecars.ts';
import type { FileProblem } from './problem.ts';
import { rangeAt } from './yamlSource.ts';

export interface SidecarReading {
  /** Placed on the article's present text; never throws away what could be read beside a damaged part. */
  readonly decisions: Decisions;
  readonly problems: readonly FileProblem[];
  /** Where each annotation stands in the sidecar. */
  readonly places: readonly { readonly id: string; readonly range: LineRange }[];
}

/**
 * What people decided about an article.
 * @param yaml text of its `*.annotations.yaml`
 * @param text the article's present text, as `text/decode.ts` gives it
 * @param sidecars where the file may have been opened before
 */
export function readSidecar(yaml: string, text: string, sidecars = new OpenedSidecars()): SidecarReading {
  const { decisions, problems, items, source } = sidecars.open(yaml, new AnchoredText(text));
  const places = items.map(({ index, fields }) => ({
    id: fields.id,
    range: source.rangeOf(rangeAt(source.document?.contents, ['annotations', index])),
  }));
  return { decisions, problems, places };
}
