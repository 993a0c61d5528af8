import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Quote, Speaker } from '../../model/quote.ts';
import { inReadingOrder, type Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { ReadActors } from '../actors/actors.ts';
import type { ReadQuotes } from './quotes.ts';
import { MentionIndex } from './speakers/mentionIndex.ts';
import { UnmentionedActors } from './speakers/nameless.ts';
import { RoleIndex } from './speakers/roles.ts';
import { Salience } from './speakers/salience.ts';
import { resolveSpeaker, type Resolution, type ResolverContext } from './speakers/speakerResolver.ts';
import type { Statement } from './statement.ts';

/** Ties the speakers of all statements to actors, in reading order, and lays the quotes into each other. */
export function resolveSpeakers(article: ArticleText, actors: ReadActors, lexicon: Lexicon, found: readonly Statement[]): ReadQuotes {
  const statements = [...found].sort(inReadingOrder);
  const outer = containers(statements);
  const resolutions = resolveAll(article, actors, lexicon, statements, outer);
  const quotes = statements.map((statement, at): Quote => ({
    start: statement.start,
    end: statement.end,
    type: statement.type,
    speaker: speakerOf(statement, resolutions.byStatement[at]),
    cue: statement.cue,
    within: outer[at] ?? null,
    confidence: statement.confidence,
    basis: statement.basis,
  }));
  return { quotes, namelessActors: resolutions.unmentioned.actors };
}

function speakerOf({ speaker }: Statement, resolution: Resolution | undefined): Speaker | null {
  return speaker && { start: speaker.start, end: speaker.end, actors: resolution?.actors ?? [], basis: resolution?.basis ?? '' };
}

function resolveAll(
  article: ArticleText,
  actors: ReadActors,
  lexicon: Lexicon,
  statements: readonly Statement[],
  outer: readonly (number | null)[],
): { byStatement: (Resolution | undefined)[]; unmentioned: UnmentionedActors } {
  const index = new MentionIndex(article, actors);
  const unmentioned = new UnmentionedActors(lexicon, (key) => index.actor(key) !== undefined);
  const salience = new Salience(index, unmentioned, quotedTest(statements));
  const context: ResolverContext = { index, salience, roles: new RoleIndex(index), unmentioned };
  const byStatement: (Resolution | undefined)[] = statements.map(() => undefined);
  const known = new Map<number, Resolution>();
  for (const at of bySpeakers(statements)) {
    const statement = statements[at];
    if (!statement?.speaker) continue;
    const { speaker } = statement;
    let resolution = known.get(speaker.start);
    if (resolution === undefined) {
      salience.readTo(speaker.start);
      const container = outer[at];
      const excluded = statement.quoted && typeof container === 'number' ? (byStatement[container]?.actors ?? []) : [];
      resolution = resolveSpeaker(context, speaker, excluded);
      known.set(speaker.start, resolution);
      if (!statement.quoted) salience.spoke(resolution.actors, speaker.start);
    }
    byStatement[at] = resolution;
  }
  return { byStatement, unmentioned };
}

/** Indices of the statements in the order in which their speakers are read. */
function bySpeakers(statements: readonly Statement[]): number[] {
  const placeOf = (at: number): number => statements[at]?.speaker?.start ?? 0;
  return Array.from(statements.keys()).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}

/** Whether an offset lies in somebody's direct words; asked in ascending order. */
function quotedTest(statements: readonly Statement[]): (offset: number) => boolean {
  const quoted = statements.filter((statement) => statement.type === 'direct' && !statement.quoted);
  let next = 0;
  return (offset) => {
    while ((quoted[next]?.end ?? Infinity) <= offset) next++;
    return (quoted[next]?.start ?? Infinity) <= offset;
  };
}

/** Index of the smallest statement around each, of statements in reading order. */
function containers(statements: readonly Span[]): (number | null)[] {
  const open: number[] = [];
  return statements.map((statement, at) => {
    while (open.length > 0 && (statements[open.at(-1) ?? 0]?.end ?? 0) < statement.end) open.pop();
    const container = open.at(-1) ?? null;
    open.push(at);
    return container !== null && (statements[container]?.end ?? 0) > statement.start ? container : null;
  });
}
