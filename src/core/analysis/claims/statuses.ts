import type { ClaimStatus, Denial, Polarity } from '../../model/claim.ts';
import type { ActorMention } from '../../model/actor.ts';
import type { Quote } from '../../model/quote.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { WordTable } from '../../text/words.ts';
import { spansBeginningIn } from './nearby.ts';
import { wordAt, type Site } from './site.ts';

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

const isBreak = (form: string | undefined): boolean => form === undefined || /^[,;:—–"“”()]$/.test(form);

const DENYING = new WordTable<true>(
  'deny denies denied denying reject rejects rejected dismiss dismissed dismisses refute refuted refutes'
    .split(' ')
    .map((word) => [word, true]),
);

/** Said only to be denied: "denied that 14 detainees had died". */
export function readPolarity(site: Site, quote: Quote | null, text: string): Polarity {
  if (quote?.cue && /^(?:den|reject|dismiss|refut)/i.test(text.slice(quote.cue.start, quote.cue.start + 7).trimStart())) return 'denied';
  for (let at = site.first - 1; at >= site.sentence.first && at >= site.first - 6; at--) {
    const word = wordAt(site, at);
    if (word === ',' || word === ';') break;
    const token = site.tokens[at];
    if (token && DENYING.has(token.word) && /^(?:that|having|killing|reports?|claims?)$/.test(wordAt(site, at + 1))) return 'denied';
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
  for (let at = site.last; at < end; at++) {
    const verb = tokens[at];
    if (at === sentences[sentence + 1]?.first) {
      sentence++;
      clause = at;
    }
    if (!verb || !DENYING.has(verb.word) || !deniesIt(site, tokens, at + 1, Math.min(end, sentences[sentence]?.last ?? end))) continue;
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

/** The number that a claim takes back, and whether this figure is itself the one taken back. */
export interface Correction {
  readonly corrects: number | null;
  readonly withdrawn: boolean;
}

/** "ten died, not 19 as first reported", "revised from 70 to 63", "an earlier figure of 48". */
export function readCorrection(site: Site): Correction {
  const { after, before, figure } = site;
  if (isWithdrawn(site)) return { corrects: null, withdrawn: true };
  if (after && isWithdrawn(after) && after.figure.measure === figure.measure) return { corrects: after.figure.value, withdrawn: false };
  if (before && wordAt(site, site.first - 1) === 'to' && wordAt(site, before.first - 1) === 'from' && isRevised(before)) {
    return { corrects: before.figure.value, withdrawn: false };
  }
  const earlier = revisedFigure(site);
  if (earlier) return { corrects: earlier.figure.value, withdrawn: false };
  return { corrects: null, withdrawn: false };
}

/** "had given a toll of 156 but REVISED IT TO 141", "reported 720 homes destroyed, but lowered the figure to 650": the figure taken back. */
export function revisedFigure(site: Site): Site | null {
  const { before } = site;
  if (!before || before.figure.measure !== site.figure.measure || wordAt(site, site.first - 1) !== 'to') return null;
  const object = wordAt(site, site.first - 2);
  if (!/^(?:it|that|this|figure|toll|number|count|estimate|total|tally)$/.test(object)) return null;
  const verb = /^(?:the|its|their|that|this)$/.test(wordAt(site, site.first - 3)) ? site.first - 4 : site.first - 3;
  return verb >= before.last && REVISING.test(wordAt(site, verb)) ? before : null;
}

function isWithdrawn(site: Site): boolean {
  if (site.after && revisedFigure(site.after) === site) return true;
  const before = wordAt(site, site.first - 1);
  if (before === 'not' || (before === 'of' && wordAt(site, site.first - 2) === 'instead')) return true;
  if (before === 'than' && /^(?:rather)$/.test(wordAt(site, site.first - 2))) return true;
  if (before === 'from' && wordAt(site, site.last) === 'to' && isRevised(site)) return true;
  return (
    (before === 'of' || before === 'from') &&
    /^(?:figure|toll|count|estimate|number|report)$/.test(wordAt(site, site.first - 2)) &&
    /^(?:earlier|previous|initial|first|original|preliminary)$/.test(wordAt(site, site.first - 3))
  );
}

const REVISING = /^(?:revised|revises|revise|revising|corrected|corrects|lowered|lowers|cut|scaled|amended|raised|raises|changed|updated)$/;

function isRevised(site: Site): boolean {
  for (let at = site.first - 1; at >= site.sentence.first && at >= site.first - 8; at--) {
    if (/^(?:revised|revises|revise|revising|corrected|corrects|lowered|cut|scaled|amended)$/.test(wordAt(site, at))) return true;
  }
  return false;
}
