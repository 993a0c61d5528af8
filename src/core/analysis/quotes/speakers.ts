import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Quote, Speaker } from '../../model/quote.ts';
import { inReadingOrder, type Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { ReadActors } from '../actors/actors.ts';
import type { ReadQuotes } from './quotes.ts';
import { Genders } from './speakers/genders.ts';
import { Interview } from './speakers/interview.ts';
import { MentionIndex } from './speakers/mentionIndex.ts';
import { UnmentionedActors } from './speakers/nameless.ts';
import { Narrative } from './speakers/narrative.ts';
import { NarrativePlaces } from './speakers/narrativePlaces.ts';
import { RoleIndex } from './speakers/roles.ts';
import { Salience } from './speakers/salience.ts';
import type { Resolution, ResolverContext } from './speakers/resolution.ts';
import { resolveSpeaker } from './speakers/speakerResolver.ts';
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
  const context: ResolverContext = {
    lexicon,
    index,
    places: new NarrativePlaces(article, statements),
    salience: new Salience(),
    genders: new Genders(lexicon),
    roles: new RoleIndex(index),
    interview: new Interview(),
    unmentioned,
  };
  const narrative = new Narrative(context);
  const byStatement: (Resolution | undefined)[] = statements.map(() => undefined);
  for (const [{ span, quoted }, uttered] of bySpeakers(statements)) {
    narrative.readTo(span.start);
    const container = outer[uttered[0] ?? 0];
    const excluded = quoted && typeof container === 'number' ? (byStatement[container]?.actors ?? []) : [];
    const { cue } = statements[uttered[0] ?? 0] ?? {};
    const goesOn = cue ? GOING_ON.test(article.text.slice(cue.start, cue.end)) : false;
    const resolution = resolveSpeaker(context, span, { excluded, goesOn, uttered });
    for (const at of uttered) byStatement[at] = resolution;
    if (!quoted) narrative.spoke(span, resolution, uttered);
  }
  return { byStatement, unmentioned };
}

/** Verbs of saying that take up what the same speaker said before. */
const GOING_ON = /^(?:adds|added|adding|continues|continued|went on|goes on|concluded)$/;

interface SpeakerPlace {
  readonly span: Span;
  /** In somebody's quotation. */
  readonly quoted: boolean;
}

/** Each speaker phrase with the indices of what it utters, in the order in which they are read. */
function bySpeakers(statements: readonly Statement[]): [SpeakerPlace, number[]][] {
  const places = new Map<number, [SpeakerPlace, number[]]>();
  statements.forEach(({ speaker, quoted }, at) => {
    if (speaker === null) return;
    const known = places.get(speaker.start);
    if (known) known[1].push(at);
    else places.set(speaker.start, [{ span: speaker, quoted }, [at]]);
  });
  return [...places.values()].sort(([a], [b]) => a.span.start - b.span.start);
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
