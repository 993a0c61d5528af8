import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Claim } from '../../model/claim.ts';
import type { ArticleContext } from './articleContext.ts';
import { groupSense, type GroupSense } from './groups.ts';
import { SYNONYMS, UNTELLING_VERBS } from './synonymTable.ts';
import { words } from './words.ts';

export const DEMONSTRATORS = groupSense('demonstrators', true);
/** What those who march do. */
export const MARCHING: ReadonlySet<string> = words('march');

/** Of fewer people one seldom speaks as a crowd. */
export const LEAST_CROWD = 500;
/** Words for coming together and for judging how many came: in a report of a march they are said of the march. */
const COMING_TOGETHER = words(
  'turnout bring attend attendance participate participation take join gather assemble flood fill throng pack crowd pour spill show turn swell mobilise mobilize mobilisation mobilization vary differ provide strike street peak event walk route converge descend suggest indicate cite attract draw control',
);
const IN_THE_STREETS = /\b(?:to|in|into|on|onto|through) the streets\b|\bthere (?:were|was|had been)\b/i;
const STORIES_OF_CROWDS: readonly string[] = ['march', 'unrest'];

/**
 * Whether a number counts the crowd of the march or rally that its article tells of. Reports give these numbers in many words and often without a noun
 * ("1.7 million according to the union, 480,000 according to the ministry", "the police put the turnout at 40,000").
 */
export function isCrowd(
  figure: FigureAnnotation,
  { predicate, about, since, group: told, source }: Claim,
  group: GroupSense | null,
  article: ArticleContext,
  sentence: string,
): boolean {
  if (predicate !== 'other' || figure.measure !== 'count' || since !== null) return false;
  if ((figure.low ?? figure.value ?? 0) < LEAST_CROWD || !STORIES_OF_CROWDS.some((kind) => article.storyKinds.has(kind))) return false;
  if (group !== null && group.name !== 'people' && group.name !== 'demonstrators') return false;
  // "the crowd of 80,000 protesters": whatever else is told of them.
  if (group?.name === 'demonstrators') return true;
  // "3.5 million" alone is a crowd; "two million people" without a verb may be anybody.
  // "the radio spoke of 20,000 people": whoever counts people in a report of a march counts the march.
  if (about === null) return told === null || figure.counted === null || source !== null || IN_THE_STREETS.test(sentence);
  return about.split(' ').every((word) => COMING_TOGETHER.has(word) || UNTELLING_VERBS.has(word) || SYNONYMS.get(word) === 'march');
}

/** Whether it counts those who came together for one march or rally, or stayed away from work on one day. */
export const isGathering = (claim: Claim, meanings: ReadonlySet<string>, group: GroupSense | null): boolean =>
  claim.predicate === 'other' &&
  claim.since === null &&
  (group?.name === 'demonstrators' || meanings.has('march') || (meanings.has('strike') && group?.personal === true));

export const isMarch = (about: string | null): boolean => about?.split(' ').some((word) => SYNONYMS.get(word) === 'march') ?? false;
