import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import { refTo } from '../../core/model/relation.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';

/** Marks that a person has decided while the file is still to be written: no key may fall on them again, and nothing counts them as left. */
export class DecisionsUnderWay {
  /** Corpus and mark → how many acts on it wait. */
  readonly #waiting = new Map<string, number>();

  /** Until what is returned is disposed of. */
  add(address: ArticleAddress, ids: readonly string[]): vscode.Disposable {
    const keys = ids.map((id) => keyOf(address, id));
    for (const key of keys) this.#count(key, 1);
    return new vscode.Disposable(() => {
      for (const key of keys) this.#count(key, -1);
    });
  }

  /** The mark is a suggestion that nobody has decided, not even a moment ago. */
  isOpen(address: ArticleAddress, { id, status }: Pick<Annotation, 'id' | 'status'>): boolean {
    return status === 'suggested' && !this.#waiting.has(keyOf(address, id));
  }

  #count(key: string, step: 1 | -1): void {
    const count = (this.#waiting.get(key) ?? 0) + step;
    if (count > 0) this.#waiting.set(key, count);
    else this.#waiting.delete(key);
  }
}

const keyOf = ({ folder, file }: ArticleAddress, id: string): string => `${folder.id} ${refTo(file, id)}`;
