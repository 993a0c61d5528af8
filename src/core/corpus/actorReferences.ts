import type { Annotation, FigureAnnotation } from '../model/annotation.ts';

/** The annotation with another actor wherever it names `from`. */
export function withActor(annotation: Annotation, from: string, into: string): Annotation {
  const one = (id: string): string => (id === from ? into : id);
  const all = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(one))];
  switch (annotation.kind) {
    case 'actor':
      return { ...annotation, actor: annotation.actor && one(annotation.actor) };
    case 'quote':
      return { ...annotation, speaker: annotation.speaker && { ...annotation.speaker, actors: all(annotation.speaker.actors) } };
    case 'figure': {
      const { claim } = annotation;
      if (!claim) return annotation;
      const via = claim.via && { ...claim.via, actors: all(claim.via.actors) };
      const deniedBy = claim.deniedBy.map((denial) => ({ ...denial, actor: denial.actor && one(denial.actor) }));
      return withSource({ ...annotation, claim: { ...claim, side: claim.side && one(claim.side), via, deniedBy } }, from, into);
    }
    case 'label':
      return annotation;
  }
}

/** The same for who says a figure alone: whose people it counts is another question. */
export function withSource(figure: FigureAnnotation, from: string, into: string): FigureAnnotation {
  const { claim } = figure;
  if (!claim?.source) return figure;
  const actors = [...new Set(claim.source.actors.map((id) => (id === from ? into : id)))];
  return { ...figure, claim: { ...claim, source: { ...claim.source, actors } } };
}
