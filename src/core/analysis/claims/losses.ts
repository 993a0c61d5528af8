import type { ActorMention } from '../../model/actor.ts';
import { overlaps } from '../../model/span.ts';
import { spanOf, wordAt, type Site } from './site.ts';
import { isParty, speakerParty, subjectParty, type SideContext, type SideReading } from './speakerParty.ts';
import { subjectBefore } from './subjects.ts';
import { EVENT_NOUNS } from './tables/eventTable.ts';
import { COMBATANTS } from './tables/groupTable.ts';
import { BEFORE_TOLLS, CASUALTY_WORDS, CONCEDING, ENEMIES, FORCES, HAVING } from './tables/lossTable.ts';
import type { PredicateReading } from './verbCues.ts';
import { justBefore } from '../../text/justBefore.ts';

/** "the Front's own losses at four men", "Kestria's death toll", "the Brell Army death toll", "put its losses at 41": whoever owns the toll. */
export function ofToll(site: Site, { cue, role }: PredicateReading, context: SideContext): SideReading | null {
  const noun = role === 'toll' ? cue : lossesBefore(site);
  if (noun === null) return null;
  const { mentions, parties } = context;
  let first = noun;
  while (BEFORE_TOLLS.has(wordAt(site, first - 1))) first--;
  if (/^(?:its|their|our)$/.test(wordAt(site, first - 1)))
    return { side: speakerParty(site, context) ?? subjectParty(site, context), span: spanOf(site.tokens, first - 1, first) };
  const clitic = justBefore(site.tokens, first)?.tag === 'clitic';
  const before = justBefore(site.tokens, clitic ? first - 1 : first);
  if (!before) return null;
  const owner = mentions.find(
    (mention) =>
      isParty(mention) && !mention.asPlace && mention.start < before.end && before.end <= mention.end + 1 && (clitic || isNoPlace(mention)),
  );
  // "army losses": of soldiers, whichever state's they are.
  if (!owner) return FORCES.has(before.word.lower) ? { side: null, span: null, ofFighters: true } : null;
  // "the Ebola Outbreak death toll" of a headline is nobody's.
  if (EVENT_NOUNS.has(before.word.lower)) return null;
  const ofFighters = parties.kindOf(owner.actor) === 'armed-group';
  return { side: owner.actor, span: { start: owner.start, end: owner.end }, ofFighters };
}

/** "put army LOSSES at 200 dead": the toll of dead who are named besides. */
function lossesBefore(site: Site): number | null {
  const noun = site.first - 2;
  const before = wordAt(site, site.first - 1);
  return (before === 'at' || before === 'of') && /^(?:losses|casualties)$/.test(wordAt(site, noun)) ? noun : null;
}

/** "the Turkey death toll" is of those who died there. */
const isNoPlace = ({ type }: ActorMention): boolean => type === 'group' || type === 'organization';

/** "Sulmark lost 41 soldiers", "we lost 11", "government troops suffered six dead": the subject of losing. */
export function loser(site: Site, { verb, cue, predicate }: PredicateReading, context: SideContext): SideReading | null {
  if (predicate === 'other') return null;
  const at = verb === 'lose' ? cue : (concedingBefore(site, context) ?? havingBefore(site));
  if (at === null) return null;
  const subject = subjectBefore(site, at);
  if (!subject) return enemy(site, context);
  const span = spanOf(site.tokens, subject.first, subject.last);
  const word = wordAt(site, subject.last - 1);
  if (word === 'we') return { side: speakerParty(site, context), span };
  if (word === 'enemy') return enemy(site, context);
  const named = context.mentions.findLast((mention) => overlaps(mention, span));
  if (named) return { side: named.actor, span: { start: named.start, end: named.end } };
  const speaker = speakerParty(site, context);
  // "we lost 34 men, THEY lost at least 200"
  if (word === 'they' && context.source.quote?.type === 'direct')
    return { side: speaker === null ? null : context.parties.opponentOf(speaker), span };
  if (FORCES.has(word))
    return { side: speaker !== null && context.parties.kindOf(speaker) === 'state' ? speaker : null, span, ofFighters: true };
  if (COMBATANTS.has(word)) return { side: null, span, ofFighters: true };
  return word === 'it' || word === 'they' || word === 'he' ? { side: speaker ?? subjectParty(site, context), span } : null;
}

function concedingBefore(site: Site, { lexicon }: SideContext): number | null {
  let found: number | null = null;
  for (let back = site.first - 1; back >= site.sentence.first && back >= site.first - 4; back--) {
    const token = site.tokens[back];
    if (token?.tag !== 'past' && token?.tag !== 'verb' && token?.tag !== 'participle') continue;
    if (CONCEDING.has(lexicon.lemma(token.word, 'verb') ?? '')) found = back;
  }
  return found;
}

/** "the militants HAD three killed and six wounded": as much as suffering them. */
function havingBefore(site: Site): number | null {
  // "had three killed AND six wounded"
  const first = wordAt(site, site.first - 1) === 'and' && site.before && site.first - site.before.last <= 2 ? site.before : site;
  const verb = first.first - 1;
  if (!HAVING.has(wordAt(site, verb))) return null;
  const casualty = wordAt(site, first.counted.last > first.counted.first ? first.counted.last - 1 : first.last);
  return CASUALTY_WORDS.has(casualty) ? verb : null;
}

/** "the enemy … losing three units": the other side of the speaker's. */
export function enemy(site: Site, context: SideContext): SideReading | null {
  const { tokens, sentence } = site;
  let at = sentence.first;
  for (let token = tokens[at]; at < site.last && token && !ENEMIES.has(token.word); token = tokens[at]) at++;
  const speaker = at < site.last ? speakerParty(site, context) : null;
  if (speaker === null) return null;
  return { side: context.parties.opponentOf(speaker), span: spanOf(site.tokens, at, at + 1), ofFighters: true };
}
