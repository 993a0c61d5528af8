import type { Annotation } from '../model/annotation.ts';

/** Ids of all actors that an annotation points to. */
export function actorsNamedIn(annotation: Annotation): readonly string[] {
  switch (annotation.kind) {
    case 'actor':
      return annotation.actor === null ? [] : [annotation.actor];
    case 'quote':
      return annotation.speaker?.actors ?? [];
    case 'figure': {
      const { claim } = annotation;
      if (!claim) return [];
      const side = claim.side === null || claim.side === 'all' ? [] : [claim.side];
      const denials = claim.deniedBy.flatMap(({ actor }) => actor ?? []);
      return [...side, ...(claim.source?.actors ?? []), ...(claim.via?.actors ?? []), ...denials];
    }
    case 'label':
      return [];
  }
}
