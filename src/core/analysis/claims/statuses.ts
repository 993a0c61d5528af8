import type { ClaimStatus, Denial, Polarity } from '../../model/claim.ts';
import type { ActorMention } from '../../model/actor.ts';
import type { Quote } from '../../model/quote.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { spansBeginningIn } from '../../text/orderedSearch.ts';
import { nextSign, SIGN, signsOf } from '../tokenSigns.ts';
import { wordAt, type Site } from './site.ts';
import { DENYING } from './tables/denyingVerbs.ts';
import { ASCERTAINING, DENIED, PLANNERS, POSSIBLE, STATUS_CUES, type StatusCue } from './tables/statusTable.ts';

/** Whether it is said to be so, or only feared, planned, or tied to a condition: by the words of its own clause. */
export function readStatus(site: Site): { status: ClaimStatus; cue: number | null } {
  const { from, to } = clauseAround(site);
  for (let at = from; at < to; at++) {
    const token = site.tokens[at];
    const cue = token && (at < site.first || at >= site.last) ? STATUS_CUES.get(token.word) : undefined;
    if (token && cue && holds(site, at, cue)) return { status: cue.status ?? 'planned', cue: at };
    // "said he WOULD appeal within 28 days"
    if (token?.word.lower === 'would' && PLANNERS.has(wordAt(site, at - 1)) && !hasWord(site, 'if')) return { status: 'planned', cue: at };
    if (cue?.status === 'conditional' && at < site.last + 6) return { status: 'conditional', cue: at };
  }
  return { status: 'asserted', cue: null };
}

/** Whether the word at `at` tells that the figure is feared or planned, and not something else. */
function holds(site: Site, at: number, { status, needsTo, expecting }: StatusCue): boolean {
  const token = site.tokens[at];
  // "he COULD confirm that 26 had been killed", "in May"
  if (status === 'feared')
    return !(POSSIBLE.has(wordAt(site, at)) && (ASCERTAINING.has(wordAt(site, at + 1)) || token?.word.form === 'May'));
  if (status === 'planned' && isAhead(site, at) && (!needsTo || (wordAt(site, at + 1) === 'to' && !isCause(site, at)))) return true;
  return expecting && at < site.first && site.first - at <= NEXT && token?.tag !== 'noun';
}

/** "were displaced DUE TO the damage", against "are due to arrive" */
const isCause = (site: Site, at: number): boolean =>
  wordAt(site, at) === 'due' && !/^(?:verb|auxiliary)$/.test(site.tokens[at + 2]?.tag ?? '');

/** So near stands what is expected. */
const NEXT = 3;

function hasWord({ tokens, sentence }: Site, word: string): boolean {
  for (let at = sentence.first; at < sentence.last; at++) if (tokens[at]?.word.lower === word) return true;
  return false;
}

/** "plans to cut 2,000 posts": the figure follows what is planned, or stands before "will". */
const isAhead = (site: Site, at: number): boolean => (at < site.first ? site.first - at <= 8 : at - site.last <= NEXT);

/** Between the punctuation marks around the figure; an inner comma of a list does not end it. */
function clauseAround({ tokens, sentence, first, last }: Site): { from: number; to: number } {
  let from = first;
  while (from > sentence.first && first - from < 14 && !isBreak(tokens[from - 1]?.word.form)) from--;
  let to = last;
  while (to < sentence.last && to - last < 10 && !isBreak(tokens[to]?.word.form) && !isNextStatement(tokens, to)) to++;
  return { from, to };
}

/** "to 78 AND SAID the count could change" */
const isNextStatement = (tokens: Site['tokens'], at: number): boolean =>
  tokens[at]?.tag === 'conjunction' && STATING.has(tokens[at + 1]?.word.lower ?? '');
const STATING: ReadonlySet<string> = new Set(['said', 'says', 'warned', 'added']);

const isBreak = (form: string | undefined): boolean => form === undefined || BREAKS.has(form);
const BREAKS: ReadonlySet<string> = new Set(',;:—–"“”()');

/** Said only to be denied: "denied that 14 detainees had died". */
export function readPolarity(site: Site, quote: Quote | null, text: string): Polarity {
  if (quote?.cue && /^(?:den|reject|dismiss|refut)/i.test(text.slice(quote.cue.start, quote.cue.start + 7).trimStart())) return 'denied';
  for (let at = site.first - 1; at >= site.sentence.first && at >= site.first - LONGEST_DENIAL; at--) {
    const word = wordAt(site, at);
    if (ENDS_DENIAL.has(word)) break;
    const token = site.tokens[at];
    if (token && DENYING.has(token.word.lower) && DENIED.has(wordAt(site, isArticle(site, at + 1) ? at + 2 : at + 1))) return 'denied';
  }
  return 'asserted';
}

/** "denied a claim by the rebels' spokesman in Lisk that 180" */
const LONGEST_DENIAL = 12;
const ENDS_DENIAL: ReadonlySet<string> = new Set([',', ';', ':', '“', '"', 'said', 'says']);
const isArticle = (site: Site, at: number): boolean => ARTICLES.has(wordAt(site, at));
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

const STATEMENTS = new Set(
  'claim claims allegation allegations accusation accusations report reports charge charges figure figures number numbers it this'.split(
    ' ',
  ),
);
/** So many sentences behind a claim somebody may deny it. */
export const SENTENCES_OF_DENIAL = 2;
const DENIAL_REACH = 90;

/**
 * Who denies it in the words behind: "Azerbaijan denied the claims". Only for what somebody else says, and only where the denying party is
 * named as subject.
 */
export function readDenials(
  site: Site,
  { tokens, sentences }: ArticleText,
  mentions: readonly ActorMention[],
  speaker: readonly string[],
): Denial[] {
  const denials: Denial[] = [];
  const end = Math.min(sentences[site.sentence.index + SENTENCES_OF_DENIAL]?.last ?? tokens.length, site.last + DENIAL_REACH);
  let sentence = site.sentence.index;
  let clause = site.last;
  const signs = signsOf(tokens);
  for (let at = nextSign(signs, SIGN.denial, site.last, end); at < end; at = nextSign(signs, SIGN.denial, at + 1, end)) {
    const verb = tokens[at];
    while (at >= (sentences[sentence + 1]?.first ?? Infinity)) clause = sentences[++sentence]?.first ?? clause;
    if (!verb || !deniesIt(site, tokens, at + 1, Math.min(end, sentences[sentence]?.last ?? end))) continue;
    const [subject] = spansBeginningIn(mentions, tokens[clause]?.start ?? 0, verb.start);
    if (subject && !speaker.includes(subject.actor)) denials.push({ start: subject.start, end: verb.end, actor: subject.actor });
    clause = at + 1;
  }
  return denials;
}

/** What is denied: "the claims", "it", or a clause about the same noun ("denied the group had sent mercenaries"). */
function deniesIt({ figure }: Site, tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    const word = tokens[at]?.word.lower ?? '';
    if (at < from + 3 && STATEMENTS.has(word)) return true;
    if (word === figure.head || word === '.') return word === figure.head;
  }
  return false;
}
