import type { Annotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { AnchoredText } from '../text/anchors.ts';
import type { Placement } from '../text/placeAnchors.ts';
import { placeNested } from '../text/placeNested.ts';
import { fromFields, type FindNested } from './annotationFields.ts';
import type { ProblemList } from './problemList.ts';
import type { FileAnnotation } from './sidecarSchema.ts';

/** The annotation at its place, with the speaker, cue and source that could be found again; an orphan keeps the offsets of the file. */
export function placeAnnotation(
  fields: FileAnnotation,
  placement: Placement,
  article: AnchoredText,
  index: number,
  list: ProblemList,
): Annotation {
  if (placement.state === 'lost') {
    const asWritten = (span: Span): Span => article.span(span);
    return fromFields(fields, asWritten(fields), asWritten);
  }
  const find: FindNested = (nested, part) => {
    const span = placeNested(article, nested, fields, placement.span, () => article.sentencesAround(placement.span));
    if (!span && part !== 'evidence') {
      const message = `The ${part} "${nested.text}" was not found again in the sentence of its annotation and is left out.`;
      list.add('dropped', 'warning', ['annotations', index], message, fields.id);
    }
    return span;
  };
  const words = article.text.slice(placement.span.start, placement.span.end);
  return fromFields({ ...fields, text: words }, placement.span, find);
}
