import type { Span } from './span.ts';

/** What happens to people only: a figure told with such a predicate counts people, whatever its noun. */
export const PEOPLE_PREDICATES = [
  'killed',
  'injured',
  'killed-or-injured',
  'missing',
  'captured',
  'arrested',
  'displaced',
  'evacuated',
  'rescued',
] as const;
export const PREDICATES = [
  ...PEOPLE_PREDICATES,
  'deployed',
  'destroyed',
  'damaged',
  'attacked',
  'population',
  'duration',
  'distance',
  'magnitude',
  'money',
  'share',
  'other',
] as const;
export type Predicate = (typeof PREDICATES)[number];

/** cumulative: a toll so far; incident: this day, this strike; stock: a state at a moment; delta: three more; rate: per day. */
export type Extent = 'cumulative' | 'incident' | 'stock' | 'delta' | 'rate';
export type ClaimStatus = 'asserted' | 'feared' | 'planned' | 'conditional';
export type Polarity = 'asserted' | 'denied';

/** Facets whose words can be shown. */
export type EvidenceRole =
  | 'predicate'
  | 'group'
  | 'side'
  | 'place'
  | 'event'
  | 'extent'
  | 'since'
  | 'as-of'
  | 'source'
  | 'status'
  | 'correction'
  | 'denial';
export interface Evidence extends Span {
  readonly role: EvidenceRole;
}

/** Who says the figure: the innermost speaker. */
export interface ClaimSource extends Span {
  /** Keys of article actors (actor ids once linked). */
  readonly actors: readonly string[];
}

export interface Denial extends Span {
  readonly actor: string | null;
}

/** `'all'`: both sides, or nobody singled out; null: somebody is meant, unknown who; else an actor key (actor id once linked). */
export type Side = string | null;

/** What a figure states, facet by facet; null where the text does not say. Dates are ISO, possibly short ("2020-07", "2016"). */
export interface Claim {
  readonly predicate: Predicate;
  /** Who or what is counted, a noun in the plural ("people", "civilians", "combatants", "houses"). */
  readonly group: string | null;
  /** "seriously", "Spanish", "other". */
  readonly subset: string | null;
  /**
   * What is measured or done, where `predicate` and `group` do not tell two counts apart: normalised words ("strike", "front line to Brellin",
   * "houses burnt"). Two claims whose `about` differs do not measure the same thing.
   */
  readonly about: string | null;
  readonly side: Side;
  readonly place: string | null;
  readonly event: string | null;
  readonly extent: Extent | null;
  readonly since: string | null;
  readonly asOf: string | null;
  /** The day stands in the text; otherwise `asOf` is the day of publication. */
  readonly asOfStated: boolean;
  readonly source: ClaimSource | null;
  /** Who passed the source's words on. */
  readonly via: ClaimSource | null;
  readonly status: ClaimStatus;
  readonly polarity: Polarity;
  readonly deniedBy: readonly Denial[];
  /** The number it takes back ("not 19 as first reported"). */
  readonly corrects: number | null;
  readonly evidence: readonly Evidence[];
}

/** Says nothing yet: what a claim starts from that a person makes of a bare figure. */
export const UNKNOWN_CLAIM: Claim = {
  predicate: 'other',
  group: null,
  about: null,
  subset: null,
  side: null,
  place: null,
  event: null,
  extent: null,
  since: null,
  asOf: null,
  asOfStated: false,
  source: null,
  via: null,
  status: 'asserted',
  polarity: 'asserted',
  deniedBy: [],
  corrects: null,
  evidence: [],
};
