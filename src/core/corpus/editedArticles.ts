import { ReadingMemory } from '../analysis/readingMemory.ts';

/** So many articles, and so many UTF-16 units of text all together: what is kept of a reading takes some twenty times the room of its text. */
const MOST_ARTICLES = 4;
const MOST_TEXT = 4_000_000;

interface Edited {
  readonly memory: ReadingMemory;
  readonly size: number;
}

/** What the readings of the articles that were edited last have left, so that the next edit of one of them is read without the rest of it. */
export class EditedArticles {
  /** In the order in which they were edited, the latest last. */
  readonly #edited = new Map<string, Edited>();

  /** Where to keep what reading this text leaves, and with it what the reading before left. Null for a text that is too large. */
  memoryOf(file: string, text: string): ReadingMemory | null {
    const memory = this.#edited.get(file)?.memory ?? new ReadingMemory();
    this.#edited.delete(file);
    if (text.length > MOST_TEXT) return null;
    this.#edited.set(file, { memory, size: text.length });
    this.#makeRoom();
    return memory;
  }

  forget(file: string): void {
    this.#edited.delete(file);
  }

  #makeRoom(): void {
    let size = 0;
    for (const edited of this.#edited.values()) size += edited.size;
    for (const [file, edited] of this.#edited) {
      if (this.#edited.size <= MOST_ARTICLES && size <= MOST_TEXT) return;
      this.#edited.delete(file);
      size -= edited.size;
    }
  }
}
