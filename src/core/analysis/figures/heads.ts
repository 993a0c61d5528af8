import type { ArticleText } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { BEFORE_PLURAL, BEFORE_WHOLE } from '../../text/nounPhraseTags.ts';
import type { Draft } from './draft.ts';
import { headOfGroup } from './groupSizes.ts';
import { intervalOf } from './interval.ts';
import { pluralOf } from './plurals.ts';
import { ELLIPTIC, REACHING, REFERRING, RISING_TO, TOLLS, WITHIN_ELLIPSIS } from './tables/headTable.ts';
import { isOfVoteSplit } from './voteSplits.ts';
import { justBefore } from '../../text/justBefore.ts';

/**
 * Gives figures without a noun of their own what they count: the noun of the phrase that they complete ("the civilian death toll was 45"), else
 * that of their list or of the sentence before ("65 civilians were killed and about 300 were wounded").
 */
export function inheritHeads(article: ArticleText, drafts: Draft[]): void {
  drafts.forEach((draft, index) => {
    const head = headOfEllipsis(article, drafts, index) ?? draft.head ?? inheritedHead(article, drafts, draft, index);
    if (head !== draft.head) drafts[index] = { ...draft, head };
  });
}

function inheritedHead(article: ArticleText, drafts: readonly Draft[], draft: Draft, index: number): string | null {
  if (draft.measure !== 'count') return null;
  const { tokens, sentences } = article;
  const sentence = sentences[draft.sentence];
  if (sentence && draft.counted === null) {
    if (isOfVoteSplit(tokens, draft.numeral.first, sentence.first, sentence.last)) return 'votes';
    const group = headOfGroup(tokens, draft.first, sentence.first);
    if (group !== null) return group;
  }
  const whole = partitiveOf(article, drafts, index);
  if (whole !== null) return drafts[whole]?.head ?? null;
  const told = headOfToll(article, drafts, index) ?? headOfSubject(article, draft, justBefore(drafts, index));
  if (told !== null) return told;
  const antecedent = antecedentOf(article, drafts, index);
  return antecedent === null ? null : (drafts[antecedent]?.head ?? null);
}

const LONGEST_GAP = 7;

/** "34 soldiers had been killed and 61 WOUNDED": the noun of the figure before, with a verb of its own between. */
function headOfEllipsis({ tokens }: ArticleText, drafts: readonly Draft[], index: number): string | null {
  const [previous, draft] = [justBefore(drafts, index), drafts[index]];
  if (!previous?.head || !draft?.counted || previous.sentence !== draft.sentence || draft.first - previous.last > LONGEST_GAP) return null;
  if (draft.counted.last - draft.counted.first !== 1 || !ELLIPTIC.has(tokens[draft.counted.first]?.word.lower ?? '')) return null;
  let verbal = false;
  let joined = false;
  for (let at = previous.last; at < draft.numeral.first; at++) {
    const { tag, word } = tokens[at] ?? {};
    if (tag === 'auxiliary' || tag === 'past' || tag === 'participle' || word?.lower === 'dead') verbal = true;
    else if (tag !== 'adverb' && !WITHIN_ELLIPSIS.has(word?.lower ?? '')) return null;
    if (word?.lower === 'and') joined = true;
  }
  return verbal && joined ? previous.head : null;
}

const LEAST_MONEY = 1e6;

/** "fell to 812 million euros from 1.22 BILLION", "on top of the 25 MILLION already given": a bare large number goes on from the money before it. */
export function inheritMoney(drafts: Draft[]): void {
  drafts.forEach((draft, index) => {
    const money = justBefore(drafts, index);
    if (money?.measure !== 'money' || money.sentence !== draft.sentence || draft.measure !== 'count') return;
    if (draft.counted !== null || draft.value === null || draft.value < LEAST_MONEY || money.unit?.includes('/')) return;
    drafts[index] = { ...draft, measure: 'money', unit: money.unit, ...intervalOf(draft.value, draft.modifierKind, 'money') };
  });
}

/** "eleven OF THE 52 passengers": the figure right behind is the whole. */
export function partitiveOf({ tokens }: ArticleText, drafts: readonly Draft[], index: number): number | null {
  const [draft, next] = [drafts[index], drafts[index + 1]];
  if (!draft || !next || draft.sentence !== next.sentence || draft.counted || tokens[draft.last]?.word.lower !== 'of') return null;
  const gap = next.first - draft.last;
  if (gap > 6 || next.measure !== 'count') return null;
  // "150 of the village's 1,800 residents"
  for (let at = draft.last + 1; at < next.first; at++) if (!BEFORE_WHOLE.has(tokens[at]?.tag ?? '')) return null;
  return index + 1;
}

/** "INCLUDING five children": a part, which what follows does not go on from. */
export function isIncluded({ tokens }: ArticleText, draft: Draft): boolean {
  const before = (back: number): string => justBefore(tokens, draft.first - back + 1)?.word.lower ?? '';
  if (before(1) === 'including' || before(1) === 'among') return true;
  return (before(2) === 'among' && before(1) === 'them') || (before(2) === 'at' && before(1) === 'least' && before(3) === 'including');
}

/** "The death toll … neared 5,000", "taking the total dead … to 59", "the number of arrests rose to 300". */
function headOfToll({ tokens, sentences }: ArticleText, drafts: readonly Draft[], index: number): string | null {
  const draft = drafts[index];
  const sentence = draft && sentences[draft.sentence];
  if (!sentence || draft.counted) return null;
  const previous = justBefore(drafts, index);
  const from = previous?.sentence === draft.sentence ? previous.last : sentence.first;
  for (let at = draft.first - 1; at >= from; at--) {
    const word = tokens[at]?.word.lower ?? '';
    if (TOLLS.has(word)) return isCivilian(tokens, at) ? 'civilians' : 'people';
    if (word === 'numbers' && tokens[at - 1]?.tag === 'noun' && at - 1 >= from) return pluralOf(tokens[at - 1]?.word.lower ?? '');
    if (word === 'of' && tokens[at - 1]?.word.lower === 'number' && at - 1 >= from) return pluralBehind(tokens, at + 1, draft.first);
  }
  return null;
}

/** "Fever CASES cross 20,000", "the registered VOTERS were 5.7 million": the plural that is told to be so many; "the toll in 30 years exceeded" has none. */
function headOfSubject(
  { tokens, sentences }: ArticleText,
  { counted, numeral, sentence }: Draft,
  before: Draft | undefined,
): string | null {
  const from = sentences[sentence]?.first ?? 0;
  let at = numeral.first - 1;
  if (counted !== null || at < from) return null;
  const word = tokens[at]?.word.lower ?? '';
  // "cases ROSE TO 4,000", "cases AMOUNT TO 4,000"
  if (word === 'to' && RISING_TO.has(tokens[at - 1]?.word.lower ?? '')) at--;
  else if (!REACHING.has(word)) return null;
  do at--;
  while (tokens[at]?.tag === 'auxiliary' || tokens[at]?.tag === 'adverb');
  const noun = at >= from ? tokens[at] : undefined;
  if (noun?.tag !== 'noun' || !/[^s]s$/.test(noun.word.lower) || (before && before.last > at)) return null;
  while (at > from && BEFORE_PLURAL.has(tokens[at - 1]?.tag ?? '')) at--;
  return at > from && tokens[at - 1]?.tag === 'preposition' ? null : noun.word.lower;
}

/** "civilian toll", "civilian death toll": also with one word between. */
const isCivilian = (tokens: readonly Token[], at: number): boolean =>
  [at, at - 1].some((behind) => justBefore(tokens, behind)?.word.lower.startsWith('civilian'));

function pluralBehind(tokens: readonly Token[], from: number, limit: number): string | null {
  for (let at = from; at < limit && at < from + 5; at++) {
    const token = tokens[at];
    if (token?.tag === 'noun' && tokens[at + 1]?.tag !== 'noun') return token.word.lower;
  }
  return null;
}

/** "215 were killed IN THE THREE COUNTRIES": where it was, not what is counted. */
const isWhere = ({ tokens }: ArticleText, { first }: Draft): boolean =>
  justBefore(tokens, first)?.word.lower === 'the' && /^(?:in|across|throughout)$/.test(justBefore(tokens, first - 1)?.word.lower ?? '');

/** "OF THOSE, 15,201 were confirmed", "Of these 40 died": the whole stands in the sentence before. */
const opensOfThose = (tokens: readonly Token[], from: number, number: number): boolean =>
  number - from <= LONGEST_OPENING && tokens[from]?.word.form === 'Of' && REFERRING.has(tokens[from + 1]?.word.lower ?? '');
const LONGEST_OPENING = 5;

/** Farther back nothing is referred to. */
const REACH = 5;

/**
 * The figure that one without a noun goes on from: the one before it in its sentence; for a subject or "of them" the first of the sentence before,
 * which is what that sentence is about.
 */
export function antecedentOf(article: ArticleText, drafts: readonly Draft[], index: number): number | null {
  const { tokens, sentences } = article;
  const draft = drafts[index];
  const here = draft && sentences[draft.sentence];
  if (!here) return null;
  let found: number | null = null;
  for (let back = index - 1; back >= 0 && back >= index - REACH; back--) {
    const earlier = drafts[back];
    const there = earlier && sentences[earlier.sentence];
    if (!there || here.paragraph !== there.paragraph || here.index - there.index > 1) break;
    if ((earlier.measure !== 'count' && earlier.measure !== 'rate') || earlier.head === null || isIncluded(article, earlier)) continue;
    if (isWhere(article, earlier)) continue;
    if (here.index === there.index) return back;
    found = back;
  }
  const refersBack =
    draft.first === here.first ||
    draft.counted !== null ||
    tokens[draft.first - 1]?.word.lower === 'other' ||
    opensOfThose(tokens, here.first, draft.first);
  return refersBack ? found : null;
}
