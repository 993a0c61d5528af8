import type { NameLexicon } from '../../lexicon/names.ts';
import type { ActorMention } from '../../model/actor.ts';
import type { Predicate } from '../../model/claim.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import { isAsideClosed, spanOf, wordAt, type Site } from './site.ts';
import type { SourceReading } from './sources.ts';
import { INDEXES } from '../figures/tables/indexTable.ts';
import { ATTACKS, EVENT_NOUNS } from './tables/eventTable.ts';
import {
  BEFORE_PLACES,
  COMPASS,
  CONTESTS,
  ISLANDS,
  NAMED_OUTRIGHT,
  OPENS_ITEM,
  PLACE_COSTS,
  PLACE_NOUNS,
  SPEECHES,
  STRIKING,
  TIMES,
} from './tables/placeTable.ts';

/** A place as the text names it. */
export interface PlaceReading {
  readonly name: string;
  readonly span: Span;
}

/**
 * Where it was: the name behind a preposition of place nearest to the figure, in its own sentence and not part of the speaker's phrase. Of "Brellin,
 * Sulmark" the first, narrower name. Names count whether or not they were read as actors.
 */
export function readPlace(
  text: string,
  site: Site,
  predicate: Predicate,
  mentions: readonly ActorMention[],
  { source, quote }: SourceReading,
  names: NameLexicon,
): PlaceReading | null {
  const { tokens, sentence } = site;
  let best: { first: number; last: number; cost: number } | null = null;
  let narrower = -1;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (!token || token.word.shape === 'lower' || token.word.shape === 'punctuation' || token.word.shape === 'digits') continue;
    if (token.tag !== 'name' && mentionAt(mentions, token) === undefined) continue;
    // "Killed in Clashes": a headline in capitals
    if (EVENT_NOUNS.has(token.word.lower) || INDEXES.has(token.word)) continue;
    let last = at + 1;
    while (
      last < sentence.last &&
      !TIMES.has(wordAt(site, last)) &&
      (tokens[last]?.tag === 'name' || inOneMention(mentions, tokens[last - 1], tokens[last]))
    )
      last++;
    const named = mentionAt(mentions, token)?.type;
    // "in any other Ebola OUTBREAK": what broke out, not where.
    if (EVENT_NOUNS.has(wordAt(site, last)) && named !== 'gpe' && named !== 'location') {
      at = last - 1;
      continue;
    }
    const owns = tokens[last]?.tag === 'clitic';
    if (
      owns ? isNarrowedBehind(site, last + 1) : isAdjectiveOfPlace(site, last) || (named === 'organization' && isBeforeNoun(site, last))
    ) {
      at = last - 1;
      continue;
    }
    const where = whereBehind(site, last) ?? (predicate === 'population' ? peopledBefore(site, last) : null);
    const preposition = where ?? prepositionBefore(site, at, predicate) ?? strickenBefore(site, at, mentions);
    const span = spanOf(tokens, at, last);
    const inSource = (source !== null && overlaps(span, source)) || isWhereSaid(site, span, quote);
    if (
      preposition &&
      !inSource &&
      !isBracketed(site, at) &&
      !isInOtherClause(site, at) &&
      !isOfPart(site, at) &&
      !isOfSpeech(site, at) &&
      !(owns && isOfHistory(site, last)) &&
      !isPersonOrTime(mentions, span, wordAt(site, at), where !== null || isCalledPlace(site, at)) &&
      !isDemonym(site, at, last, mentions, names)
    ) {
      const wide = narrower >= 0 && isAround(site, narrower, at) ? WIDER : owns ? POSSESSOR : 0;
      const cost = distanceTo(site, at) + (PLACE_COSTS.get(preposition) ?? 0) + wide;
      narrower = last;
      if (best === null || cost < best.cost) best = { first: at, last, cost };
    }
    at = last - 1;
  }
  if (!best) return null;
  const span = spanOf(tokens, best.first, best.last);
  return { name: text.slice(span.start, span.end), span };
}

/** "told a briefing IN TALVEK": where it was said, unless a comma closes the words of saying ("ten died, police said, in Lisk"). */
function isWhereSaid({ tokens, sentence }: Site, name: Span, quote: Quote | null): boolean {
  if (!quote?.cue || (quote.start <= name.start && name.end <= quote.end)) return false;
  if (name.start < Math.min(quote.cue.start, quote.speaker?.start ?? Infinity)) return false;
  let placed = false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (!token || token.start >= name.start) break;
    if (token.start < quote.cue.end) continue;
    if (token.word.form === ',' && !placed) return false;
    if (BEFORE_PLACES.has(token.word.lower)) placed = true;
  }
  return true;
}

/** A place behind the figure is told of it rather than one before; that of the item before in a list least of all. */
function distanceTo({ first, last, before, tokens }: Site, name: number): number {
  if (name >= first) return name - last;
  const ofItemBefore =
    before !== null && before.last <= name && tokens.slice(name, first).some(({ word }) => word.lower === 'and' || word.form === ',');
  return first - name + (ofItemBefore ? 7 : 3);
}

/** Of the place that another lies in. */
const WIDER = 12;
/** "in a market of Lisk, in KESTRIA'S worst attack for years": whose it is, before where it was. */
const POSSESSOR = 16;

/** "Kestria's TOLVANE valley", "Kestria's capital LISK", "Kestria's eastern province of TOLVANE": the narrower name stands behind. */
function isNarrowedBehind({ tokens }: Site, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (token?.tag === 'name') return true;
    if (token?.tag !== 'adjective' && token?.word.lower !== 'of' && !PLACE_NOUNS.has(token?.word.lower ?? '')) return false;
  }
  return false;
}

/** "the KESTRIAN capital Lisk", "the TOLVANE city of Lisk", "the SOUTH AMERICAN country of Kestria": the place itself stands behind; not "the Senn district of Lisk". */
function isAdjectiveOfPlace({ tokens }: Site, behind: number): boolean {
  if (!NAMED_OUTRIGHT.has(tokens[behind]?.word.lower ?? '')) return false;
  const name = tokens[behind + 1]?.word.lower === 'of' ? behind + 2 : behind + 1;
  return tokens[name]?.tag === 'name';
}

/** "outside the KNP main office", "at a Kelmar plant": whose a thing is. */
function isBeforeNoun({ tokens }: Site, behind: number): boolean {
  const next = tokens[behind];
  return (next?.tag === 'noun' || next?.tag === 'adjective') && next.word.shape === 'lower' && !PLACE_NOUNS.has(next.word.lower);
}

/** "the city of Lisk IN NORTHERN KESTRIA", "Sarn village NEAR LISK", "the town of Sarn, NEAR LISK, where" */
function isAround(site: Site, behind: number, name: number): boolean {
  const narrower = wordAt(site, behind) === ',' ? behind + 1 : behind;
  if (!/^(?:in|near|outside)$/.test(wordAt(site, narrower)) || name - narrower > 5) return false;
  for (let at = narrower + 1; at < name; at++)
    if (!/^(?:determiner|adjective)$/.test(site.tokens[at]?.tag ?? '') && !PLACE_NOUNS.has(wordAt(site, at))) return false;
  return true;
}

/** "103 cases in Lisk; IN VARN the number fell" */
function isInOtherClause(site: Site, name: number): boolean {
  const [from, to] = name < site.first ? [name, site.first] : [site.last, name];
  for (let at = from; at < to; at++) if (wordAt(site, at) === ';') return true;
  return false;
}

/** One of the two stands in brackets: "3.5 million marched (including 800,000 in Paris)". */
function isBracketed(site: Site, name: number): boolean {
  const [from, to] = name < site.first ? [name, site.first] : [site.last, name];
  let open = 0;
  for (let at = from; at < to; at++) {
    if (wordAt(site, at) === '(') open++;
    else if (wordAt(site, at) === ')' && --open < 0) return true;
  }
  return open > 0;
}

const mentionAt = (mentions: readonly ActorMention[], token: Span | undefined): ActorMention | undefined =>
  token && mentions.find((mention) => mention.start <= token.start && token.end <= mention.end);

const inOneMention = (mentions: readonly ActorMention[], a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && mentions.some((mention) => mention.start <= a.start && b.end <= mention.end);

/** @param placed said to be where something happened: an unknown name taken for a person is none */
function isPersonOrTime(mentions: readonly ActorMention[], span: Span, word: string, placed: boolean): boolean {
  if (TIMES.has(word)) return true;
  return mentions.some((mention) => ((mention.type === 'person' && !placed) || mention.type === 'group') && overlaps(mention, span));
}

/** "the TOWN OF Varn", "the CAPITAL Varn" */
const isCalledPlace = (site: Site, name: number): boolean =>
  PLACE_NOUNS.has(wordAt(site, wordAt(site, name - 1) === 'of' ? name - 2 : name - 1));

/** "killed 215, including 80 in SENN", "killed 12, eight in SENN and four in Varn": where a part of them was. */
function isOfPart(site: Site, name: number): boolean {
  for (let part = site.after; part && part.first < name; part = part.after) {
    if (isItemWithPlace(site, part)) return true;
    if (part.figure.partOf === site.index && !isAsideClosed(site, part, name)) return true;
  }
  return false;
}

/** "12 soldiers, EIGHT IN SENN", "15 bodies were found — EIGHT IN SENN, three in Varn": a number without a noun, right behind a mark that opens a list. */
const isItemWithPlace = (site: Site, part: Site): boolean =>
  part.figure.counted === null &&
  site.figure.counted !== null &&
  BEFORE_PLACES.has(wordAt(site, part.last)) &&
  OPENS_ITEM.has(wordAt(site, part.first - 1));

/** "told a news CONFERENCE IN BRELLIN": where it was said, not where it was. */
function isOfSpeech(site: Site, name: number): boolean {
  let at = name - 1;
  while (at > name - 4 && !BEFORE_PLACES.has(wordAt(site, at))) at--;
  return SPEECHES.has(wordAt(site, at - 1));
}

/** "one of the largest marches IN KESTRIA'S HISTORY": with what it is compared. */
function isOfHistory(site: Site, behind: number): boolean {
  for (let at = behind + 1; at < behind + 4; at++) if (wordAt(site, at) === 'history') return true;
  return false;
}

const LONGEST_WHERE = 10;

/** "its capital, Varn, WHERE 11,000 died", "moved into Kestria where it killed 13", "Lisk province, where the toll has reached 66" */
function whereBehind(site: Site, last: number): string | null {
  let at = last;
  while (PLACE_NOUNS.has(wordAt(site, at))) at++;
  if (wordAt(site, at) === ',') at = behindVicinity(site, at + 1);
  if (at >= site.first || site.first - at >= LONGEST_WHERE) return null;
  // "Lisk, WHICH IS HOME to 800,000"
  const isHome = wordAt(site, at) === 'which' && wordAt(site, at + 2) === 'home';
  return wordAt(site, at) === 'where' || isHome ? 'where' : null;
}

/** "Lisk, A TRADING HUB OF 8,000 people", "Lisk, HOME TO 8,000": nothing but a comma and how many live there behind the name. */
function peopledBefore(site: Site, last: number): string | null {
  if (wordAt(site, last) !== ',' || last >= site.first || site.first - last >= LONGEST_WHERE) return null;
  for (let at = last + 1; at < site.first; at++) if (wordAt(site, at) === ',' || site.tokens[at]?.tag === 'past') return null;
  return 'where';
}

/** "the town of Sarn, NEAR LISK, where": behind the comma that closes what tells where the place is. */
function behindVicinity(site: Site, from: number): number {
  if (!BEFORE_PLACES.has(wordAt(site, from))) return from;
  for (let at = from + 1; at < from + 5; at++) if (wordAt(site, at) === ',') return at + 1;
  return from;
}

/** "floods that have HIT Kestria", "shook parts of Kestria": a place, not a party, that something strikes. */
function strickenBefore(site: Site, name: number, mentions: readonly ActorMention[]): string | null {
  const mention = mentionAt(mentions, site.tokens[name]);
  // "entered Sarn VILLAGE"
  const called = PLACE_NOUNS.has(wordAt(site, name + 1)) && site.tokens[name + 1]?.tag === 'name';
  if (mention?.type !== 'gpe' && mention?.type !== 'location' && !called) return null;
  for (let at = name - 1; at >= site.sentence.first && at >= name - 8; at--) {
    const word = wordAt(site, at);
    if (STRIKING.has(word) || (word === 'on' && ATTACKS.has(wordAt(site, at - 1)))) return 'struck';
    const passes =
      word === 'of' ||
      word === 'across' ||
      PLACE_NOUNS.has(word) ||
      // "an assault on the Tolvane city of Lisk"
      (site.tokens[at]?.tag === 'name' && NAMED_OUTRIGHT.has(wordAt(site, at + 1))) ||
      /^(?:adjective|determiner|clitic)$/.test(site.tokens[at]?.tag ?? '') ||
      site.tokens[at + 1]?.tag === 'clitic';
    if (!passes) return null;
  }
  return null;
}

/** "the Turkish border", "the Sunni mosque": an adjective of a people or a faith before a noun, which no mention takes for a place. */
function isDemonym({ tokens }: Site, first: number, last: number, mentions: readonly ActorMention[], names: NameLexicon): boolean {
  const next = tokens[last];
  const word = tokens[first]?.word.lower ?? '';
  // "a U.S.-led strike"
  if (
    last === first + 1 &&
    /-(?:led|backed|based|born|made|built|owned|run|ruled|held|controlled|occupied|administered|style|wide|affiliated|linked)$/.test(word)
  )
    return true;
  if (last !== first + 1 || next?.word.shape !== 'lower' || (next.tag !== 'noun' && next.tag !== 'adjective')) return false;
  // "the Amhara REGION" is named after its people.
  const isPeople =
    (names.people(word) !== undefined && !PLACE_NOUNS.has(next.word.lower)) ||
    /(?:ian|ese|ish|ean|hiite|unni|uslim|slamic|atholic)$/.test(word);
  return isPeople && mentionAt(mentions, tokens[first]) === undefined;
}

const CONTEST_REACH = 4;

/** "clashes in September FOR Lisk": a place that is fought over. */
function isContest(site: Site, preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - CONTEST_REACH; at--) if (CONTESTS.has(wordAt(site, at))) return true;
  return false;
}

/** The preposition of place right before the name, over an article and common words ("in the town of Lisk", "near the village of Senn"). */
function prepositionBefore(site: Site, name: number, predicate: Predicate): string | null {
  for (let at = name - 1; at >= site.sentence.first && at >= name - 8; at--) {
    const token = site.tokens[at];
    const word = token?.word.lower ?? '';
    if (word === 'on' && (/^(?:outskirts|edge|coast|border|island)$/.test(wordAt(site, at + 2)) || ISLANDS.has(wordAt(site, name + 1))))
      return word;
    if (BEFORE_PLACES.has(word)) return word;
    if (word === 'to' && /^(?:close|next)$/.test(wordAt(site, at - 1))) return 'near';
    // "30 km WEST OF Lisk", but "in the west of Lisk"
    if (COMPASS.has(word) && wordAt(site, at + 1) === 'of' && site.tokens[at - 1]?.tag !== 'determiner') return 'near';
    // "fighting intensifies FOR the city of Lisk", "sent 1,000 soldiers TO Kestria"
    if (word === 'for' && isContest(site, at)) return 'near';
    if (word === 'to' && predicate === 'deployed') return 'in';
    // "took TO THE STREETS of Lisk"
    if ((word === 'to' || word === 'onto' || word === 'on') && wordAt(site, at + 2) === 'streets') return 'in';
    const passes =
      word === 'of' ||
      // "in the capital, Paris,"
      (word === ',' && PLACE_NOUNS.has(site.tokens[at - 1]?.word.lower ?? '')) ||
      word === 'and' ||
      token?.tag === 'determiner' ||
      PLACE_NOUNS.has(word) ||
      token?.tag === 'adjective' ||
      token?.tag === 'clitic' ||
      // "in the border town of Lisk"
      (token?.tag === 'noun' && PLACE_NOUNS.has(wordAt(site, at + 1))) ||
      // "in the Dravenian city of Lisk", "in Kestria's Tolvane valley"
      (token?.tag === 'name' && (site.tokens[at + 1]?.tag === 'clitic' || PLACE_NOUNS.has(wordAt(site, at + 1))));
    if (!passes) return null;
  }
  return null;
}
