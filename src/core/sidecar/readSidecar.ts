import type { Decisions } from '../model/annotation.ts';
import { AnchoredText } from '../text/anchors.ts';
import { openSidecar } from './openSidecar.ts';
import type { FileProblem } from './problem.ts';

export interface SidecarReading {
  /** Placed on the article's present text; never throws away what could be read beside a damaged part. */
  readonly decisions: Decisions;
  readonly problems: readonly FileProblem[];
}

/**
 * What people decided about an article.
 * @param yaml text of its `*.annotations.yaml`
 * @param text the article's present text, as `text/decode.ts` gives it
 */
export function readSidecar(yaml: string, text: string): SidecarReading {
  const { decisions, problems } = openSidecar(yaml, new AnchoredText(text));
  return { decisions, problems };
}
