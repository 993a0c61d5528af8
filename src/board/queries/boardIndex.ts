import { conversionFactor } from '../../core/corpus/compare/units.ts';
import { speakerOf } from '../../core/corpus/quantities/speakers.ts';
import type { AnnotationRef, ClaimRecord, Quantity, Relation, RelationKind } from '../../core/model/relation.ts';
import type { ClaimRow, DateCounts, Speaker } from '../boardModel.ts';
import type { BoardCorpus } from './boardCorpus.ts';
import { rankSpeakers, sourceNames } from './speakers.ts';

/** A claim as the board knows it: its row, its quantity, and what filters ask of it. */
export interface IndexedClaim {
  readonly row: ClaimRow;
  readonly record: ClaimRecord;
  readonly quantity: Quantity;
  /** A person gave a verdict on it. */
  readonly decided: boolean;
  /** Everything that can be searched, in lower case. */
  readonly haystack: string;
}

/** The corpus turned round for the board; built once for each state of the corpus. */
export interface BoardIndex {
  readonly quantities: readonly Quantity[];
  /** In the order of the quantities, and within one as the quantity lists them. */
  readonly claims: readonly IndexedClaim[];
  readonly byRef: ReadonlyMap<AnnotationRef, IndexedClaim>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly relations: readonly Relation[];
  readonly dates: DateCounts;
  /** Claims that only repeat another: the same speaker again, or copied text. */
  readonly repeats: ReadonlySet<AnnotationRef>;
  readonly actorName: (id: string) => string;
}

const indexes = new WeakMap<readonly Quantity[], BoardIndex>();

export function indexFor(corpus: BoardCorpus): BoardIndex {
  const quantities = corpus.quantities();
  const known = indexes.get(quantities);
  if (known) return known;
  const index = buildIndex(quantities, corpus);
  indexes.set(quantities, index);
  return index;
}

function buildIndex(quantities: readonly Quantity[], corpus: BoardCorpus): BoardIndex {
  const actorName = (id: string): string => corpus.actorName(id);
  const records = new Map(corpus.claims().map((record) => [record.ref, record]));
  const relations = corpus.relations();
  const standing = standings(relations);
  const repeats = new Set(relations.flatMap((relation) => (relation.repeat ? [relation.b] : [])));
  const saidBy = new Map([...records].map(([ref, record]) => [ref, speakerOf(record, actorName)]));
  const speakers = rankSpeakers(saidBy.values());
  const claims: IndexedClaim[] = [];
  for (const quantity of quantities) {
    for (const ref of quantity.claims) {
      const record = records.get(ref);
      const speaker = saidBy.get(ref);
      if (!record || !speaker) continue;
      const { counts, decided } = standing.get(ref) ?? NO_STANDING;
      const row = claimRow(record, {
        speaker: speaker.id,
        via: sourceNames(record.figure.claim?.via ?? null, actorName),
        toQuantityUnit: conversionFactor(record.figure.unit, quantity.unit),
        relations: counts,
        repeat: repeats.has(ref),
      });
      const haystack = [quantity.title, speaker.name, record.sentence, record.outlet ?? '', record.title ?? '', record.file]
        .join('\n')
        .toLowerCase();
      claims.push({ row, record, quantity, decided, haystack });
    }
  }
  const byRef = new Map(claims.map((claim) => [claim.row.ref, claim]));
  return { quantities, claims, byRef, speakers, relations, dates: dateCounts(corpus), repeats, actorName };
}

function dateCounts(corpus: BoardCorpus): DateCounts {
  const files = corpus.files();
  return { articles: files.length, undated: files.filter((file) => corpus.article(file)?.metadata.published === null).length };
}

interface Standing {
  readonly counts: Record<RelationKind, number>;
  decided: boolean;
}

export const noRelations = (): Record<RelationKind, number> => ({ agree: 0, conflict: 0, growth: 0, revision: 0, scope: 0, uncertain: 0 });
const NO_STANDING: Standing = { counts: noRelations(), decided: false };

/** How each claim stands to the others. */
function standings(relations: readonly Relation[]): Map<AnnotationRef, Standing> {
  const known = new Map<AnnotationRef, Standing>();
  const standingOf = (ref: AnnotationRef): Standing => {
    const present = known.get(ref);
    if (present) return present;
    const fresh: Standing = { counts: noRelations(), decided: false };
    known.set(ref, fresh);
    return fresh;
  };
  for (const relation of relations) {
    for (const end of [standingOf(relation.a), standingOf(relation.b)]) {
      end.counts[relation.relation]++;
      end.decided ||= relation.by !== 'analysis';
    }
  }
  return known;
}

type Derived = Pick<ClaimRow, 'speaker' | 'via' | 'toQuantityUnit' | 'relations' | 'repeat'>;

function claimRow(record: ClaimRecord, derived: Derived): ClaimRow {
  const { figure, sentenceStart, sentence } = record;
  const place = (offset: number): number => Math.min(Math.max(offset - sentenceStart, 0), sentence.length);
  return {
    ref: record.ref,
    file: record.file,
    outlet: record.outlet,
    title: record.title,
    published: record.published,
    asOf: figure.claim?.asOf ?? null,
    asOfStated: figure.claim?.asOfStated ?? false,
    since: figure.claim?.since ?? null,
    extent: figure.claim?.extent ?? null,
    words: figure.text,
    measure: figure.measure,
    unit: figure.unit,
    low: figure.low,
    high: figure.high,
    value: figure.value,
    approximate: figure.approximate,
    modifierKind: figure.modifierKind,
    sentence,
    figureStart: place(figure.start),
    figureEnd: place(figure.end),
    status: figure.status === 'accepted' ? 'accepted' : 'suggested',
    claimStatus: figure.claim?.status ?? 'asserted',
    polarity: figure.claim?.polarity ?? 'asserted',
    ...derived,
  };
}
