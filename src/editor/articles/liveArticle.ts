import * as vscode from 'vscode';
import type { AnnotatedArticle, Annotation, AnnotationKind } from '../../core/model/annotation.ts';
import { contains, overlaps, type Span } from '../../core/model/span.ts';
import { normaliseText } from '../../core/text/decode.ts';
import { LineIndex, type LineRange } from '../../core/text/lines.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { TextEdit } from '../../core/text/shiftSpans.ts';
import { editedAnnotations, editedSpan } from './editedAnnotations.ts';

export const toRange = ({ start, end }: LineRange): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character);

/** What is known of an article in an open editor at one moment. The only place of the editor side that turns offsets into positions. */
export class LiveArticle {
  readonly folder: CorpusFolder;
  readonly file: string;
  readonly article: AnnotatedArticle;
  /** False between an edit and the reading that follows it: spans were only shifted. */
  readonly fresh: boolean;
  /** `performance.now` of this state. */
  readonly readAt = performance.now();
  readonly #lines: LineIndex;

  constructor(address: ArticleAddress, article: AnnotatedArticle, fresh: boolean) {
    this.folder = address.folder;
    this.file = address.file;
    this.article = article;
    this.fresh = fresh;
    this.#lines = new LineIndex(article.text);
  }

  range(span: Span): vscode.Range {
    return toRange(this.#lines.rangeOf(span));
  }

  offset(position: vscode.Position): number {
    return this.#lines.offsetAt(position);
  }

  span(range: vscode.Range): Span {
    return { start: this.offset(range.start), end: this.offset(range.end) };
  }

  /** Marks that cover a position, the shortest first; rejected ones last. */
  at(position: vscode.Position, kind?: AnnotationKind): Annotation[] {
    const offset = this.offset(position);
    return this.around({ start: offset, end: offset }).filter((each) => kind === undefined || each.kind === kind);
  }

  /** Marks that cover a place or have words in common with a stretch, the shortest first; rejected ones last. */
  around(span: Span): Annotation[] {
    return this.#marks()
      .filter((each) => contains(each, span) || overlaps(each, span))
      .sort((a, b) => Number(a.status === 'rejected') - Number(b.status === 'rejected') || a.end - a.start - (b.end - b.start));
  }

  byId(id: string): Annotation | undefined {
    return this.#marks().find((each) => each.id === id);
  }

  /** Also those that came after the review: who points at one means it. */
  #marks(): readonly Annotation[] {
    const { annotations, sinceReview } = this.article;
    return sinceReview ? [...annotations, ...sinceReview.marks] : annotations;
  }

  /** What an editor reports as changed, in offsets of this text. */
  edits(changes: readonly vscode.TextDocumentContentChangeEvent[]): TextEdit[] {
    return changes.map((change) => ({ ...this.span(change.range), text: normaliseText(change.text) }));
  }

  /** The same article right after edits of its editor. */
  edited(edits: readonly TextEdit[], documentText: string): LiveArticle {
    const text = normaliseText(documentText);
    const annotations = editedAnnotations(this.article.annotations, edits, text);
    const { sinceReview } = this.article;
    const marks = editedAnnotations(sinceReview?.marks ?? [], edits, text);
    const regions = this.article.regions.flatMap((region) => {
      const span = editedSpan(region, edits);
      return span ? [{ ...region, ...span }] : [];
    });
    return new LiveArticle(
      { folder: this.folder, file: this.file },
      { ...this.article, text, annotations, sinceReview: sinceReview && marks.length > 0 ? { ...sinceReview, marks } : null, regions },
      false,
    );
  }
}
