import type { Corpus } from '../core/corpus/corpus.ts';
import type { Annotation, AnnotatedArticle } from '../core/model/annotation.ts';
import { contains, type Span } from '../core/model/span.ts';
import { freeAnnotationId } from '../core/corpus/suggestionIds.ts';
import type { Params } from './protocol.ts';

/**
 * What the analyser would make of words that a person selected: the suggestion of that kind that they hold or lie in, stretched to them; else a figure read from the words, or
 * the actor of that name. Null where it has nothing to say.
 */
export function proposeAnnotation(corpus: Corpus, { file, start, end, kind, except = [] }: Params<'propose'>): Annotation | null {
  const article = corpus.article(file);
  if (!article) return null;
  const selection = { start, end };
  const suggested = suggestionAt(article, selection, kind, except);
  const words = article.text.slice(start, end);
  if (suggested) return { ...suggested, start, end, text: words };
  const base = {
    ...selection,
    id: freeAnnotationId(article, words),
    text: words,
    status: 'suggested',
    origin: 'human',
    annotator: null,
    notes: [],
  } as const;
  switch (kind) {
    case 'figure': {
      const figure = corpus.chosenFigure(file, selection);
      return figure ? { ...base, ...figure } : null;
    }
    case 'actor': {
      const actor = actorCalled(corpus, words);
      return actor ? { ...base, kind: 'actor', type: actor.type, actor: actor.id } : null;
    }
    case 'quote':
    case 'label':
      return null;
  }
}

/** The narrowest first. */
function suggestionAt(
  { annotations }: AnnotatedArticle,
  selection: Span,
  kind: Annotation['kind'],
  except: readonly string[],
): Annotation | undefined {
  const [nearest] = annotations
    .filter((each) => each.kind === kind && each.status === 'suggested' && !except.includes(each.id))
    .filter((each) => contains(selection, each) || contains(each, selection))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return nearest;
}

function actorCalled(corpus: Corpus, words: string) {
  const wanted = words.toLowerCase();
  return corpus.actors().find(({ name, aliases }) => [name, ...aliases].some((each) => each.toLowerCase() === wanted));
}
