import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FigureSuggestion } from '../../model/article.ts';
import type { Claim, Evidence, EvidenceRole, Predicate } from '../../model/claim.ts';
import type { Figure, Measure } from '../../model/figure.ts';
import type { Quote } from '../../model/quote.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { justBefore } from '../../text/justBefore.ts';
import { spansBeginningIn } from '../../text/orderedSearch.ts';
import type { ReadActors } from '../actors/actors.ts';
import type { DateMention } from '../dates/dates.ts';
import { readAbout } from './about.ts';
import { readCorrection, withCorrection } from './corrections.ts';
import { KnownClaims, type EarlierClaims, type FoundClaims, type OwnClaim, type ReadClaim } from './earlierClaims.ts';
import { readEvent } from './events.ts';
import { readExtent } from './extents.ts';
import { countsPersons, readGroup, readSubset } from './groups.ts';
import { withNamedSide, type NamedFighters } from './namedFighters.ts';
import { readParties, type Parties } from './parties.ts';
import { pastEventBefore } from './pastEvent.ts';
import { readPlace } from './places.ts';
import { readPredicate } from './predicates.ts';
import { readSide } from './sides.ts';
import { bracketAround, LONGEST_QUOTE, sitesOf, spanOf, wordAt, type Site } from './site.ts';
import { readSource, type SourceReading } from './sources.ts';
import { OWN, type SideContext, type SideReading } from './speakerParty.ts';
import { readDenials, readPolarity, readStatus } from './statuses.ts';
import { suggestionOf } from './suggestion.ts';
import { EVENT_NOUNS } from './tables/eventTable.ts';
import { readTimes, timesOf } from './times.ts';
import type { PredicateReading } from './verbCues.ts';

export interface ClaimContext {
  readonly article: ArticleText;
  readonly lexicon: Lexicon;
  readonly actors: ReadActors;
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  /** ISO day of publication. */
  readonly published: string | null;
}

/** With who stands against whom in the article. */
export interface PartyContext extends ClaimContext {
  readonly parties: Parties;
}

/**
 * What each figure states, facet by facet, from the words of its own sentence; null where they do not say.
 *
 * What the comparison of claims may rely on:
 * - `group`: "people", "civilians", "combatants", "children", else the counted noun in the plural with the nouns before it; never the side.
 * - `place`: the name as it stands in the sentence, nearest to the figure and narrowest first; null where the sentence names none, though the
 *   dateline may. Never filled from elsewhere in the article.
 * - `event`: lower case, without article: the nearest event noun of the sentence with the nouns before it ("school bus fire"), and before it the year
 *   or decade of a past event ("1990s war", "2016 clashes"). Null where the sentence names none.
 * - `about`: one to three lower-case words, set where predicate and group do not tell what is measured; synonyms share a word (`tables/aboutTable.ts`).
 * - `asOf`: the day stated (as of, by; the day of saying; the day or year of a past event), else the day of publication; a named event day
 *   ("Tuesday's quake") is no as-of date.
 * @param earlier what the reading before an edit found; null where every claim is to be read anew
 */
export function readClaims(figures: readonly Figure[], given: ClaimContext, earlier: EarlierClaims | null = null): ReadClaims {
  const { article, lexicon, actors, quotes, dates, published } = given;
  const parties = readParties(article, actors.actors, actors.mentions);
  const context: PartyContext = { article, lexicon, actors, quotes, dates, published, parties };
  const known = earlier && new KnownClaims(figures, context, earlier);
  const predicates: PredicateReading[] = [];
  const read: ReadClaim[] = [];
  const corrections = new Map<string, number>();
  const named: NamedFighters = new Map();
  for (const site of sitesOf(article, figures)) {
    const found = known?.take(site, read) ?? readOwn(site, readPredicate(site, lexicon, predicates), read, context);
    const { reading, own, looksBack } = found;
    predicates.push(reading);
    const claim = own && withNamedSide(withCorrection(own, site.figure, corrections), site.figure, named, parties);
    read.push({ reading, own, looksBack, claim });
  }
  const claims = figures.map((figure, index) => suggestionOf(figure, read[index]?.claim ?? null));
  return { claims, found: { figures, read, context } };
}

export interface ReadClaims {
  readonly claims: FigureSuggestion[];
  /** What the next reading of the article may take over. */
  readonly found: FoundClaims;
}

/** What a figure states by its own words. @param read what the figures before it state */
function readOwn(site: Site, reading: PredicateReading, read: readonly ReadClaim[], context: PartyContext): OwnClaim {
  const { article, lexicon, actors, published, quotes, dates, parties } = context;
  const { partOf } = site.figure;
  const before = justBefore(read, site.index)?.own ?? null;
  const near = around(site, context);
  let looksBack = false;
  // Field by field: spreading several objects into one is dear, and this is done for every figure.
  const own = readClaim(site, reading, {
    article,
    lexicon,
    actors,
    published,
    mentions: near.mentions,
    dates: near.dates,
    quotes: near.quotes,
    parties,
    allQuotes: quotes,
    allDates: dates,
    earlierSpeaker: () => {
      looksBack = true;
      return earlierSpeaker(site, near.quotes, parties);
    },
    previous: site.before && before && previousOf(site.before, before),
    whole: (partOf === null ? null : read[partOf]?.claim) ?? null,
    predicateBefore: before?.predicate ?? null,
  });
  return { reading, own, looksBack };
}

/** Names, dates and quotes near the figure. */
function around({ tokens, sentence, figure }: Site, { actors, dates, quotes }: ClaimContext) {
  const { start, end } = spanOf(tokens, sentence.first, sentence.last);
  return {
    mentions: spansBeginningIn(actors.mentions, start, end),
    dates: spansBeginningIn(dates, start, end),
    quotes: spansBeginningIn(quotes, figure.start - LONGEST_QUOTE, figure.end),
  };
}

/** What the facets of one figure are read from: its own sentence, and the article behind it. */
interface Surroundings extends Omit<PartyContext, 'quotes'> {
  readonly mentions: ReadActors['mentions'];
  readonly quotes: readonly Quote[];
  readonly allQuotes: readonly Quote[];
  readonly allDates: readonly DateMention[];
  readonly earlierSpeaker: SideContext['earlierSpeaker'];
  readonly previous: Previous | null;
  /** Of what this figure counts a part. */
  readonly whole: Claim | null;
  /** What the figure before it in the article says. */
  readonly predicateBefore: Predicate | null;
}

/** What was read of the figure before, for the items of a list. */
type Previous = NonNullable<SideContext['previous']> & Pick<Claim, 'extent'>;

function previousOf({ figure, tokens, counted }: Site, claim: Claim): Previous {
  const evidence = claim.evidence.find(({ role }) => role === 'side');
  const owned = tokens.slice(counted.first, counted.last).some(({ word }) => OWN.has(word.lower));
  return {
    side: claim.side,
    named: evidence !== undefined && figure.counted !== null && overlaps(evidence, figure.counted) && !owned,
    group: claim.group,
    predicate: claim.predicate,
    extent: claim.extent,
    source: { source: claim.source, via: claim.via, quote: null },
  };
}

function readClaim(site: Site, reading: PredicateReading, context: Surroundings): Claim | null {
  const { article, lexicon, mentions, published } = context;
  const { figure, tokens } = site;
  const correction = readCorrection(site);
  if (correction.withdrawn || isMereReference(site)) return null;
  const predicate = predicateOf(figure.measure, reading.predicate);
  const noun = sameAsBefore(site, context.previous) ?? readGroup(site, predicate, lexicon.names);
  const source = ofWholeBefore(site, context.whole, readSource(site, reading, context));
  const own = readSide(site, { ...reading, predicate }, noun, {
    lexicon,
    parties: context.parties,
    mentions,
    source,
    earlierSpeaker: context.earlierSpeaker,
    previous: context.previous,
  });
  const whole = context.whole?.predicate === predicate ? context.whole : null;
  const read = own.span === null && whole ? sideOfPart(own, whole) : own;
  const group = noun === 'people' && read.ofFighters === true ? 'combatants' : noun;
  const side = group === 'combatants' || countsPersons(site) === false ? ofState(read, context.parties) : read;
  const place = readPlace(article.text, site, predicate, mentions, source, lexicon.names);
  const event = readEvent(site, predicate, context.dates, source);
  const past = context.dates.length === 0 ? pastEventBefore(site, article, context.allDates, published) : null;
  const times = past ? timesOf(past) : readTimes(site, context.dates, source.quote, published);
  const ownExtent = readExtent(site, predicate, reading, times, {
    isOther: context.predicateBefore !== null && context.predicateBefore !== predicate,
    isStep: context.previous?.extent === 'delta',
  });
  // "killing eight people on Sunday, INCLUDING FOUR POLICEMEN": when it was is told of the whole.
  const extent = whole && !times.asOfStated && ownExtent.cue === null ? { extent: whole.extent, cue: null } : ownExtent;
  const status = readStatus(site);
  const speakers = source.source?.actors ?? [];
  const deniedBy = source.source ? readDenials(site, article, context.actors.mentions, speakers) : [];
  const word = (at: number | null): Span | null => (at === null ? null : spanOf(tokens, at, at + 1));
  return {
    predicate,
    group,
    subset: readSubset(site),
    about: readAbout(site, { ...reading, predicate: predicate === reading.predicate ? predicate : reading.predicate }, lexicon),
    side: side.side,
    place: place?.name ?? null,
    event: event?.name ?? null,
    extent: extent.extent,
    since: times.since,
    asOf: whole && !times.asOfStated ? whole.asOf : times.asOf,
    asOfStated: times.asOfStated || (whole?.asOfStated ?? false),
    source: source.source ?? (source.quote === null ? (whole?.source ?? null) : null),
    via: source.via,
    status: status.status,
    polarity: readPolarity(site, source.quote, article.text),
    deniedBy,
    corrects: correction.corrects,
    evidence: evidenceOf({
      predicate: word(reading.cue),
      group: figure.counted,
      side: side.span,
      place: place?.span ?? null,
      event: event?.span ?? null,
      extent: word(extent.cue),
      since: times.sinceSpan,
      'as-of': times.asOfSpan,
      source: source.source,
      status: word(status.cue),
    }),
  };
}

/** "3.5 million according to the union (INCLUDING 800,000 in Lisk) and 1.1 million according to the police": who is named behind the bracket counted something else. */
function ofWholeBefore(site: Site, whole: Claim | null, reading: SourceReading): SourceReading {
  const bracket = reading.source === null || !whole?.source ? null : bracketAround(site);
  const isBehind = bracket !== null && (reading.source?.start ?? 0) > (site.tokens[bracket.close]?.start ?? Infinity);
  return isBehind && whole ? { ...reading, source: whole.source } : reading;
}

/** "killed 14 POLICE OFFICERS and wounded seven": who was named with all words the figure before. */
const sameAsBefore = ({ figure, before }: Site, previous: Previous | null): string | null =>
  previous !== null &&
  figure.counted === null &&
  figure.measure === 'count' &&
  figure.sums.length === 0 &&
  figure.head !== null &&
  !EVENT_NOUNS.has(figure.head) &&
  before?.figure.head === figure.head
    ? previous.group
    : null;

/** "Dravenian soldiers", "Dravenian tanks": of the state, where the article names it, and not of the people. */
const ofState = (reading: SideReading, parties: Parties): SideReading =>
  reading.side === null || reading.side === 'all' ? reading : { ...reading, side: parties.stateOf(reading.side) };

/** "Twelve of their men died, including three officers": the part is of the side of the whole, where that is one side. */
const sideOfPart = (own: SideReading, { side }: Claim): SideReading => (side === null || side === 'all' ? own : { ...own, side });

/** The party that spoke last before the figure's sentence and is no person. */
function earlierSpeaker(site: Site, quotes: readonly Quote[], parties: Parties): string | null {
  for (let at = quotes.length - 1; at >= 0; at--) {
    const quote = quotes[at];
    const actor = quote && quote.start < site.sentence.start ? quote.speaker?.actors[0] : undefined;
    if (actor !== undefined && !parties.isPerson(parties.partyOf(actor)) && parties.kindOf(parties.partyOf(actor)) !== null)
      return parties.partyOf(actor);
  }
  return null;
}

function evidenceOf(words: Readonly<Record<Exclude<EvidenceRole, 'correction' | 'denial'>, Span | null>>): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (role: EvidenceRole, span: Span | null): void => {
    if (span) evidence.push({ role, start: span.start, end: span.end });
  };
  // Written out: the engine looks a property up slowly whose name it is told only here.
  add('predicate', words.predicate);
  add('group', words.group);
  add('side', words.side);
  add('place', words.place);
  add('event', words.event);
  add('extent', words.extent);
  add('since', words.since);
  add('as-of', words['as-of']);
  add('source', words.source);
  add('status', words.status);
  return evidence;
}

/** What a measure is of, where the kind of measure already says it. */
function predicateOf(measure: Measure, read: Predicate): Predicate {
  switch (measure) {
    case 'count':
    case 'rate':
      return read;
    case 'money':
    case 'share':
    case 'duration':
    case 'distance':
    case 'magnitude':
      return measure;
    case 'area':
      return read === 'destroyed' || read === 'damaged' ? read : 'other';
    case 'mass':
    case 'other':
      return 'other';
  }
}

const LARGEST_REFERENCE = 4;

/** "the two neighbours", "the three powers": refers to what is known, and states nothing. */
function isMereReference(site: Site): boolean {
  const { figure } = site;
  // "two days after the vessel went down" tells a moment, not how long something took.
  // "eleven OF THE 52 passengers": what happened, happened to the eleven.
  if (site.before?.figure.partOf === site.index) return true;
  if (figure.measure === 'duration' && /^(?:after|before|since|into)$/.test(wordAt(site, site.last))) return true;
  if (figure.measure !== 'count' || figure.value === null || figure.value > LARGEST_REFERENCE || figure.counted === null) return false;
  const before = wordAt(site, site.first - 1);
  return figure.modifier === null && /^(?:the|these|those|both|all)$/.test(before);
}
