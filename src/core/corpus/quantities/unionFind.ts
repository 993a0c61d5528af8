/** Disjoint sets over 0…size-1 with path halving: near-constant time a step. */
export class UnionFind {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  find(item: number): number {
    const parent = this.#parent;
    let at = item;
    for (;;) {
      const up = parent[at] ?? at;
      if (up === at) return at;
      const further = parent[up] ?? up;
      parent[at] = further;
      at = further;
    }
  }

  /** The smaller root stays, so that the outcome does not depend on the order of calls. */
  unite(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}
