/** Strings that answers are kept for; the names in the articles of a year are fewer. */
const MOST_TEXTS = 50_000;

/** Answers about strings (names, mostly), each computed once however many articles have it; too many are forgotten all together. */
export class TextMemo<Value extends object | string | number | boolean | null> {
  readonly #compute: (text: string) => Value;
  readonly #values = new Map<string, Value>();

  constructor(compute: (text: string) => Value) {
    this.#compute = compute;
  }

  get(text: string): Value {
    const known = this.#values.get(text);
    if (known !== undefined) return known;
    const value = this.#compute(text);
    if (this.#values.size >= MOST_TEXTS) this.#values.clear();
    this.#values.set(text, value);
    return value;
  }
}
