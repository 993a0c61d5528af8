import { contains, type Span } from '../../../model/span.ts';
import type { ArticleText } from '../../../text/articleText.ts';
import { lastStartingBy } from '../../../text/orderedSearch.ts';
import type { Statement } from '../statement.ts';

/** Where something stands, as far as it matters to who is meant by a pronoun. */
export interface NarrativePlace {
  readonly position: number;
  /** Sentences that begin before it, those inside quotations left out. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the statement in whose reported clause it stands; -1 in the article's own voice. */
  readonly content: number;
  /** The reported clause begins right here. */
  readonly startsContent: boolean;
}

/** Tells the article's own voice from what others say in it. */
export class NarrativePlaces {
  readonly #article: ArticleText;
  readonly #quotations: readonly Span[];
  readonly #contents: readonly (Span & { readonly statement: number })[];
  /** By sentence: how many of the article's own begin up to it. */
  readonly #ordinals: readonly number[];

  /** @param statements in reading order */
  constructor(article: ArticleText, statements: readonly Statement[]) {
    this.#article = article;
    this.#quotations = outermost(statements.filter((statement) => statement.type === 'direct' && !statement.quoted));
    const contents: (Span & { readonly statement: number })[] = [];
    statements.forEach(({ type, quoted, start, end }, statement) => {
      if (type !== 'direct' && !quoted) contents.push({ start, end, statement });
    });
    this.#contents = outermost(contents);
    let own = 0;
    this.#ordinals = article.sentences.map((sentence) => {
      const quotation = spanAt(this.#quotations, sentence.start);
      return quotation && contains(quotation, sentence) ? own : ++own;
    });
  }

  /** Whether an offset lies in somebody's direct words. */
  isQuoted(offset: number): boolean {
    return spanAt(this.#quotations, offset) !== undefined;
  }

  at(position: number): NarrativePlace {
    const { sentences } = this.#article;
    const sentence = lastStartingBy(sentences, position);
    const content = spanAt(this.#contents, position);
    return {
      position,
      sentence: this.#ordinals[sentence] ?? 0,
      paragraph: sentences[sentence]?.paragraph ?? 0,
      content: content?.statement ?? -1,
      startsContent: content?.start === position,
    };
  }
}

/** Those that lie in no other, of spans in reading order. */
function outermost<Part extends Span>(spans: readonly Part[]): Part[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.end <= end) return false;
    ({ end } = span);
    return true;
  });
}

function spanAt<Part extends Span>(spans: readonly Part[], offset: number): Part | undefined {
  const at = lastStartingBy(spans, offset);
  // Before the first of an array the engine looks for a property, which is slow.
  const span = at < 0 ? undefined : spans[at];
  return span && offset < span.end ? span : undefined;
}
