import type { Claim, ClaimSource, Denial, Evidence } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Quote } from '../../model/quote.ts';
import { allOf, differing, isSameBetween, type Differing } from '../../text/differing.ts';
import { justBefore } from '../../text/justBefore.ts';
import { spanNow, tokenNow, type Unchanged } from '../../text/unchanged.ts';
import type { PartyContext } from './claims.ts';
import { answerAlike, isSameDate, isSameFigure, isSameMention, sameQuotes } from './sameFacts.ts';
import { LONGEST_QUOTE, type Site } from './site.ts';
import { SENTENCES_OF_DENIAL } from './statuses.ts';
import type { PredicateReading } from './verbCues.ts';

/** What one figure states as its sentence and those beside it tell it. */
export interface OwnClaim {
  readonly reading: PredicateReading;
  /** Null where it states nothing. */
  readonly own: Claim | null;
  /** Whose it is was asked of what others say before. */
  readonly looksBack: boolean;
}

/** What one figure was read to state. */
export interface ReadClaim extends OwnClaim {
  /** With what the article said of the same number before: see `withCorrection`, `withNamedSide`. */
  readonly claim: Claim | null;
}

/** What every figure of an article was read to state, and from what: for reading it again after an edit. */
export interface FoundClaims {
  readonly figures: readonly Figure[];
  /** By figure. */
  readonly read: readonly ReadClaim[];
  readonly context: Pick<PartyContext, 'actors' | 'quotes' | 'dates' | 'published' | 'parties'>;
}

/** Those of the reading before, and what of the article is as it was then. */
export interface EarlierClaims {
  readonly found: FoundClaims;
  readonly unchanged: Unchanged;
}

/**
 * Claims that need not be read: of a sentence which the edit did not touch, with the same figures, names, dates and quotes in it and around it, behind a figure that says
 * what it said, in an article that sets the same parties against each other.
 */
export class KnownClaims {
  readonly #figures: readonly Figure[];
  readonly #context: PartyContext;
  readonly #earlier: EarlierClaims;
  /** Worked out when first asked for. */
  #differing: DifferingFacts | null = null;
  /** Indices of the figures whose claims were taken over. */
  readonly #taken = new Set<number>();

  constructor(figures: readonly Figure[], context: PartyContext, earlier: EarlierClaims) {
    this.#figures = figures;
    this.#context = context;
    this.#earlier = earlier;
  }

  /** @param read what the figures before it state */
  take(site: Site, read: readonly ReadClaim[]): OwnClaim | null {
    const shift = this.#shiftOf(site);
    const before = shift === null ? undefined : this.#earlier.found.read[site.index - shift];
    if (shift === null || !before || !this.#isReadWithTheSame(site, before.looksBack) || !this.#followsTheSame(site, read, shift))
      return null;
    const moved = movedClaim(before, this.#earlier.unchanged);
    if (moved) this.#taken.add(site.index);
    return moved;
  }

  /** How much further in the list a figure stands than before the edit; null where its sentence may have been touched. */
  #shiftOf({ sentence: { index } }: Site): number | null {
    const { found, unchanged } = this.#earlier;
    const sentence = this.#context.article.sentences[index];
    if (!sentence) return null;
    if (sentence.last <= unchanged.head) return 0;
    return sentence.first >= unchanged.tail ? this.#figures.length - found.figures.length : null;
  }

  #isReadWithTheSame({ sentence: { index }, figure }: Site, looksBack: boolean): boolean {
    this.#differing ??= differingFacts(this.#figures, this.#context, this.#earlier);
    const { sentences } = this.#context.article;
    const { everything, near, quotes } = this.#differing;
    const start = sentences[index - 1]?.start ?? 0;
    const end = sentences[index + SENTENCES_OF_DENIAL]?.end ?? Infinity;
    return !everything && isSameBetween(start, end, near) && isSameBetween(looksBack ? figure.start - LONGEST_QUOTE : start, end, quotes);
  }

  /** Whether the figures that it is read with say what they said: the one before, and that of which it is a part. */
  #followsTheSame({ index, before, figure: { partOf } }: Site, read: readonly ReadClaim[], shift: number): boolean {
    const { found, unchanged } = this.#earlier;
    if (before && !this.#taken.has(before.index)) return false;
    if (partOf !== null && partOf < index && !(this.#taken.has(partOf) && isOwn(read[partOf]) && isOwn(found.read[partOf - shift])))
      return false;
    const [was, is] = [justBefore(found.read, index - shift), justBefore(read, index)];
    if (!was || !is) return was === is;
    return was.own?.predicate === is.own?.predicate && isSameReading(was.reading, is.reading, unchanged);
  }
}

interface DifferingFacts {
  /** What all claims are read with is not what it was. */
  readonly everything: boolean;
  /** Figures, names, dates. */
  readonly near: Differing;
  readonly quotes: Differing;
}

function differingFacts(
  figures: readonly Figure[],
  { actors, dates, quotes, published, parties }: PartyContext,
  { found, unchanged }: EarlierClaims,
): DifferingFacts {
  const { context: before } = found;
  return {
    everything: before.published !== published || !answerAlike(before.parties, parties),
    near: allOf([
      differing(found.figures, figures, unchanged, isSameFigure),
      differing(before.actors.mentions, actors.mentions, unchanged, isSameMention),
      differing(before.dates, dates, unchanged, isSameDate),
    ]),
    quotes: differing(before.quotes, quotes, unchanged, sameQuotes(before.quotes, quotes), endOfQuote),
  };
}

/** With the words that tell who says it. */
const endOfQuote = ({ end, cue, speaker }: Quote): number => Math.max(end, cue?.end ?? 0, speaker?.end ?? 0);

const isOwn = (read: ReadClaim | undefined): boolean => read?.claim === read?.own;

function isSameReading(before: PredicateReading, now: PredicateReading, unchanged: Unchanged): boolean {
  if (before.predicate !== now.predicate || before.verb !== now.verb || before.role !== now.role) return false;
  return before.cue === null ? now.cue === null : now.cue !== null && tokenNow(before.cue, unchanged) === now.cue;
}

/** Carries a claim to where its words stand now; null where it hangs on words that changed. */
function movedClaim({ reading, own, looksBack }: OwnClaim, unchanged: Unchanged): OwnClaim | null {
  const cue = reading.cue === null ? null : tokenNow(reading.cue, unchanged);
  if (reading.cue !== null && cue === null) return null;
  const { predicate, verb, role } = reading;
  const claim = own && withSpansNow(own, unchanged);
  return own && !claim ? null : { reading: { predicate, cue, verb, role }, own: claim, looksBack };
}

/** Field by field, in the order of `readClaim`: claims of one shape are read quickest. */
function withSpansNow(claim: Claim, unchanged: Unchanged): Claim | null {
  const evidence: Evidence[] = [];
  for (const { role, start, end } of claim.evidence) {
    const now = spanNow({ start, end }, unchanged);
    if (!now) return null;
    evidence.push({ role, start: now.start, end: now.end });
  }
  const deniedBy: Denial[] = [];
  for (const denial of claim.deniedBy) {
    const now = spanNow(denial, unchanged);
    if (!now) return null;
    deniedBy.push({ start: now.start, end: now.end, actor: denial.actor });
  }
  const [source, via] = [sourceNow(claim.source, unchanged), sourceNow(claim.via, unchanged)];
  if (source === undefined || via === undefined) return null;
  return {
    predicate: claim.predicate,
    group: claim.group,
    subset: claim.subset,
    about: claim.about,
    side: claim.side,
    place: claim.place,
    event: claim.event,
    extent: claim.extent,
    since: claim.since,
    asOf: claim.asOf,
    asOfStated: claim.asOfStated,
    source,
    via,
    status: claim.status,
    polarity: claim.polarity,
    deniedBy,
    corrects: claim.corrects,
    evidence,
  };
}

/** Undefined where its words changed. */
function sourceNow(source: ClaimSource | null, unchanged: Unchanged): ClaimSource | null | undefined {
  if (!source) return null;
  const now = spanNow(source, unchanged);
  return now ? { start: now.start, end: now.end, actors: source.actors } : undefined;
}
