import type { Actor } from '../model/actor.ts';
import type { CorpusFile, EventDefinition, LabelDefinition, Verdict } from '../model/corpusFile.ts';
import { pairKey } from '../model/relation.ts';
import { defined } from './defined.ts';
import { renamedInVerdicts, type RenamedArticle } from './renamedInVerdicts.ts';

/**
 * One act of a person on `corroborate.yaml`.
 * put-actor adds an actor or changes the one with its id. merge-actors gives all names of `from` to `into` and takes `from` out; the sidecars that point to it
 * are the caller's. put-verdict replaces an earlier verdict on the same pair, in either order. rename-articles lets verdicts follow articles to their new files.
 * Of `set`, undefined takes a key out.
 */
export type CorpusFileChange =
  | { readonly type: 'put-actor'; readonly actor: Actor }
  | { readonly type: 'rename-actor'; readonly id: string; readonly name: string; readonly keepOldName: boolean }
  | { readonly type: 'merge-actors'; readonly from: string; readonly into: string }
  | { readonly type: 'delete-actor'; readonly id: string }
  | { readonly type: 'put-label'; readonly label: LabelDefinition }
  | { readonly type: 'put-event'; readonly event: EventDefinition }
  | { readonly type: 'put-verdict'; readonly verdict: Verdict }
  | { readonly type: 'delete-verdict'; readonly a: string; readonly b: string }
  | { readonly type: 'rename-articles'; readonly renames: readonly RenamedArticle[] }
  | {
      readonly type: 'set';
      readonly settings: { readonly [Key in 'name' | 'encoding' | 'include' | 'exclude']?: CorpusFile[Key] | undefined };
    };

/** Carries acts out in memory; `writeCorpusFile` does the same in the file. Acts on records that are not there change nothing. */
export function applyCorpusFileChanges(corpusFile: CorpusFile, changes: readonly CorpusFileChange[]): CorpusFile {
  return changes.reduce(applyChange, corpusFile);
}

function applyChange(file: CorpusFile, change: CorpusFileChange): CorpusFile {
  switch (change.type) {
    case 'put-actor':
      return { ...file, actors: put(file.actors, change.actor, (each) => each.id === change.actor.id) };
    case 'rename-actor':
      return {
        ...file,
        actors: file.actors.map((each) => (each.id === change.id ? renamed(each, change.name, change.keepOldName) : each)),
      };
    case 'merge-actors':
      return mergeActors(file, change.from, change.into);
    case 'delete-actor':
      return { ...file, actors: file.actors.filter((each) => each.id !== change.id) };
    case 'put-label':
      return { ...file, labels: put(file.labels, change.label, (each) => each.name === change.label.name) };
    case 'put-event':
      return { ...file, events: put(file.events, change.event, (each) => each.name === change.event.name) };
    case 'put-verdict':
      return { ...file, verdicts: put(file.verdicts, change.verdict, (each) => pairKey(each) === pairKey(change.verdict)) };
    case 'delete-verdict':
      return { ...file, verdicts: file.verdicts.filter((each) => pairKey(each) !== pairKey(change)) };
    case 'rename-articles':
      return { ...file, verdicts: renamedInVerdicts(file.verdicts, change.renames) };
    case 'set':
      return defined({ ...file, ...change.settings });
  }
}

function put<Value>(records: readonly Value[], record: Value, isSame: (other: Value) => boolean): readonly Value[] {
  return records.some(isSame) ? records.map((each) => (isSame(each) ? record : each)) : [...records, record];
}

function renamed(actor: Actor, name: string, keepOldName: boolean): Actor {
  const names = keepOldName ? [...actor.aliases, actor.name] : actor.aliases;
  return { ...actor, name, aliases: [...new Set(names)].filter((alias) => alias !== name) };
}

function mergeActors(file: CorpusFile, fromId: string, intoId: string): CorpusFile {
  const from = file.actors.find((each) => each.id === fromId);
  if (!from || fromId === intoId || !file.actors.some((each) => each.id === intoId)) return file;
  const merged = (into: Actor): Actor => ({
    ...from,
    ...into,
    aliases: [...new Set([...into.aliases, from.name, ...from.aliases])].filter((alias) => alias !== into.name),
  });
  const actors = file.actors
    .filter((each) => each.id !== fromId)
    .map((each) => (each.id === intoId ? merged(each) : each))
    .map((each) => (each.of === fromId ? { ...each, of: intoId } : each));
  return { ...file, actors };
}
