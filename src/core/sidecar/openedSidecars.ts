import type { AnchoredText } from '../text/anchors.ts';
import { openSidecar, type OpenSidecar } from './openSidecar.ts';

/** The file before a write and the file after it. A parsed file takes a hundred times the memory of its text. */
const REMEMBERED = 2;

/**
 * Opens sidecars and remembers the latest. Parsing is nearly all the time that a write takes, and the same file is wanted three times in a row: a write reads back
 * what it made, the corpus takes that in, and the next write begins from it.
 */
export class OpenedSidecars {
  readonly #remembered: { readonly yaml: string; readonly text: string; readonly opened: OpenSidecar }[] = [];

  /** As `openSidecar`. */
  open(yaml: string, article: AnchoredText): OpenSidecar {
    const known = this.#remembered.find((each) => each.yaml === yaml && each.text === article.text);
    if (known) return known.opened;
    const opened = openSidecar(yaml, article);
    this.#remembered.unshift({ yaml, text: article.text, opened });
    this.#remembered.length = Math.min(this.#remembered.length, REMEMBERED);
    return opened;
  }
}
