import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordAt, type Site } from './site.ts';
import { NOUN_CUES, TRANSPARENT } from './tables/predicateTable.ts';
import { cueFor, driven, isTransparent, type PredicateReading } from './verbCues.ts';

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
    if (!token || token.word.form === ';' || token.word.form === '.' || isNewClause(site, at)) break;
    if (token.tag === 'auxiliary' || token.tag === 'modal') {
      if (/^(?:was|were|been|be|are|is|being)$/.test(token.word.lower)) passive = true;
      continue;
    }
    const noun = NOUN_CUES.get(token.word.lower);
    if (
      noun !== undefined &&
      at < site.last + 7 &&
      token.tag !== 'verb' &&
      (passive || wordAt(site, at - 1) === 'had' || wordAt(site, at - 1) === 'suffered')
    ) {
      return { predicate: noun, cue: at, verb: null, role: 'subject' };
    }
    // "people are CROSSING the border, fleeing fighting that has killed 6,000"
    const progressive = passive && token.tag === 'gerund' && /^(?:are|is|were|was|been)$/.test(wordAt(site, at - 1));
    if (token.tag !== 'past' && token.tag !== 'verb' && token.tag !== 'participle' && !progressive) continue;
    // "would HAVE TO be evacuated"
    if (wordAt(site, at + 1) === 'to' && !passive) continue;
    const verb = lexicon.lemma(token.word, 'verb');
    const complement = NOUN_CUES.get(wordAt(site, at + 1));
    if (complement !== undefined && verb !== null && COPULAS.has(verb))
      return { predicate: complement, cue: at + 1, verb: null, role: 'subject' };
    if (verb === null || isTransparent(token, lexicon) || (passive && TRANSPARENT.has(verb))) continue;
    const voice = !progressive && (passive || token.tag === 'participle') ? 'passive' : 'subject';
    const cue = cueFor(verb, voice, site) ?? driven(site, verb, at);
    if (cue) return { predicate: cue.predicate, cue: at, verb, role: 'subject' };
    return { predicate: 'other', cue: at, verb, role: 'subject' };
  }
  return null;
}

/** An aside has so many tokens at most. */
const LONGEST_ASIDE = 12;
const OPENS_ASIDE = new Set('including among some most many mostly mainly half nearly almost about around roughly a'.split(' '));

/** "Six civilians, INCLUDING TWO CHILDREN, had died", "14,000 people, A TENTH OF THE TOWN, have fled": the token behind the closing comma. */
function behindAside(site: Site): number {
  const { tokens, sentence, last, after } = site;
  const opener = tokens[last + 1];
  if (tokens[last]?.word.form !== ',' || !opener || !(OPENS_ASIDE.has(opener.word.lower) || after?.first === last + 1)) return last;
  for (let at = last + 2; at < Math.min(sentence.last, last + LONGEST_ASIDE); at++) {
    if (tokens[at]?.word.form !== ',') continue;
    return /^(?:auxiliary|modal|past|verb)$/.test(tokens[at + 1]?.tag ?? '') ? at + 1 : last;
  }
  return last;
}

function nextFigure({ after }: Site, from: number): number {
  let next = after;
  while (next && next.first < from) next = next.after;
  return next?.first ?? Infinity;
}
/** "four people REMAIN missing" */
const COPULAS = new Set(['remain', 'go', 'stay', 'lie', 'leave', 'list', 'become']);

const LONGEST_LIST = 6;

/** "93 soldiers, 26 policemen and eight civilians died": only commas and "and" between. */
const isListed = ({ tokens, last, figure }: Site, after: Site): boolean =>
  after.figure.measure === figure.measure &&
  after.first > last &&
  after.first - last <= 2 &&
  tokens.slice(last, after.first).every(({ word }) => word.form === ',' || word.lower === 'and');

/** "and" or "but" before a verb of its own. */
const isNewClause = ({ tokens }: Site, at: number): boolean =>
  tokens[at]?.tag === 'conjunction' && /^(?:past|verb|auxiliary|modal)$/.test(tokens[at + 1]?.tag ?? '');
