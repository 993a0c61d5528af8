import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ActorMention } from '../../model/actor.ts';
import type { ClaimSource } from '../../model/claim.ts';
import type { Quote } from '../../model/quote.ts';
import { contains } from '../../model/span.ts';
import { firstStartingFrom } from '../../text/orderedSearch.ts';
import { WITHIN_NOUN_PHRASE } from '../../text/nounPhraseTags.ts';
import { singular } from '../quotes/speakers/speakerPhrase.ts';
import { BODIES, INFORMATION, OFFICES, STATE_VOICES } from '../quotes/tables/speakerNouns.ts';
import { wordAt, type Site } from './site.ts';
import { subjectBefore } from './subjects.ts';
import { ASKING, BEFORE_NUMBER, CHANGING, COUNTING, GIVING, KEEPING, MEDIA, OF_SPEAKERS, REPORTED } from './tables/sourceTable.ts';
import { TALLY } from './tables/timeTable.ts';
import { citedBy, saidOf, shownBy, sourceIn } from './toldSources.ts';
import type { PredicateReading } from './verbCues.ts';

/** Who says a figure, and the quote that says so. */
export interface SourceReading {
  readonly source: ClaimSource | null;
  readonly via: ClaimSource | null;
  readonly quote: Quote | null;
}

const NOBODY: SourceReading = { source: null, via: null, quote: null };

/** What tells who says a figure. */
export interface SourceContext {
  readonly lexicon: Lexicon;
  /** Near the figure. */
  readonly quotes: readonly Quote[];
  /** What `Quote.within` counts in. */
  readonly allQuotes: readonly Quote[];
  /** Of the sentence. */
  readonly mentions: readonly ActorMention[];
}

/** The speaker of the innermost quote around the number, else the subject that counts or concedes it ("surveyors counted 214 homes"). */
export function readSource(
  site: Site,
  { predicate, cue }: PredicateReading,
  { lexicon, quotes, allQuotes, mentions }: SourceContext,
): SourceReading {
  // "the war CLAIMED 8,000 lives": what killed them says nothing.
  const killing = cue === null || predicate !== 'killed' ? null : site.tokens[cue]?.start;
  const around = quotes.filter(
    (quote) => contains(quote, site.figure.numeral) && quote.cue?.start !== killing && !isPresupposed(site, quote),
  );
  const innermost = around.reduce<Quote | null>(
    (best, quote) => (best === null || quote.end - quote.start <= best.end - best.start ? quote : best),
    null,
  );
  const paired = pairedSpeaker(site, mentions);
  if (paired.source) return paired;
  const bracketed = bracketedSpeaker(site, mentions);
  if (bracketed) return { ...NOBODY, source: bracketed };
  if (!innermost) {
    const counted = countedBy(site, quotes, mentions, lexicon);
    if (counted.source) return counted;
    const told = shownBy(site, mentions) ?? saidOf(site, mentions);
    return told ? { ...NOBODY, source: told } : reportedBy(site, mentions, lexicon);
  }
  if (innermost.type === 'indirect' && isContrasted(site, innermost)) {
    const other = countedBy(site, quotes, mentions, lexicon);
    if (other.source) return other;
  }
  const outer = innermost.within === null ? undefined : allQuotes[innermost.within];
  const second = outer ?? around.find((quote) => quote !== innermost && quote.speaker && quote.speaker.start !== innermost.speaker?.start);
  const cited = citedBy(site, innermost, mentions);
  if (cited) return { source: cited, via: speakerOf(innermost), quote: innermost };
  return { source: speakerOf(innermost), via: second ? speakerOf(second) : null, quote: innermost };
}

/** "urged Kestria to end the war THAT CLAIMED 8,000 LIVES": who asks for something says nothing of what describes it. */
function isPresupposed({ tokens, first }: Site, { start, cue, type }: Quote): boolean {
  if (type !== 'indirect' || !cue || !ASKING.has(tokens[firstStartingFrom(tokens, cue.start)]?.word.lower ?? '')) return false;
  let at = first - 1;
  while (at >= 0 && (tokens[at]?.start ?? 0) >= start) {
    const token = tokens[at];
    if (token?.tag === 'relative' || (token?.word.lower === 'that' && tokens[at - 1]?.tag === 'noun')) return true;
    at--;
  }
  return false;
}

/** "organisers spoke of 100,000, POLICE OF 26,000", "put it at 9,000 and THE CITY at 4,000": a speaker of its own without a verb. */
function pairedSpeaker(site: Site, mentions: readonly ActorMention[]): SourceReading {
  const { tokens, before, first } = site;
  const joint = wordAt(site, first - 1);
  if (!before || before.figure.measure !== site.figure.measure || !/^(?:of|at)$/.test(joint) || wordAt(site, before.first - 1) !== joint)
    return NOBODY;
  let from = first - 1;
  while (from > before.last && WITHIN_NOUN_PHRASE.has(tokens[from - 1]?.tag ?? '')) from--;
  const opener = wordAt(site, from - 1);
  if (from === first - 1 || !/^(?:,|and|but|while)$/.test(opener) || !isSpeaker(wordAt(site, first - 2))) return NOBODY;
  return { ...NOBODY, source: sourceIn(site, from, first - 1, mentions) };
}

/** A speaker in brackets has so many words at most. */
const LONGEST_BRACKETED = 6;

/** "between 11,000 (POLICE) and 180,000 (THE UNIONS)": nothing but a speaker in brackets right behind the number. */
function bracketedSpeaker(site: Site, mentions: readonly ActorMention[]): ClaimSource | null {
  const { tokens, last } = site;
  if (wordAt(site, last) !== '(') return null;
  let end = last + 1;
  while (end < last + LONGEST_BRACKETED && WITHIN_NOUN_PHRASE.has(tokens[end]?.tag ?? '')) end++;
  if (end === last + 1 || wordAt(site, end) !== ')') return null;
  const source = sourceIn(site, last + 1, end, mentions);
  const names = mentions.some((mention) => mention.type === 'organization' && contains(source, mention));
  return names || isSpeaker(wordAt(site, end - 1)) ? source : null;
}

/** "police said 7,000 marched, WHILE organisers put the crowd at 25,000": the reported clause ends before. */
function isContrasted(site: Site, quote: Quote): boolean {
  for (let at = site.first - 1; at >= site.sentence.first && (site.tokens[at]?.start ?? 0) > quote.start; at--)
    if (CONTRASTING.has(wordAt(site, at))) return true;
  return false;
}

const CONTRASTING: ReadonlySet<string> = new Set(['while', 'whereas', 'whilst', ';']);

function speakerOf({ speaker }: Quote): ClaimSource | null {
  return speaker && { start: speaker.start, end: speaker.end, actors: speaker.actors };
}

function countedBy(site: Site, quotes: readonly Quote[], mentions: readonly ActorMention[], lexicon: Lexicon): SourceReading {
  const { tokens, sentence } = site;
  for (let at = site.first - 1; at >= sentence.first && at >= site.first - 14; at--) {
    const token = tokens[at];
    if (!token || token.word.form === ';') break;
    // "Analysts ARE EXPECTING a profit"
    const progressive = token.tag === 'gerund' && tokens[at - 1]?.tag === 'auxiliary';
    if (token.tag !== 'past' && token.tag !== 'verb' && token.tag !== 'participle' && !progressive) continue;
    const verb = lexicon.lemma(token.word, 'verb') ?? '';
    // "the two women SPOKE for five minutes"
    if (
      !(COUNTING.has(verb) || givesEstimate(site, verb)) ||
      (!progressive && !KEEPING.has(verb) && isPassive(site, at)) ||
      (verb === 'speak' && wordAt(site, at + 1) !== 'of') ||
      (verb === 'give' && !isTallyBehind(site, at))
    ) {
      if (token.tag === 'participle') continue;
      break;
    }
    // "said the ministry, WHICH (first) estimated losses at 14 billion"
    const opener = tokens[at - 1]?.tag === 'adverb' ? at - 2 : at - 1;
    const relative = tokens[opener]?.tag === 'relative';
    const behindComma = relative && tokens[opener - 1]?.word.form === ',';
    const subject = subjectBefore(site, behindComma ? opener - 1 : relative ? opener : at);
    if (!subject) return speakerBefore(site, at, quotes);
    const source = sourceIn(site, subject.first, subject.last, mentions);
    // "earlier ESTIMATES put it at five"
    const head = wordAt(site, subject.last - 1);
    if (source.actors.length === 0 && INFORMATION.has(singular(head))) break;
    // "the finds in Lisk RAISED the toll to 31"
    if (CHANGING.has(verb) && !isSpeaker(head)) break;
    if (source.actors.length === 0 && !OF_SPEAKERS.has(verb) && !isSpeaker(head)) break;
    return { ...NOBODY, source };
  }
  return NOBODY;
}

/** "The clinics CLAIMED that a rocket had struck, and PUT the toll at 500": who says the one counts the other. */
function speakerBefore(site: Site, verb: number, quotes: readonly Quote[]): SourceReading {
  const { tokens, sentence } = site;
  const [start, opening] = [tokens[verb]?.start ?? 0, tokens[sentence.first]?.start ?? 0];
  if (wordAt(site, verb - 1) !== 'and') return NOBODY;
  const quote = quotes.findLast(({ cue, end }) => cue !== null && cue.start >= opening && cue.end < start && end <= start);
  return quote ? { ...NOBODY, source: speakerOf(quote) } : NOBODY;
}

/** "PROVIDED a much lower estimate of 300,000", "GAVE a figure of 40", "GAVE the toll as 31", "STOOD by its toll of 60", "REVISED the toll to 70" */
const givesEstimate = (site: Site, verb: string): boolean =>
  (GIVING.has(verb) || CHANGING.has(verb)) && BEFORE_NUMBER.has(wordAt(site, site.first - 1)) && TALLY.has(wordAt(site, site.first - 2));

/** "GAVE a toll of 83" */
const isTallyBehind = (site: Site, verb: number): boolean =>
  [verb + 2, verb + 3].some((at) => at < site.first && TALLY.has(wordAt(site, at)));

/** "authorities", "hospitals", "local media": who speaks without a name. */
const isSpeaker = (noun: string): boolean =>
  [STATE_VOICES, BODIES, OFFICES, MEDIA].some((nouns) => nouns.has(noun) || nouns.has(singular(noun)));

/** "a toll of 217 REPORTED BY the civil defence agency", "500 deaths AS CLAIMED BY the clinics", "the 500 deaths THAT THE CLINICS DESCRIBED" */
function reportedBy(site: Site, mentions: readonly ActorMention[], lexicon: Lexicon): SourceReading {
  const { tokens, sentence, last } = site;
  if (tokens[last]?.tag === 'relative' || wordAt(site, last) === 'that') return describedBy(site, mentions, lexicon);
  const verb = wordAt(site, last) === 'as' ? last + 1 : last;
  const by = REPORTED.has(wordAt(site, verb)) ? verb + 1 : last;
  if (by === last || wordAt(site, by) !== 'by') return NOBODY;
  let end = by + 1;
  while (end < Math.min(sentence.last, by + LONGEST_AGENT) && WITHIN_NOUN_PHRASE.has(tokens[end]?.tag ?? '')) end++;
  if (end === by + 1) return NOBODY;
  return { ...NOBODY, source: sourceIn(site, by + 1, end, mentions) };
}

const LONGEST_AGENT = 8;

/** The subject of a clause behind the number, where its verb is one of counting. */
function describedBy(site: Site, mentions: readonly ActorMention[], lexicon: Lexicon): SourceReading {
  const { tokens, sentence, last } = site;
  const limit = Math.min(sentence.last, last + 1 + LONGEST_CLAIMING_CLAUSE);
  for (let at = last + 2; at < limit; at++) {
    const token = tokens[at];
    if (token?.tag === 'punctuation') return NOBODY;
    if (token?.tag !== 'past' && token?.tag !== 'verb') continue;
    const verb = lexicon.lemma(token.word, 'verb') ?? '';
    const subject = COUNTING.has(verb) || verb === 'describe' ? subjectBefore(site, at) : null;
    return subject && subject.first > last ? { ...NOBODY, source: sourceIn(site, subject.first, subject.last, mentions) } : NOBODY;
  }
  return NOBODY;
}
const LONGEST_CLAIMING_CLAUSE = 14;

function isPassive({ tokens }: Site, at: number): boolean {
  let auxiliary = at - 1;
  // "had INITIALLY reported"
  while (tokens[auxiliary]?.tag === 'adverb') auxiliary--;
  const before = tokens[auxiliary]?.word.lower ?? '';
  return (
    /^(?:was|were|been|be|is|are|being)$/.test(before) ||
    (tokens[at]?.tag === 'participle' && before !== 'has' && before !== 'have' && before !== 'had')
  );
}
