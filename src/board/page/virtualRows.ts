import type { LitElement, ReactiveController } from 'lit';
import { rowWindow, scrollToRow, type RowWindow } from './rowWindow.ts';

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
