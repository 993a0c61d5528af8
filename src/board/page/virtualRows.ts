import type { LitElement, ReactiveController } from 'lit';

export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** The rows that a scrolled list has to draw, with a few beyond either edge so that scrolling shows no gaps. */
export function rowWindow(scrollTop: number, viewport: number, rowHeight: number, count: number, beyond: number): RowWindow {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - beyond);
  const last = Math.min(count, Math.ceil((scrollTop + viewport) / rowHeight) + beyond);
  return { first: Math.min(first, last), last };
}

/** Where to scroll so that a row is wholly visible; null where it is. */
export function scrollToRow(row: number, scrollTop: number, viewport: number, rowHeight: number): number | null {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + viewport ? top + rowHeight - viewport : null;
}

const BEYOND = 6;

/** Draws only the visible rows of a long list of equally high rows. The host renders `rows` and puts `scrolled` on its scroller. */
export class VirtualRows implements ReactiveController {
  readonly #host: LitElement;
  readonly #resize = new ResizeObserver(() => this.scrolled());
  readonly rowHeight: number;
  count = 0;
  #scroller: HTMLElement | null = null;
  #window: RowWindow = { first: 0, last: 40 };
  #waiting: number | null = null;

  constructor(host: LitElement, rowHeight: number) {
    this.#host = host;
    this.rowHeight = rowHeight;
    host.addController(this);
  }

  get rows(): RowWindow {
    const { first, last } = this.#window;
    return { first: Math.min(first, this.count), last: Math.min(last, this.count) };
  }

  /** Rows that fit, for Page Up and Page Down. */
  get page(): number {
    return Math.max(1, Math.floor((this.#scroller?.clientHeight ?? 0) / this.rowHeight) - 1);
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroller');
    if (scroller !== this.#scroller) {
      this.#resize.disconnect();
      this.#scroller = scroller;
      if (scroller) this.#resize.observe(scroller);
    }
    if (this.#waiting !== null && this.#scroller) {
      const row = this.#waiting;
      this.#waiting = null;
      const { scrollTop, clientHeight } = this.#scroller;
      const to = scrollToRow(row, scrollTop, clientHeight, this.rowHeight);
      if (to !== null) this.#scroller.scrollTop = to;
    }
    this.scrolled();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#scroller = null;
  }

  /** After the next update. */
  reveal(row: number): void {
    this.#waiting = row;
    this.#host.requestUpdate();
  }

  readonly scrolled = (): void => {
    if (!this.#scroller) return;
    const { scrollTop, clientHeight } = this.#scroller;
    const next = rowWindow(scrollTop, clientHeight, this.rowHeight, this.count, BEYOND);
    if (next.first === this.#window.first && next.last === this.#window.last) return;
    this.#window = next;
    this.#host.requestUpdate();
  };
}
