import type { AnnotatedArticle, FigureAnnotation } from '../../src/core/model/annotation.ts';
import type { Actor } from '../../src/core/model/actor.ts';
import { UNKNOWN_CLAIM, type Claim } from '../../src/core/model/claim.ts';
import type { EventDefinition, Verdict } from '../../src/core/model/corpusFile.ts';
import type { AnnotationRef, Relation } from '../../src/core/model/relation.ts';
import type { CorpusKnowledge } from '../../src/core/corpus/compare/comparableClaim.ts';
import type { KnownPlace } from '../../src/core/corpus/compare/places.ts';
import { CrossReference } from '../../src/core/corpus/crossReference.ts';

/** A figure of a hand-made article: its words, its number, and what its claim says. */
export interface MadeFigure extends Partial<
  Pick<FigureAnnotation, 'measure' | 'unit' | 'counted' | 'low' | 'high' | 'value' | 'modifierKind' | 'partOf' | 'sameAs' | 'sums'>
> {
  /** Must occur in the article's text. */
  readonly words: string;
  readonly claim?: Partial<Omit<Claim, 'source'>>;
  /** Actor ids of the source; its words open the sentence, and are its first letters unless `sourceWords` says more. */
  readonly source?: readonly string[];
  readonly sourceWords?: string;
}

export interface MadeArticle {
  readonly file: string;
  readonly text: string;
  readonly published?: string | null;
  readonly outlet?: string | null;
  readonly dateline?: readonly string[];
  readonly copyOf?: string | null;
  readonly figures: readonly MadeFigure[];
}

const CLAIM: Claim = { ...UNKNOWN_CLAIM, predicate: 'killed', group: 'people', side: 'all', extent: 'cumulative' };

/** An annotated article as the analyser would give it, made by hand: sentences end at full stops. The id of each figure is `f1`, `f2` … */
export function madeArticle(made: MadeArticle): AnnotatedArticle {
  const sentences = [...made.text.matchAll(/[^.\n]+[.\n]*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  let from = 0;
  const annotations = made.figures.map((figure, index): FigureAnnotation => {
    const start = made.text.indexOf(figure.words, from);
    if (start < 0) throw new Error(`"${figure.words}" is not in ${made.file}`);
    from = start + 1;
    const number = Number(/\d[\d,]*/.exec(figure.words)?.[0].replaceAll(',', '') ?? Number.NaN);
    const value = figure.value === undefined ? (Number.isNaN(number) ? null : number) : figure.value;
    const sentence = sentences.find((each) => each.start <= start && start < each.end);
    const given = figure.claim ?? {};
    const wordsStart = sentence?.start ?? 0;
    const sentenceStart = wordsStart + (/^\s*/.exec(made.text.slice(wordsStart))?.[0].length ?? 0);
    return {
      id: `f${index + 1}`,
      kind: 'figure',
      status: 'suggested',
      origin: 'suggestion',
      annotator: null,
      notes: [],
      start,
      end: start + figure.words.length,
      text: figure.words,
      measure: figure.measure ?? 'count',
      unit: figure.unit ?? null,
      counted: figure.counted ?? null,
      head: given.group ?? 'people',
      low: figure.low === undefined ? value : figure.low,
      high: figure.high === undefined ? value : figure.high,
      value,
      approximate: figure.modifierKind === 'about' || figure.modifierKind === 'nearly',
      modifier: null,
      modifierKind: figure.modifierKind ?? 'exactly',
      sameAs: figure.sameAs ?? null,
      partOf: figure.partOf ?? null,
      sums: figure.sums ?? [],
      base: null,
      claim: {
        ...CLAIM,
        asOf: made.published ?? null,
        ...given,
        source: figure.source
          ? { start: sentenceStart, end: sentenceStart + (figure.sourceWords?.length ?? 4), actors: figure.source }
          : null,
      },
    };
  });
  return {
    file: made.file,
    text: made.text,
    english: true,
    metadata: {
      published: made.published ?? null,
      outlet: made.outlet ?? null,
      title: null,
      byline: [],
      url: null,
      dateline: made.dateline ?? [],
      status: 'new',
    },
    regions: [],
    annotations,
    orphans: [],
    sinceReview: null,
    sentences,
    copyOf: made.copyOf ?? null,
  };
}

/** What comparing knows of a corpus without registry, events and places. */
export const NO_KNOWLEDGE: CorpusKnowledge = { events: [], stateOf: (id) => id, actorName: (id) => id, placeNamed: () => null };

export interface MadeCorpus {
  readonly events?: readonly EventDefinition[];
  readonly actors?: readonly (Pick<Actor, 'id' | 'of'> & Partial<Pick<Actor, 'name'>>)[];
  readonly verdicts?: readonly Verdict[];
  readonly places?: Readonly<Record<string, KnownPlace>>;
}

export function crossReferenceOf(articles: readonly MadeArticle[], corpus: MadeCorpus = {}): CrossReference {
  const crossReference = new CrossReference({
    events: corpus.events ?? [],
    stateOf: (id) => corpus.actors?.find((actor) => actor.id === id)?.of ?? id,
    actorName: (id) => corpus.actors?.find((actor) => actor.id === id)?.name ?? id,
    placeNamed: (name) => corpus.places?.[name] ?? null,
  });
  crossReference.judge(corpus.verdicts ?? []);
  for (const article of articles) crossReference.put(madeArticle(article));
  return crossReference;
}

/** The relation between the first figures of two articles, or the first two of one. */
export function relationBetween(articles: readonly MadeArticle[], corpus: MadeCorpus = {}): Relation | undefined {
  const [first, second] = articles;
  const a: AnnotationRef = `${first?.file ?? ''}#f1`;
  const b: AnnotationRef = second ? `${second.file}#f1` : `${first?.file ?? ''}#f2`;
  const found = crossReferenceOf(articles, corpus).relationsOf(a);
  return found.find((relation) => relation.a === b || relation.b === b);
}
