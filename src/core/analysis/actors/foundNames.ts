import { standsIn, type Unchanged } from '../../text/unchanged.ts';
import { LearnedNames, type NameLookup } from './learnedNames.ts';
import type { NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import type { KnownScores } from './typeDecision.ts';

/** The names found in an article, and what they were found by: for reading it again after an edit. */
export interface FoundNames {
  readonly context: Pick<NameContext, 'names' | 'survey' | 'sports'>;
  readonly pieces: readonly Piece[];
  readonly scores: KnownScores;
}

/** Those of the reading before, and what of the article is as it was then. */
export interface EarlierNames {
  readonly found: FoundNames;
  readonly unchanged: Unchanged;
}

/** What the article taught the last time where it teaches the same now: the entries stay the same objects. */
export function namesAgain(names: NameLookup, earlier: EarlierNames | null): NameLookup {
  const before = earlier?.found.context.names;
  return before && names instanceof LearnedNames && names.isAlike(before) ? before : names;
}

/** Whether names that lie out of reach of an edit are found and judged as before it: by the same tables, survey and kind of article. */
export function holdsStill({ article, names, survey, sports }: NameContext, { found, unchanged }: EarlierNames): boolean {
  const before = found.context;
  if (names !== before.names || (sports === null) !== (before.sports === null) || survey.leavesStopsOut !== before.survey.leavesStopsOut)
    return false;
  const unlike = survey.wordsUnlike(before.survey);
  if (unlike.size === 0) return true;
  return !standsIn(
    unchanged,
    article.tokens,
    ({ word }) => unlike.has(word.lowerId) || word.parts.some(({ lowerId }) => unlike.has(lowerId)),
  );
}
