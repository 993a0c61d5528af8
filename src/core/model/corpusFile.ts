import type { Actor } from './actor.ts';

/** A label of people's own. */
export interface LabelDefinition {
  readonly name: string;
  readonly parent?: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly color?: string;
  readonly key?: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

export interface EventDefinition {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly places: readonly string[];
}

export const VERDICT_KINDS = ['same', 'not-comparable', 'conflict', 'resolved'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** A person's word on two claims; wins over the machine. `a` and `b` are `<file>#<id>`. */
export interface Verdict {
  readonly a: string;
  readonly b: string;
  readonly verdict: VerdictKind;
  readonly by?: string;
  readonly note?: string;
  readonly quoteA?: string;
  readonly quoteB?: string;
}

/** `corroborate.yaml`, everything optional. */
export interface CorpusFile {
  readonly name?: string;
  readonly encoding?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly actors: readonly Actor[];
  readonly labels: readonly LabelDefinition[];
  readonly events: readonly EventDefinition[];
  readonly verdicts: readonly Verdict[];
}

export const EMPTY_CORPUS_FILE: CorpusFile = { actors: [], labels: [], events: [], verdicts: [] };
