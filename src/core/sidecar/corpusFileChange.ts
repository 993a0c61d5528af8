import type { Actor } from '../model/actor.ts';
import type { EventDefinition, LabelDefinition, Verdict } from '../model/corpusFile.ts';

/**
 * One act of a person on `corroborate.yaml`.
 * put-actor adds an actor or changes the one with its id; rename keeps the old name as an alias where asked; merge-actors gives the names of `from` to `into` and takes
 * `from` out (the sidecars that point to it are changed by the caller). put-verdict replaces an earlier verdict on the same pair, in either order.
 */
export type CorpusFileChange =
  | { readonly type: 'put-actor'; readonly actor: Actor }
  | { readonly type: 'rename-actor'; readonly id: string; readonly name: string; readonly keepOldName: boolean }
  | { readonly type: 'merge-actors'; readonly from: string; readonly into: string }
  | { readonly type: 'delete-actor'; readonly id: string }
  | { readonly type: 'put-verdict'; readonly verdict: Verdict }
  | { readonly type: 'delete-verdict'; readonly a: string; readonly b: string }
  | { readonly type: 'put-label'; readonly label: LabelDefinition }
  | { readonly type: 'put-event'; readonly event: EventDefinition }
  | { readonly type: 'set'; readonly key: 'name' | 'encoding'; readonly value: string }
  | { readonly type: 'set-globs'; readonly key: 'include' | 'exclude'; readonly globs: readonly string[] };
