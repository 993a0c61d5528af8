import type { Actor } from '../model/actor.ts';
import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import { contains } from '../model/span.ts';
import type { CorpusFileChange } from '../sidecar/corpusFileChange.ts';
import { actorsNamedIn } from './actorsNamedIn.ts';
import { withActor, withSource } from './actorReferences.ts';

/**
 * The marks of one article that mean another actor once some mentions of `from` turn out to be `into`: those mentions themselves, and decided figures whose source is the
 * speaker of a quote among them. What follows from a quote by itself (suggested figures) is left to the analyser.
 * @param ids of actor marks, and of quotes that `from` speaks
 */
export function marksOfSplit(
  article: AnnotatedArticle,
  ids: ReadonlySet<string>,
  from: string,
  into: Pick<Actor, 'id' | 'type'>,
): Annotation[] {
  const named = article.annotations.filter((each) => ids.has(each.id) && each.status !== 'rejected' && actorsNamedIn(each).includes(from));
  const quotes = named.filter((each) => each.kind === 'quote');
  const figures = article.annotations.flatMap((each) => {
    const isSaidInQuote = each.kind === 'figure' && each.status === 'accepted' && quotes.some((quote) => contains(quote, each));
    return isSaidInQuote && each.claim?.source?.actors.includes(from) ? [withSource(each, from, into.id)] : [];
  });
  const moved = named.map((each) => {
    const other = withActor(each, from, into.id);
    return other.kind === 'actor' ? { ...other, type: into.type } : other;
  });
  return [...moved, ...figures];
}

/** Names as the articles write them. */
export interface SplitNames {
  readonly moved: readonly string[];
  readonly staying: readonly string[];
}

/**
 * What the registry says after a split. Names that stand for `into` alone become its aliases and leave those of `from`; a name of both (the surname of two people) stays with
 * `from` alone, so that the registry never gives one name to two. `from` is registered as well: without a record its other mentions would go to the new namesake.
 */
export function registryOfSplit(from: Actor, into: Actor, { moved, staying }: SplitNames): CorpusFileChange[] {
  const stays = new Set([...staying, from.name].map(folded));
  const taken = new Map(moved.filter((name) => !stays.has(folded(name))).map((name) => [folded(name), name]));
  const known = new Set([into.name, ...into.aliases].map(folded));
  const added = [...taken].flatMap(([key, name]) => (known.has(key) ? [] : [name]));
  const kept = from.aliases.filter((alias) => !taken.has(folded(alias)));
  return [
    { type: 'put-actor', actor: { ...from, aliases: kept } },
    { type: 'put-actor', actor: { ...into, aliases: [...into.aliases, ...added] } },
  ];
}

const folded = (name: string): string => name.toLowerCase();
