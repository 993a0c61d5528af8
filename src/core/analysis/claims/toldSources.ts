// Who tells a number without a clause of saying around it: what data show, whom a medium cites, whose word a relative clause is.
import type { ActorMention } from '../../model/actor.ts';
import type { ClaimSource } from '../../model/claim.ts';
import type { Quote } from '../../model/quote.ts';
import { contains } from '../../model/span.ts';
import { WITHIN_NOUN_PHRASE } from '../../text/nounPhraseTags.ts';
import { firstStartingFrom } from '../../text/orderedSearch.ts';
import { singular } from '../quotes/speakers/speakerPhrase.ts';
import { INFORMATION } from '../quotes/tables/speakerNouns.ts';
import { spanOf, wordAt, type Site } from './site.ts';
import { subjectBefore } from './subjects.ts';
import { TIMES } from './tables/placeTable.ts';
import { CITING, SAID, SHOWING } from './tables/sourceTable.ts';

/** The source that a noun phrase names: the last party or person in it. Token indices, half-open. */
export function sourceIn({ tokens }: Site, first: number, last: number, mentions: readonly ActorMention[]): ClaimSource {
  const span = spanOf(tokens, first, last);
  const actors = mentions.filter((mention) => contains(span, mention)).map((mention) => mention.actor);
  return { ...span, actors: actors.slice(-1) };
}

/** So far before or behind the number stands the verb that shows it. */
const SHOWN_REACH = 24;

/** "Government DATA SHOWED 312 people had died", "312 people died, FIGURES from the ministry SHOWED" */
export function shownBy(site: Site, mentions: readonly ActorMention[]): ClaimSource | null {
  const { sentence, first, last } = site;
  for (let at = first - 1; at >= sentence.first && at >= first - SHOWN_REACH; at--) {
    if (wordAt(site, at) === ';') return null;
    if (SHOWING.has(wordAt(site, at))) return informationBefore(site, at, mentions);
  }
  let end = wordAt(site, sentence.last - 1) === '.' ? sentence.last - 2 : sentence.last - 1;
  // "an agency count showed THURSDAY"
  if (TIMES.has(wordAt(site, end))) end -= wordAt(site, end - 1) === 'on' ? 2 : 1;
  return end > last && end < last + SHOWN_REACH && SHOWING.has(wordAt(site, end)) ? informationBefore(site, end, mentions) : null;
}

function informationBefore(site: Site, verb: number, mentions: readonly ActorMention[]): ClaimSource | null {
  const subject = subjectBefore(site, verb);
  if (!subject || subject.last <= subject.first) return null;
  let head = subject.first;
  while (head + 1 < subject.last && site.tokens[head + 1]?.tag !== 'preposition') head++;
  return INFORMATION.has(singular(wordAt(site, head))) ? sourceIn(site, subject.first, subject.last, mentions) : null;
}

/** "The Daily Example, CITING TWO OFFICIALS, reported", "state radio said, QUOTING the army, that": whom the speaker of a quote passes on. */
export function citedBy(site: Site, { speaker, cue }: Quote, mentions: readonly ActorMention[]): ClaimSource | null {
  if (!speaker) return null;
  const { tokens, sentence } = site;
  const end = Math.max(speaker.end, cue?.end ?? 0);
  // Within the speaker's phrase, or right behind it and the cue.
  for (let at = firstStartingFrom(tokens, speaker.start); at < sentence.last; at++) {
    const token = tokens[at];
    if (!token || (token.start > end && token.word.form !== ',' && !CITING.has(token.word.lower))) return null;
    if (!CITING.has(token.word.lower) || token.tag === 'noun') continue;
    let last = at + 1;
    while (last < sentence.last && (WITHIN_NOUN_PHRASE.has(tokens[last]?.tag ?? '') || tokens[last]?.tag === 'number')) last++;
    return last > at + 1 ? sourceIn(site, at + 1, last, mentions) : null;
  }
  return null;
}

const LONGEST_TELLER = 6;
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which']);

/** "the 5,600 buildings THAT OFFICIALS SAID were destroyed": whose word the relative clause is. */
export function saidOf(site: Site, mentions: readonly ActorMention[]): ClaimSource | null {
  const { tokens, last } = site;
  const from = RELATIVES.has(wordAt(site, last)) ? last + 1 : last;
  let at = from;
  while (at < from + LONGEST_TELLER && WITHIN_NOUN_PHRASE.has(tokens[at]?.tag ?? '')) at++;
  const isSaying = at > from && SAID.has(wordAt(site, at)) && /^(?:auxiliary|modal|past|participle)$/.test(tokens[at + 1]?.tag ?? '');
  return isSaying ? sourceIn(site, from, at, mentions) : null;
}
