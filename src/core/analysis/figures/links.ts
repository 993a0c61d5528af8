import type { Figure, ModifierKind } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';
import { intervalOf } from './interval.ts';
import { antecedentOf, isIncluded, partitiveOf } from './heads.ts';
import { findSums } from './sums.ts';
import { ADJECTIVAL_NOUNS } from './tables/countedNounTable.ts';
import { unitByName } from './tables/unitTable.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Ties figures to each other (same quantity, part, sum, shared modifier) and turns token indices into spans. */
export function linkFigures(article: ArticleText, drafts: readonly Draft[]): Figure[] {
  const { tokens } = article;
  const span = ({ first, last }: { first: number; last: number }): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
  });
  const shared: Draft[] = [];
  for (const draft of drafts) shared.push(shareModifier(article, draft, shared.at(-1)));
  const sums = findSums(article, shared);
  return shared.map((draft, index): Figure => ({
    start: tokens[draft.first]?.start ?? 0,
    end: tokens[draft.last - 1]?.end ?? 0,
    measure: draft.measure,
    unit: draft.unit,
    counted: draft.counted && span(draft.counted),
    head: draft.head,
    low: draft.low,
    high: draft.high,
    value: draft.value,
    approximate: draft.approximate,
    modifier: draft.modifier && span(draft.modifier),
    modifierKind: draft.modifierKind,
    numeral: span(draft.numeral),
    sameAs: isConversion(article, draft, justBefore(shared, index)) ? index - 1 : null,
    base: (draft.base && span(draft.base)) ?? countedBase(article, draft, shared[index + 1]),
    partOf: wholeOf(article, shared, index),
    sums: sums[index] ?? [],
  }));
}

const ROUNDING: ReadonlySet<ModifierKind> = new Set<ModifierKind>(['about', 'nearly']);

/** "some 4,000 firefighters and 28 aircraft": a number that is not round was counted. */
const isRound = (value: number): boolean => value % 10 === 0;

/** "more than 600 dead and 1,000 wounded": the modifier holds for both. */
function shareModifier({ tokens }: ArticleText, draft: Draft, previous: Draft | undefined): Draft {
  if (!previous?.modifier?.inside || draft.modifier || draft.value === null || previous.sentence !== draft.sentence) return draft;
  if (previous.measure !== 'count' || draft.measure !== 'count' || previous.modifierKind === 'exactly' || draft.counted === null)
    return draft;
  if (ROUNDING.has(previous.modifierKind) && !isRound(draft.value)) return draft;
  const gap = tokens.slice(behindParticiple(tokens, previous, draft), draft.first).map((token) => token.word.lower);
  if (gap.length === 0 || gap.length > 2 || !gap.every((word) => word === 'and' || word === ',' || word === 'or')) return draft;
  const { modifier, modifierKind } = previous;
  return { ...draft, modifier: { ...modifier, inside: false }, modifierKind, ...intervalOf(draft.value, modifierKind, draft.measure) };
}

/** "at least two KILLED and four wounded": a headline leaves the auxiliary out, and what has become of each stands behind its number. */
function behindParticiple(tokens: readonly Token[], { last }: Draft, next: Draft): number {
  return tokens[last]?.tag === 'participle' && ADJECTIVAL_NOUNS.has(tokens[next.last - 1]?.word.lower ?? '') ? last + 1 : last;
}

/** "15 kilometres (9 miles)", "5 million euros ($5.5 million)": the second tells the first in another unit. */
function isConversion({ tokens }: ArticleText, draft: Draft, previous: Draft | undefined): boolean {
  if (!previous || previous.sentence !== draft.sentence || draft.measure !== previous.measure || draft.unit === previous.unit) return false;
  if (draft.unit === null || previous.unit === null || draft.measure === 'share') return false;
  const gap = tokens.slice(previous.last, draft.first).map((token) => token.word.lower);
  const opened = gap[0] === '(' || gap[0] === '[' || (gap[0] === ',' && gap[1] === 'or') || gap[0] === 'or';
  return opened && gap.length <= 3 && sameSize(draft, previous);
}

/** Within a fifth of each other where both units convert by a factor. */
function sameSize(a: Draft, b: Draft): boolean {
  const [left, right] = [unitByName(a.unit ?? '')?.factor, unitByName(b.unit ?? '')?.factor];
  if (!left || !right || a.value === null || b.value === null) return true;
  const ratio = (a.value * left) / (b.value * right);
  return ratio > 0.8 && ratio < 1.25;
}

/** "70 percent of the province's 1.6 MILLION INHABITANTS", "half of the 300 SEATS": the base is a figure of its own. */
function countedBase({ tokens }: ArticleText, draft: Draft, next: Draft | undefined): Span | null {
  if (draft.measure !== 'share' || next?.measure !== 'count' || next.sentence !== draft.sentence || !next.counted) return null;
  const gap = next.first - draft.last;
  if (tokens[draft.last]?.word.lower !== 'of' || gap < 1 || gap > 5) return null;
  for (let at = draft.last + 1; at < next.first; at++)
    if (!/^(?:determiner|possessive|name|noun|adjective|clitic)$/.test(tokens[at]?.tag ?? '')) return null;
  return { start: tokens[draft.last]?.start ?? 0, end: tokens[next.counted.last - 1]?.end ?? 0 };
}

const OF_THEM = /^(?:them|whom|which|those|these)$/;

/** "OF THE 52 DEAD, 38 were found in the port": the figure that opens the sentence is the whole of those behind it that count nothing else. */
function openingWhole({ tokens }: ArticleText, drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index];
  if (!draft || draft.counted !== null) return null;
  for (let back = index - 1; back >= 0 && drafts[back]?.sentence === draft.sentence; back--) {
    const whole = drafts[back];
    if (!whole || whole.measure !== 'count') continue;
    const of = justBefore(tokens, whole.first)?.tag === 'determiner' ? whole.first - 2 : whole.first - 1;
    const opens = tokens[of]?.word.form === 'Of' && tokens[whole.last]?.word.form === ',';
    if (opens && (whole.high ?? Infinity) >= (draft.low ?? draft.value ?? 0)) return back;
  }
  return null;
}

/** "including four policemen AND ONE SOLDIER", "including four IN PORT LISK AND ONE in Varn": nothing between but where the first were. */
function isListedBehind({ tokens }: ArticleText, draft: Draft, previous: Draft | undefined): boolean {
  if (previous?.sentence !== draft.sentence) return false;
  const [from, to] = [previous.last, draft.first - 1];
  if (from === to) return true;
  return (
    /^(?:in|at|near|from)$/.test(tokens[from]?.word.lower ?? '') &&
    tokens.slice(from + 1, to).every(({ tag }) => tag === 'name' || tag === 'determiner')
  );
}

/** "21 people, INCLUDING eight soldiers"; "five OF THEM": the figure before is the whole. */
function wholeOf(article: ArticleText, drafts: readonly Draft[], index: number): number | null {
  const { tokens } = article;
  const draft = drafts[index];
  if (!draft || draft.measure !== 'count') return null;
  const before = justBefore(tokens, draft.first)?.word.lower;
  const ofThem = tokens[draft.numeral.last]?.word.lower === 'of' && OF_THEM.test(tokens[draft.numeral.last + 1]?.word.lower ?? '');
  const listed = before === 'and' && isListedBehind(article, draft, justBefore(drafts, index));
  if (listed) return wholeOf(article, drafts, index - 1) ?? openingWhole(article, drafts, index);
  if (ofThem) return antecedentOf(article, drafts, index);
  if (!isIncluded(article, draft)) return partitiveOf(article, drafts, index) ?? openingWhole(article, drafts, index);
  for (let back = index - 1; back >= 0 && drafts[back]?.sentence === draft.sentence; back--) {
    const whole = drafts[back];
    if (whole?.measure === 'count' && (whole.high ?? Infinity) >= (draft.low ?? draft.value ?? 0)) return back;
  }
  return null;
}
