import type { Lexicon } from '../../lexicon/lexicon.ts';
import { countsPersons } from './groups.ts';
import type { Predicate } from '../../model/claim.ts';
import type { Site } from './site.ts';
import { COMPLEMENT_CUES, LIGHT_VERBS, TOLL_NOUNS, VERB_CUES } from './tables/predicateTable.ts';
import { cueFor, driven, type PredicateReading } from './verbCues.ts';

/** The verb to the left whose object the figure is; light verbs are looked through. */
export function readLeft(site: Site, lexicon: Lexicon): PredicateReading | null {
  const { tokens, sentence } = site;
  let light: PredicateReading | null = null;
  for (let at = site.first - 1; at >= sentence.first && at >= site.first - 18; at--) {
    const token = tokens[at];
    if (!token || token.word.form === ';') break;
    const toll = TOLL_NOUNS.get(token.word.lower);
    if (light && toll !== undefined && token.tag !== 'verb' && countsPersons(site) !== false && !isOfOther(site, at))
      return { predicate: toll, cue: at, verb: null, role: 'toll' };
    if (token.tag !== 'past' && token.tag !== 'verb' && token.tag !== 'gerund' && token.tag !== 'participle' && !isTakenForNoun(site, at))
      continue;
    // "the police RELEASED a count, saying there were 3,000": what there was, nothing was done to.
    if (isExistential(site, at)) break;
    const verb = lexicon.lemma(token.word, 'verb');
    if (verb === null || verb === 'accord' || isParticle(site, at, lexicon)) continue;
    const cue = driven(site, verb, at) ?? cueFor(verb, 'active', site);
    if (cue) return { predicate: pairedBefore(site, at, cue.predicate, lexicon), cue: at, verb, role: 'object' };
    if (!LIGHT_VERBS.has(verb)) return light && token.tag !== 'participle' ? light : { predicate: 'other', cue: at, verb, role: 'object' };
    light ??= { predicate: 'other', cue: at, verb, role: 'object' };
  }
  return light;
}

/** "KILLED OR wounded 60": what both together say of the same people; "killed three, and wounded 60" has an object between. */
function pairedBefore({ tokens }: Site, at: number, predicate: Predicate, lexicon: Lexicon): Predicate {
  const joint = tokens[at - 1]?.word.lower;
  const first = joint === 'and' || joint === 'or' ? tokens[at - 2] : undefined;
  const verb = first && /^(?:past|participle|verb|gerund)$/.test(first.tag) ? lexicon.lemma(first.word, 'verb') : null;
  const other = verb === null ? undefined : VERB_CUES.get(verb)?.[0]?.predicate;
  return (predicate === 'injured' && other === 'killed') || (predicate === 'killed' && other === 'injured')
    ? 'killed-or-injured'
    : predicate;
}

/** "7,800 DEATHS were recorded, and 20,000 cases": the toll is the other figure's, and this one has a noun of its own. */
const isOfOther = ({ before, figure, counted }: Site, at: number): boolean =>
  before !== null && at < before.last && counted.last > counted.first && figure.head !== before.figure.head;

/** A verb right before the number that was taken for a noun. */
const isTakenForNoun = (site: Site, at: number): boolean =>
  at === site.first - 1 && site.tokens[at]?.tag === 'noun' && (isHeadlineVerb(site, at) || isGerundBehindName(site, at));

/** "on Monday KILLING 14": no name has a gerund and a number behind it. */
const isGerundBehindName = ({ tokens }: Site, at: number): boolean =>
  tokens[at]?.word.lower.endsWith('ing') === true && tokens[at - 1]?.tag === 'name';

/** "Bomb kills 17, WOUNDS over 190": what looks like a noun between a figure and the next one is a verb. */
const isHeadlineVerb = ({ tokens, before }: Site, at: number): boolean =>
  before?.last === at - 1 &&
  tokens[at]?.word.lower.endsWith('s') === true &&
  (tokens[at - 1]?.word.form === ',' || tokens[at - 1]?.word.lower === 'and');

const isExistential = ({ tokens }: Site, at: number): boolean =>
  tokens[at + 1]?.word.lower === 'there' && /^(?:is|are|was|were)$/.test(tokens[at + 2]?.word.lower ?? '');

/** "gunned DOWN five": part of the verb before it. */
const isParticle = ({ tokens }: Site, at: number, lexicon: Lexicon): boolean => {
  const before = tokens[at - 1];
  const verb = tokens[at]?.word.lower === 'down' && before ? lexicon.lemma(before.word, 'verb') : null;
  return verb !== null && COMPLEMENT_CUES.get(verb)?.some(({ complements }) => complements.has('down')) === true;
};
