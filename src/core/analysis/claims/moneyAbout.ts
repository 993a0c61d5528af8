import type { Lexicon } from '../../lexicon/lexicon.ts';
import { BEHIND_SUM } from '../../text/nounPhraseTags.ts';
import { lookUp } from './aboutWords.ts';
import { wordAt, type Site } from './site.ts';
import { CLAUSE_BOUNDARIES, MONEY_KINDS, QUALIFIED_MONEY, WEAK_MONEY } from './tables/moneyTable.ts';

const KIND_OF = lookUp(MONEY_KINDS);

/** What kind of money it is ("loan", "operating profit"): by the noun right behind the sum, else what stands before it in its clause, else behind. */
export function readMoneyKind(site: Site, lexicon: Lexicon): string | null {
  return kindRightBehind(site, lexicon) ?? kindBefore(site, lexicon) ?? kindBehind(site, lexicon);
}

/** The kind that the word at a token names, with the word before it: "OPERATING income", "MARKET value". */
function kindAt({ tokens, sentence }: Site, at: number, lexicon: Lexicon): string | null {
  const token = at >= sentence.first && at < sentence.last ? tokens[at] : undefined;
  const kind = token && KIND_OF.get(token.word, lexicon);
  if (!token || !kind) return null;
  const qualifier = at > sentence.first ? tokens[at - 1]?.word.lower : undefined;
  // "35 cents per share": what it is paid for, not what it is.
  if (qualifier === 'per' || qualifier === 'diluted') return null;
  return QUALIFIED_MONEY.get(`${qualifier} ${kind}`) ?? kind;
}

const MOST_MODIFIERS = 4;

/** "a $3 billion LOAN", "$2 million in DAMAGES", "$5 billion worth of DEBT", "spent $2 billion on share BUYBACKS" */
function kindRightBehind(site: Site, lexicon: Lexicon): string | null {
  let at = site.last;
  if (wordAt(site, at) === 'worth') at++;
  if (/^(?:in|of)$/.test(wordAt(site, at)) || (wordAt(site, at) === 'on' && isSpent(site))) at++;
  let weak: string | null = null;
  for (let behind = at; behind < at + MOST_MODIFIERS && BEHIND_SUM.has(site.tokens[behind]?.tag ?? ''); behind++) {
    if (site.tokens[behind]?.startsLine) break;
    const kind = kindAt(site, behind, lexicon);
    // "on SHARE buybacks"
    if (kind && WEAK_MONEY.has(wordAt(site, behind))) weak ??= kind;
    else if (kind) return kind;
  }
  return weak;
}

/** "a profit of $3 million ON revenue of $20 million" is no profit spent. */
const isSpent = (site: Site): boolean => [1, 2, 3, 4].some((back) => /^spen[dt]/.test(wordAt(site, site.first - back)));

const REACH_BEFORE = 24;
const REACH_BEHIND = 12;

/** "LOSSES at 14 billion", "the VALUE of its stake rose to $3 billion" */
function kindBefore(site: Site, lexicon: Lexicon): string | null {
  let weak: string | null = null;
  for (let at = site.first - 1; at >= site.sentence.first && at >= site.first - REACH_BEFORE; at--) {
    const word = wordAt(site, at);
    if (CLAUSE_BOUNDARIES.has(word)) break;
    const kind = kindAt(site, at, lexicon);
    if (kind === null) continue;
    // "The dividend was RAISED", "a contract WORTH": says less than the noun before it.
    if (!WEAK_MONEY.has(word)) return kind;
    weak ??= kind;
  }
  return weak;
}

function kindBehind(site: Site, lexicon: Lexicon): string | null {
  const end = Math.min(site.sentence.last, site.after?.first ?? Infinity, site.last + REACH_BEHIND);
  for (let at = site.last; at < end && !CLAUSE_BOUNDARIES.has(wordAt(site, at)) && wordAt(site, at) !== 'compared'; at++) {
    const kind = kindAt(site, at, lexicon);
    if (kind) return kind;
  }
  return null;
}
