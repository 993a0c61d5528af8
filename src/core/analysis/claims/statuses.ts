import type { ClaimStatus, Denial, Polarity } from '../../model/claim.ts';
import type { ActorMention } from '../../model/actor.ts';
import type { Quote } from '../../model/quote.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { WordTable } from '../../text/words.ts';
import { spansBeginningIn } from '../../text/orderedSearch.ts';
import { nextSign, SIGN, signsOf } from '../tokenSigns.ts';
import { wordAt, type Site } from './site.ts';
import { DENYING } from './tables/denyingVerbs.ts';

const FEARED = /^(?:feared|fear|fears|might|could|may|possibly)$/;
const PLANNED =
  /^(?:plan|plans|planned|planning|will|intends|intend|intended|pledged|pledges|promised|promises|vowed|aims|aim|proposes|proposed|expects|expected|scheduled|due|threatened)$/;
const CONDITIONAL = /^(?:if|unless|would|should)$/;

/** All words that any of the tests below knows: most words are none. */
const CUES = new WordTable<true>(
  (
    'feared fear fears might could may possibly can plan plans planned planning will intends intend intended pledged pledges promised promises vowed aims aim ' +
    'proposes proposed expects expected expect scheduled due threatened forecast forecasts predict predicts if unless would should'
  )
    .split(' ')
    .map((word) => [word, true]),
);

/** Whether it is said to be so, or only feared, planned, or tied to a condition: by the words of its own clause. */
export function readStatus(site: Site): { status: ClaimStatus; cue: number | null } {
  const { from, to } = clauseAround(site);
  for (let at = from; at < to; at++) {
    const token = site.tokens[at];
    if (!token || !CUES.has(token.word) || (at >= site.first && at < site.last)) continue;
    const word = token.word.lower;
    // "he COULD confirm that 26 had been killed"
    if (/^(?:could|can|may)$/.test(word) && /^(?:confirm|say|see|verify|tell|count)$/.test(wordAt(site, at + 1))) continue;
    if (FEARED.test(word) && !(word === 'may' && site.tokens[at]?.word.shape === 'capitalized')) return { status: 'feared', cue: at };
    if (word === 'will' && isPastEvent(site, at)) continue;
    if (PLANNED.test(word) && isAhead(site, at) && (!NEEDS_TO.test(word) || wordAt(site, at + 1) === 'to'))
      return { status: 'planned', cue: at };
    if (EXPECTING.test(word) && at < site.first && site.first - at <= 3 && site.tokens[at]?.tag !== 'noun')
      return { status: 'planned', cue: at };
    // "said he WOULD appeal within 28 days"
    if (word === 'would' && /^(?:it|he|she|they|we)$/.test(wordAt(site, at - 1)) && !hasWord(site, 'if'))
      return { status: 'planned', cue: at };
    if (CONDITIONAL.test(word) && at < site.last + 6) return { status: 'conditional', cue: at };
  }
  return { status: 'asserted', cue: null };
}

/** Before what is expected: "expects another 200 mm of rain". */
const EXPECTING = /^(?:expect|expects|forecast|forecasts|predict|predicts|plans)$/;

function hasWord({ tokens, sentence }: Site, word: string): boolean {
  for (let at = sentence.first; at < sentence.last; at++) if (tokens[at]?.word.lower === word) return true;
  return false;
}

/** Of these only "plans TO" is a plan of doing. */
const NEEDS_TO =
  /^(?:plan|plans|planned|intend|intends|intended|aim|aims|expects|expected|scheduled|due|threatened|proposed|proposes|vowed)$/;

/** "plans to cut 2,000 posts": the figure follows what is planned, or stands before "will". */
const isAhead = (site: Site, at: number): boolean => (at < site.first ? site.first - at <= 8 : at - site.last <= 3);

const isPastEvent = (site: Site, at: number): boolean => at > site.last + 3;

/** Between the punctuation marks around the figure; an inner comma of a list does not end it. */
function clauseAround({ tokens, sentence, first, last }: Site): { from: number; to: number } {
  let from = first;
  while (from > sentence.first && first - from < 14 && !isBreak(tokens[from - 1]?.word.form)) from--;
  let to = last;
  while (to < sentence.last && to - last < 10 && !isBreak(tokens[to]?.word.form)) to++;
  return { from, to };
}

const isBreak = (form: string | undefined): boolean => form === undefined || BREAKS.has(form);
const BREAKS: ReadonlySet<string> = new Set(',;:—–"“”()');

/** Said only to be denied: "denied that 14 detainees had died". */
export function readPolarity(site: Site, quote: Quote | null, text: string): Polarity {
  if (quote?.cue && /^(?:den|reject|dismiss|refut)/i.test(text.slice(quote.cue.start, quote.cue.start + 7).trimStart())) return 'denied';
  for (let at = site.first - 1; at >= site.sentence.first && at >= site.first - 6; at--) {
    const word = wordAt(site, at);
    if (word === ',' || word === ';') break;
    const token = site.tokens[at];
    if (token && DENYING.has(token.word.lower) && /^(?:that|having|killing|reports?|claims?)$/.test(wordAt(site, at + 1))) return 'denied';
  }
  return 'asserted';
}

const STATEMENTS = new Set(
  'claim claims allegation allegations accusation accusations report reports charge charges figure figures number numbers it this'.split(
    ' ',
  ),
);
const SENTENCES_AFTER = 2;
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
  const end = Math.min(sentences[site.sentence.index + SENTENCES_AFTER]?.last ?? tokens.length, site.last + DENIAL_REACH);
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
