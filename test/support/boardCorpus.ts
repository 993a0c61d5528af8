import type { BoardCorpus } from '../../src/board/queries/boardCorpus.ts';
import { CrossReference } from '../../src/core/corpus/crossReference.ts';
import { quantitiesOf } from '../../src/core/corpus/quantities/quantities.ts';
import type { AnnotatedArticle } from '../../src/core/model/annotation.ts';
import type { EventDefinition, Verdict } from '../../src/core/model/corpusFile.ts';
import { pairKey, type Quantity } from '../../src/core/model/relation.ts';
import { madeArticle, NO_KNOWLEDGE, type MadeArticle } from './claims.ts';

export interface BoardCorpusOptions {
  readonly events?: readonly EventDefinition[];
  readonly verdicts?: readonly Verdict[];
  /** Actor id → name. */
  readonly names?: Readonly<Record<string, string>>;
  /** Marks of these articles, by file, are accepted. */
  readonly accepted?: (file: string) => boolean;
}

/** A corpus of hand-made articles, compared by the real rules. `judge` and `accept` change it as the editor's acts do. */
export interface MadeBoardCorpus extends BoardCorpus {
  judge(verdict: Verdict): void;
  withdraw(a: string, b: string): void;
  accept(ref: string): void;
}

export function boardCorpusOf(made: readonly MadeArticle[], options: BoardCorpusOptions = {}): MadeBoardCorpus {
  const actorName = (id: string): string => options.names?.[id] ?? id;
  const reference = new CrossReference({ ...NO_KNOWLEDGE, events: options.events ?? [], actorName });
  let verdicts = options.verdicts ?? [];
  reference.judge(verdicts);
  const articles = new Map<string, AnnotatedArticle>();
  const put = (article: AnnotatedArticle): void => {
    articles.set(article.file, article);
    reference.put(article);
  };
  for (const each of made) put(options.accepted?.(each.file) ? accepted(madeArticle(each)) : madeArticle(each));
  const claims = (): ReturnType<BoardCorpus['claims']> => [...articles.keys()].sort().flatMap((file) => reference.claimsIn(file));
  let quantities: readonly Quantity[] | null = null;
  const rejudge = (changed: readonly Verdict[]): void => {
    verdicts = changed;
    reference.judge(verdicts);
    quantities = null;
  };
  return {
    files: () => [...articles.keys()].sort(),
    article: (file) => articles.get(file),
    claims,
    relations: () => reference.relations(),
    compare: (a, b) => reference.compare(a, b),
    quantities: () => (quantities ??= quantitiesOf(claims(), reference.relations(), actorName)),
    actorName,
    judge: (verdict) => rejudge([...verdicts, verdict]),
    withdraw: (a, b) => rejudge(verdicts.filter((each) => pairKey(each) !== pairKey({ a, b }))),
    accept: (ref) => {
      const [file = '', id] = ref.split('#');
      const article = articles.get(file);
      if (article) put(accepted(article, id));
      quantities = null;
    },
  };
}

/** Accepts one annotation, or all. */
function accepted(article: AnnotatedArticle, id?: string): AnnotatedArticle {
  return {
    ...article,
    annotations: article.annotations.map((each) => (id === undefined || each.id === id ? { ...each, status: 'accepted' } : each)),
  };
}
