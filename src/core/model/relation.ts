import type { FigureAnnotation } from './annotation.ts';
import type { Predicate, Side } from './claim.ts';
import type { Verdict } from './corpusFile.ts';

/** An annotation anywhere in the corpus: `<file>#<id>`, as verdicts and exports write it. */
export type AnnotationRef = `${string}#${string}`;

export const refTo = (file: string, id: string): AnnotationRef => `${file}#${id}`;

/** The file may hold `#` itself; an id never does. */
export function splitRef(ref: string): { readonly file: string; readonly id: string } {
  const at = ref.lastIndexOf('#');
  return { file: ref.slice(0, at), id: ref.slice(at + 1) };
}

/** One and the same for two references in either order. */
export const pairKey = ({ a, b }: { readonly a: string; readonly b: string }): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** A figure that claims something, with what comparing it needs to know of its article. */
export interface ClaimRecord {
  readonly ref: AnnotationRef;
  readonly file: string;
  readonly figure: FigureAnnotation;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** Where that sentence starts in the article, UTF-16: `figure.start - sentenceStart` is the figure's place in it. */
  readonly sentenceStart: number;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly dateline: readonly string[];
}

/**
 * agree: same thing, numbers meet. conflict: same thing, numbers exclude each other. growth: later and higher (or a stock that changed).
 * revision: corrected, or the same speaker goes down. scope: related but another part, side or kind. uncertain: a facet is unknown and the numbers are apart.
 */
export type RelationKind = 'agree' | 'conflict' | 'growth' | 'revision' | 'scope' | 'uncertain';

export type FacetName = 'measure' | 'predicate' | 'group' | 'subset' | 'side' | 'place' | 'event' | 'time' | 'extent';
export type FacetOutcome = 'same' | 'part' | 'whole' | 'disjoint' | 'overlap' | 'unknown';
export interface FacetComparison {
  readonly facet: FacetName;
  readonly outcome: FacetOutcome;
  /** What either side says, in words. */
  readonly a: string | null;
  readonly b: string | null;
}

export interface Relation {
  readonly a: AnnotationRef;
  readonly b: AnnotationRef;
  readonly relation: RelationKind;
  /** One clause for a reader, in lower case and without a full stop: "both count people killed at the same time, but the numbers are apart (by 46)". */
  readonly why: string;
  /** The rule of the decision procedure that applied, for tests and the Compare view. */
  readonly rule: string;
  readonly facets: readonly FacetComparison[];
  /** 0..1; surfaces may hide conflicts under a minimum. */
  readonly confidence: number;
  /** Same speaker or copied text: agrees, but counts once. */
  readonly repeat: boolean;
  readonly degree?: 'minor' | 'clear' | 'gross';
  /** 'analysis', or the person whose verdict it is. */
  readonly by: string;
  readonly note?: string;
  /** The person's verdict as it is kept; its references may be older than those of the relation. */
  readonly verdict?: Verdict;
}

/** Claims of the whole corpus about the same thing: one row of the board. */
export interface Quantity {
  /** Stable as long as its facets are. */
  readonly id: string;
  /** "Soldiers killed · Karabakh side · 2020 war". */
  readonly title: string;
  readonly predicate: Predicate;
  readonly group: string | null;
  readonly side: Side;
  readonly place: string | null;
  readonly event: string | null;
  readonly unit: string | null;
  /** By as-of date, unknown dates last. */
  readonly claims: readonly AnnotationRef[];
  /** Lowest and highest bound that anybody gives. */
  readonly low: number | null;
  readonly high: number | null;
  readonly conflicts: number;
  /** Different original speakers; copies and repeats count once. */
  readonly independentSources: number;
}
