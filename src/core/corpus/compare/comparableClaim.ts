import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Claim, Side } from '../../model/claim.ts';
import type { EventDefinition } from '../../model/corpusFile.ts';
import type { AnnotationRef, ClaimRecord } from '../../model/relation.ts';
import { addTokens, type ArticleContext, type Names } from './articleContext.ts';
import { asideAt, type Aside } from './asides.ts';
import { dayRange, yearsNamedIn, type DayRange } from './dayRange.ts';
import { declaredEvent } from './declaredEvents.ts';
import { EVENT_KINDS } from './eventKindTable.ts';
import { kindsIn } from './eventWords.ts';
import { isNameless, type Fallen } from './fallen.ts';
import { asToldInFull } from './fullTellings.ts';
import { groupSense, type GroupSense } from './groups.ts';
import { numberRange, type NumberRange } from './interval.ts';
import { DEMONSTRATORS, isCrowd, isGathering, isMarch, MARCHING } from './crowds.ts';
import { meaningsOf } from './meanings.ts';
import { isCountedAtSpot, isOfDayBefore, saysItCorrects, saysItRose, saysItWasEarlier } from './countCues.ts';
import { partSense, type PartSense } from './parts.ts';
import { placeSense, placeSide, type KnownPlace, type PlaceSense, type PlaceSide } from './places.ts';
import { COUNTS_PEOPLE, predicateFamily } from './predicates.ts';
import { SYNONYMS, UNTELLING_VERBS } from './synonymTable.ts';
import { textBefore } from './textBefore.ts';
import { asTollOfEvent } from './tollOfEvent.ts';
import { campOf, canonicalParty, isFightingSide, nationalityIn, type Camp } from './sides.ts';

/** A claim made ready for comparing: every facet read once, so that comparing two of them is cheap. */
export interface ComparableClaim {
  readonly ref: AnnotationRef;
  readonly record: ClaimRecord;
  readonly figure: FigureAnnotation;
  readonly claim: Claim;
  readonly article: ArticleContext;
  readonly range: NumberRange;
  /** Claims of different topics are never compared. */
  readonly topic: string;
  readonly group: GroupSense | null;
  readonly about: string | null;
  readonly side: Side;
  /** What to call that of the claim: the actor's name, or `all`. */
  readonly sideName: string | null;
  /** On which side of a rising against a state the counted fight, by what they are called. */
  readonly camp: Camp | null;
  readonly place: PlaceSense | null;
  readonly event: EventSense;
  readonly asOf: DayRange | null;
  readonly since: DayRange | null;
  /** As of when, else when published: its place in the order of time. */
  readonly time: DayRange | null;
  /** Who says it: the same string is the same speaker; null where nobody knows. */
  readonly speaker: string | null;
  /** Sentence announces a correction. */
  readonly corrects: boolean;
  /** Sentence says that the number has gone up. */
  readonly rises: boolean;
  /** Sentence says that the number was given earlier. */
  readonly isEarlier: boolean;
  /** Its sentence looks back to a day that is not told. */
  readonly ofDayBefore: boolean;
  readonly part: PartSense;
  /** What it is about, by meaning. */
  readonly meanings: ReadonlySet<string>;
  /** Counts people at a march or rally. */
  readonly isGathering: boolean;
  readonly ofAftershock: boolean;
  /** All that its place is compared by. */
  readonly where: PlaceSide;
}

/** What tells the event of one claim from that of another. */
export interface EventSense {
  /** Name of the event of the corpus file that the claim belongs to. */
  readonly declared: string | null;
  /** Names in its own sentence. */
  readonly names: ReadonlySet<string>;
  /** A word there that is a name if another claim has it as one. */
  readonly possibleName: string | null;
  /** Kinds of event of its own sentence; where that says nothing, of the article's lead. */
  readonly kinds: ReadonlySet<string>;
  /** The sentence itself tells the kind. */
  readonly ownKinds: boolean;
  /** The time of an event long over when the article was written ("the war of the 1990s"). */
  readonly past: DayRange | null;
  /** The passage of its article that tells of another event than the article's own. */
  readonly aside: Aside | null;
  /** Runs on over days, and its counts with it. */
  readonly lasting: boolean;
}

/** What a claim's meaning depends on outside its article. */
export interface CorpusKnowledge {
  readonly events: readonly EventDefinition[];
  /** The state that a people or an army belongs to, or the actor itself. */
  stateOf(actor: string): string;
  /** What to call an actor, or its id where nobody knows it. */
  actorName(actor: string): string;
  /** What tables know of a place of that name. */
  readonly placeNamed: (name: string) => KnownPlace | null;
}

const A_YEAR_DAYS = 364;
/** An event that ended so many days before the article is told as background. */
const LONG_AGO_DAYS = 60;

/** Null where the figure claims nothing or has no number that could be compared. `names` are those of the claim's sentence. */
export function comparableClaim(
  record: ClaimRecord,
  names: Names,
  article: ArticleContext,
  knowledge: CorpusKnowledge,
  context: {
    readonly isSummand: boolean;
    readonly previous: ComparableClaim | null;
    readonly fallen: Fallen;
  },
): ComparableClaim | null {
  const { figure } = record;
  const range = numberRange(figure);
  if (figure.claim === null || range === null) return null;
  const told = asToldInFull(figure, asOfRescue(figure.claim), article.fullTellings);
  const claim = asTollOfEvent(told, record);
  const group = countedGroup(record, claim, context.fallen);
  const camp = campOf(record, group);
  const side = sideOf(record, { claim, group, camp }, context.fallen, knowledge);
  const crowd = isCrowd(figure, claim, group, article, record.sentence);
  const continued = group === null && isElliptical(record, claim, context.previous) ? context.previous : null;
  const about = continued?.about ?? claim.about;
  const counted = crowd ? DEMONSTRATORS : (continued?.group ?? group);
  const place = claim.place === null ? null : placeSense(claim.place, record.sentence, knowledge.placeNamed(claim.place));
  const event = eventSense(record, claim, names, article, knowledge.events, crowd);
  const meanings = crowd ? MARCHING : meaningsOf(about, event.names, counted);
  const gathering = crowd || isGathering(claim, meanings, counted);
  const before = textBefore(record);
  const asOf = dayRange(claim.asOf);
  return {
    ref: record.ref,
    record,
    figure,
    claim,
    article,
    range,
    topic: continued?.topic ?? topicOf(claim, counted, range),
    group: counted,
    about,
    meanings,
    side,
    sideName: claim.side === null || claim.side === 'all' ? claim.side : knowledge.actorName(claim.side),
    camp,
    place,
    where: placeSide(place, event, article, { gathering, atSpot: place === null && isCountedAtSpot(before) }),
    event,
    asOf,
    since: dayRange(claim.since),
    time: asOf ?? article.published,
    speaker: speakerKey(record, claim),
    corrects: article.correction || saysItCorrects(record.sentence),
    rises: saysItRose(record.sentence),
    isEarlier: saysItWasEarlier(record.sentence),
    ofDayBefore: !claim.asOfStated && isOfDayBefore(before),
    part: partSense(figure, claim, {
      sentence: record.sentence,
      behind: record.sentence.slice(Math.max(0, figure.end - record.sentenceStart)),
      isSummand: context.isSummand,
    }),
    isGathering: gathering,
    ofAftershock: /\baftershock/i.test(record.sentence),
  };
}

/** Survivors and the rescued are told for each other. */
const asOfRescue = (claim: Claim): Claim =>
  claim.predicate === 'other' && claim.about !== null && /^(?:survive|escape)$/.test(claim.about)
    ? { ...claim, predicate: 'rescued' }
    : claim;

/** "Organisers spoke of 100,000 marchers. Police counted 26,000.": a bare number of the like goes on from the claim before it. */
function isElliptical({ figure, sentenceStart }: ClaimRecord, claim: Claim, previous: ComparableClaim | null): boolean {
  if (claim.predicate !== 'other' || figure.measure !== 'count' || (claim.about !== null && !UNTELLING_VERBS.has(claim.about)))
    return false;
  if (previous?.group?.personal !== true || previous.claim.predicate !== 'other' || previous.range.dimension !== 'count') return false;
  return sentenceStart - (previous.record.sentenceStart + previous.record.sentence.length) < 3;
}

/** The dead of an army are its soldiers, and the men whom a party loses in a war. */
function countedGroup(record: ClaimRecord, claim: Claim, fallen: Fallen): GroupSense | null {
  const { figure, sentence } = record;
  const told = /\bpassengers and crew\b/i.test(figure.text) ? 'people' : (claim.group ?? figure.head);
  // "five Indians" are people of that side.
  const noun = told !== null && told === claim.side ? 'people' : told;
  if (noun === null && isMarch(claim.about)) return DEMONSTRATORS;
  // Who cuts jobs dismisses people.
  if (noun !== null && claim.predicate === 'other' && groupSense(noun, false).name === 'jobs' && isDismissal(claim.about)) return WORKERS;
  const group = noun === null ? null : groupSense(noun, COUNTS_PEOPLE.has(claim.predicate));
  const fell = claim.predicate === 'killed' || claim.predicate === 'injured' || claim.predicate === 'captured';
  if (!fell || group === null) return group;
  const soldiers =
    (group.name === 'people' && isFightingSide(claim.side)) ||
    isNamelessFighter(record, claim, fallen) ||
    (group.name === 'men' && /\b(?:army|troops|front|rebels|war)\b/i.test(sentence));
  return soldiers ? COMBATANTS : group;
}

/** "63 dead", where the article tells of no other dead than one side's soldiers. */
const isNamelessFighter = (record: ClaimRecord, claim: Claim, { onlyFighters, fighterSide }: Fallen): boolean =>
  onlyFighters && fighterSide !== null && isNameless(record, claim);

/** As told; of soldiers of nobody knows whom, that of the only soldiers whom their article names; of people who take no side, the country that their noun names. */
function sideOf(
  record: ClaimRecord,
  { claim, group, camp }: Pick<ComparableClaim, 'claim' | 'group' | 'camp'>,
  fallen: Fallen,
  knowledge: CorpusKnowledge,
): Side {
  const { figure } = record;
  const { side, group: told } = claim;
  if (side !== null && side !== 'all') return canonicalParty(knowledge.stateOf(side), knowledge.placeNamed);
  const isSoldiers = told === 'combatants' && camp !== 'rising' && groupSense(figure.head ?? told, true).name !== 'irregulars';
  if (side === null && isSoldiers) return fallen.fighterSide ?? fallen.soldierSide;
  if (group === COMBATANTS && isNamelessFighter(record, claim, fallen)) return fallen.fighterSide;
  return (group?.personal && group.name !== 'demonstrators' ? nationalityIn(figure.counted, knowledge.placeNamed) : null) ?? side;
}

const COMBATANTS = groupSense('combatants', true);
const WORKERS = groupSense('workers', true);
const isDismissal = (about: string | null): boolean => about?.split(' ').some((word) => SYNONYMS.get(word) === 'dismiss') ?? false;

function topicOf(claim: Claim, group: GroupSense | null, range: NumberRange): string {
  if (claim.predicate !== 'other') return predicateFamily(claim.predicate);
  if (range.dimension !== 'count' && !range.dimension.startsWith('unit:/')) return range.dimension;
  return group?.personal ? 'other:people' : `other:${group?.name ?? claim.about ?? ''}`;
}

function eventSense(
  record: ClaimRecord,
  claim: Claim,
  sentenceNames: Names,
  article: ArticleContext,
  events: readonly EventDefinition[],
  crowd: boolean,
): EventSense {
  const names = new Set(sentenceNames.sure);
  if (claim.place !== null) addTokens(names, claim.place);
  if (claim.event !== null) addTokens(names, namesOf(claim.event));
  // Of a crowd the whole story is told: its "turnout" is of no election.
  const own = crowd ? NO_KINDS : kindsIn(claim.event ?? record.sentence);
  const kinds = own.size > 0 ? own : article.storyKinds.size > 0 ? article.storyKinds : impliedKinds(claim);
  return {
    declared: declaredEvent(claim, names, article, events),
    names,
    possibleName: sentenceNames.possible,
    kinds,
    ownKinds: own.size > 0,
    past: pastEvent(claim, article),
    aside: asideAt(article.passages, record.figure.start),
    lasting: kinds.size > 0 && [...kinds].some((kind) => EVENT_KINDS[kind]?.lasting === true),
  };
}

/** Soldiers fall in wars, if nothing else is told. */
const impliedKinds = ({ group }: Claim): ReadonlySet<string> => (group === 'combatants' ? WAR : NO_KINDS);
const WAR: ReadonlySet<string> = new Set(['war']);
const NO_KINDS: ReadonlySet<string> = new Set();

function pastEvent(claim: Claim, article: ArticleContext): DayRange | null {
  // "The heaviest fighting since the 1994 truce" is as of today, whatever year it names.
  const named = claim.asOf === null || claim.asOfStated ? yearsNamedIn(claim.event) : null;
  const stated = claim.asOfStated ? dayRange(claim.asOf) : null;
  const time = stated ?? named;
  if (time === null) return null;
  // Without a date of the article, a bare year or decade is how one speaks of the past.
  if (article.published === null) return time.last - time.first >= A_YEAR_DAYS ? time : null;
  return time.last < article.published.first - LONG_AGO_DAYS ? time : null;
}

/** The words of an event that are its own: capitalised, or with a digit. */
const namesOf = (event: string): string =>
  event
    .split(' ')
    .filter((word) => /^\p{Lu}|\d/u.test(word))
    .join(' ');

function speakerKey(record: ClaimRecord, claim: Claim): string | null {
  const actors = claim.source?.actors ?? [];
  if (actors.length > 0) return [...actors].sort().join('+');
  if (claim.source !== null) return null;
  return record.outlet === null ? `article:${record.file}` : `outlet:${record.outlet.toLowerCase()}`;
}
