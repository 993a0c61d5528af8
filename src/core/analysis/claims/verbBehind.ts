import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordAt, type Site } from './site.ts';
import { FORMS_OF_BE, HOMES, NOUN_COPULAS, OPENS_ASIDE, VERBLESS } from './tables/clauseTable.ts';
import { NOUN_CUES, TRANSPARENT } from './tables/predicateTable.ts';
import { cueFor, driven, isTransparent, pairedWith, type PredicateReading } from './verbCues.ts';

/** The verb to the right whose subject the figure is. */
export function readRight(site: Site, lexicon: Lexicon, depth = 0): PredicateReading | null {
  const { tokens, sentence, after } = site;
  const inserted = after !== null && (after.figure.partOf === site.index || site.figure.partOf === after.index);
  const from = behindAside(site);
  const limit = Math.min(sentence.last, from + 16, inserted ? Infinity : nextFigure(site, from));
  if (after && !inserted && depth < LONGEST_LIST && isListed(site, after)) return readRight(after, lexicon, depth + 1);
  let passive = false;
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (!token || token.word.form === ';' || token.word.form === '.' || isNewClause(site, at, passive)) break;
    if (token.tag === 'auxiliary' || token.tag === 'modal') {
      if (FORMS_OF_BE.has(token.word.lower)) passive = true;
      continue;
    }
    const noun = NOUN_CUES.get(token.word.lower);
    if (
      noun !== undefined &&
      at < from + 7 &&
      token.tag !== 'verb' &&
      (passive || wordAt(site, at - 1) === 'had' || isLeftSo(site, at, from) || (token.tag !== 'participle' && isVerbless(site, at)))
    ) {
      return { predicate: noun, cue: at, verb: null, role: 'subject' };
    }
    if (passive && isInCondition(site, at)) return { predicate: 'injured', cue: at + 1, verb: null, role: 'subject' };
    if (isWithoutHome(site, at)) return { predicate: 'displaced', cue: at, verb: null, role: 'subject' };
    if (isAttributive(site, at) || isPluralNoun(site, at, lexicon)) continue;
    if (token.tag === 'gerund' && !passive && isDying(site, at, lexicon))
      return { predicate: 'killed', cue: at, verb: null, role: 'subject' };
    // "people are CROSSING the border, fleeing fighting that has killed 6,000"
    const progressive = passive && token.tag === 'gerund' && /^(?:are|is|were|was|been)$/.test(wordAt(site, at - 1));
    if (token.tag !== 'past' && token.tag !== 'verb' && token.tag !== 'participle' && !progressive) continue;
    // "would HAVE TO be evacuated"
    if (wordAt(site, at + 1) === 'to' && !passive) continue;
    const verb = lexicon.lemma(token.word, 'verb');
    const complement = NOUN_CUES.get(wordAt(site, at + 1));
    if (complement !== undefined && verb !== null && NOUN_COPULAS.has(verb))
      return { predicate: complement, cue: at + 1, verb: null, role: 'subject' };
    if (verb === null) continue;
    // "were registered AS MISSING"
    const listed = passive && wordAt(site, at + 1) === 'as' ? NOUN_CUES.get(wordAt(site, at + 2)) : undefined;
    if (listed !== undefined) return { predicate: listed, cue: at + 2, verb: null, role: 'subject' };
    const together = driven(site, verb, at);
    if (!together && (isTransparent(token, lexicon) || (passive && TRANSPARENT.has(verb)))) continue;
    // "were SHOT and killed"
    if (
      passive &&
      wordAt(site, at + 1) === 'and' &&
      /^(?:participle|past)$/.test(tokens[at + 2]?.tag ?? '') &&
      !cueFor(verb, 'passive', site)
    )
      continue;
    const shortened = (depth > 0 || from > site.last) && at === from && endsHeadline(site, at);
    const voice = !progressive && (passive || shortened || token.tag === 'participle') ? 'passive' : 'subject';
    const cue = together ?? cueFor(verb, voice, site);
    if (cue) return { predicate: pairedWith(site, at, cue.predicate, lexicon), cue: at, verb, role: 'subject' };
    return { predicate: 'other', cue: at, verb, role: 'subject' };
  }
  return null;
}

/** An aside has so many tokens at most. */
const LONGEST_ASIDE = 12;
const LONGEST_BRACKET = 24;

/**
 * "Six civilians, INCLUDING TWO CHILDREN, had died", "14,000 people, A TENTH OF THE TOWN, have fled", "39 people (12 IN LISK AND 27 IN VARN) have
 * died": the token behind the closing comma or bracket.
 */
function behindAside(site: Site): number {
  const { tokens, sentence, last, after } = site;
  const opener = tokens[last + 1];
  if (wordAt(site, last) === '(') {
    for (let at = last + 1; at < Math.min(sentence.last, last + LONGEST_BRACKET); at++) if (wordAt(site, at) === ')') return at + 1;
    return last;
  }
  if (tokens[last]?.word.form !== ',' || !opener || !(OPENS_ASIDE.has(opener.word.lower) || after?.first === last + 1)) return last;
  for (let at = last + 2; at < Math.min(sentence.last, last + LONGEST_ASIDE); at++) {
    if (tokens[at]?.word.form !== ',') continue;
    return /^(?:auxiliary|modal|past|verb)$/.test(tokens[at + 1]?.tag ?? '') ? at + 1 : last;
  }
  return last;
}

function nextFigure(site: Site, from: number): number {
  let next = site.after;
  while (next && (next.first < from || isInModifier(site, next) || isTakenBack(site, next))) next = next.after;
  return next?.first ?? Infinity;
}

/** "34 civilians AND NOT 37 had been killed" */
const isTakenBack = ({ tokens, last }: Site, { first }: Site): boolean => first - last <= 3 && tokens[first - 1]?.word.lower === 'not';

/** "17 people FROM ONE FAMILY were killed", "the crew of four IN TWO BOATS": a figure within what describes the first. */
const isInModifier = ({ tokens, last }: Site, { first }: Site): boolean =>
  first - last <= 3 &&
  /^(?:from|of|in|aboard|on)$/.test(tokens[last]?.word.lower ?? '') &&
  tokens.slice(last, first).every(({ tag }) => tag === 'preposition' || tag === 'determiner' || tag === 'adverb');

const LONGEST_LIST = 6;

/** "93 soldiers, 26 policemen and eight civilians died": only commas and "and" between. */
const isListed = ({ tokens, last, figure }: Site, after: Site): boolean =>
  after.figure.measure === figure.measure &&
  after.first > last &&
  after.first - last <= 2 &&
  tokens.slice(last, after.first).every(({ word }) => word.form === ',' || word.lower === 'and');

/** "and" or "but" before a verb of its own, or with one of be before it: "are in shelters, AND more are being rescued". */
const isNewClause = ({ tokens }: Site, at: number, passive: boolean): boolean =>
  tokens[at]?.tag === 'conjunction' &&
  (/^(?:verb|auxiliary|modal)$/.test(tokens[at + 1]?.tag ?? '') ||
    (!passive && tokens[at + 1]?.tag === 'past') ||
    (passive && tokens[at + 1]?.tag !== 'participle' && [2, 3].some((ahead) => tokens[at + ahead]?.tag === 'auxiliary')));

/** "on CRASHED jets", "the WOUNDED man": a participle that stands before its noun is no verb of the clause. */
const isAttributive = ({ tokens }: Site, at: number): boolean =>
  (tokens[at]?.tag === 'participle' || tokens[at]?.tag === 'past') &&
  /^(?:preposition|determiner|possessive)$/.test(tokens[at - 1]?.tag ?? '') &&
  /^(?:noun|name|adjective)$/.test(tokens[at + 1]?.tag ?? '');

/** "members of security FORCES", which could be a verb elsewhere. */
const isPluralNoun = ({ tokens }: Site, at: number, lexicon: Lexicon): boolean => {
  const token = tokens[at];
  if (token?.tag !== 'verb' || !token.word.lower.endsWith('s') || lexicon.lemma(token.word, 'noun') === null) return false;
  return /^(?:noun|adjective)$/.test(tokens[at - 1]?.tag ?? '') && tokens[at - 2]?.word.lower === 'of';
};

/** "left 12 soldiers and nine rebels WOUNDED.": right behind the noun, and nothing behind it. */
const isLeftSo = ({ tokens, sentence }: Site, at: number, from: number): boolean =>
  at === from && tokens[at]?.tag === 'past' && (at + 1 >= sentence.last || tokens[at + 1]?.tag === 'punctuation');

/** "Six soldiers, four rebels KILLED after an ambush", "12 people, mostly civilians, KILLED on Tuesday": behind a list or an aside no subject but what it was done to. */
function endsHeadline({ tokens, sentence }: Site, at: number): boolean {
  const next = at + 1 < sentence.last ? tokens[at + 1]?.tag : undefined;
  return tokens[at]?.tag === 'past' && (next === undefined || next === 'punctuation' || next === 'preposition' || next === 'subordinator');
}

/** "All 54 on crashed Kestrian plane DEAD": a headline without a verb ends with what has become of them. */
const isVerbless = (site: Site, at: number): boolean => {
  if (!VERBLESS.has(wordAt(site, at))) return false;
  const next = at + 1 < site.sentence.last ? site.tokens[at + 1] : undefined;
  return next === undefined || next.word.form === ',' || next.tag === 'preposition' || next.tag === 'subordinator';
};

/** "with 60 soldiers LOSING their lives", "40 people DYING" */
function isDying(site: Site, at: number, lexicon: Lexicon): boolean {
  const token = site.tokens[at];
  const verb = token && lexicon.lemma(token.word, 'verb');
  if (!verb) return false;
  return verb === 'lose' ? driven(site, verb, at)?.predicate === 'killed' : cueFor(verb, 'subject', site)?.predicate === 'killed';
}

/** "are IN critical CONDITION" */
const isInCondition = (site: Site, at: number): boolean =>
  wordAt(site, at) === 'in' &&
  [at + 2, at + 3].some((noun) => wordAt(site, noun) === 'condition') &&
  !/^(?:good|stable)$/.test(wordAt(site, at + 1));

/** "were WITHOUT SHELTER", "spent the night WITHOUT a ROOF" */
const isWithoutHome = (site: Site, at: number): boolean =>
  wordAt(site, at) === 'without' && [at + 1, at + 2].some((noun) => HOMES.has(wordAt(site, noun)));
