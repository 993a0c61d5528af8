import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ActorMention, ArticleActor } from '../../model/actor.ts';
import type { CorpusFile } from '../../model/corpusFile.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { surveyCapitals } from './capitalSurvey.ts';
import { clusterPieces } from './clusters.ts';
import { findInHeadlines } from './headlineNames.ts';
import { holdsStill, namesAgain, type EarlierNames, type FoundNames } from './foundNames.ts';
import { learnNames } from './learnNames.ts';
import { nameContextOf } from './nameContext.ts';
import { findPieces, refindPieces } from './namePieces.ts';
import { decideTypes, type KnownScores } from './typeDecision.ts';

export interface ReadActors {
  readonly actors: readonly ArticleActor[];
  /** In reading order, not overlapping. */
  readonly mentions: readonly ActorMention[];
}

/** With what the next reading of the article may take over. */
export interface ReadNames extends ReadActors {
  readonly found: FoundNames;
}

/**
 * Finds who is named in an article: names, their types, and which of them mean the same actor.
 * @param earlier what the reading before an edit found; null where every name is to be found anew
 */
export function readActors(
  article: ArticleText,
  lexicon: Lexicon,
  registry: CorpusFile,
  isBoilerplate: readonly boolean[],
  earlier: EarlierNames | null = null,
): ReadNames {
  const survey = surveyCapitals(article, isBoilerplate);
  const known = nameContextOf(article, lexicon.phrases, lexicon.knownNames(registry), survey);
  const names = namesAgain(learnNames(known), earlier);
  const context = names === known.names ? known : nameContextOf(article, lexicon.phrases, names, survey, known.sports);
  const same = earlier && holdsStill(context, earlier) ? earlier : null;
  const found = same ? refindPieces(context, same.found.pieces, same.unchanged) : findPieces(context);
  const scores: KnownScores = same ? same.found.scores : new WeakMap();
  const body = decideTypes(context, found, same && scores);
  const inHeadlines = findInHeadlines(context, body);
  const pieces = inHeadlines.length === 0 ? body : [...inHeadlines, ...body].sort((a, b) => a.first - b.first);
  const { actors, mentions } = clusterPieces(context, pieces);
  return { actors, mentions, found: { context: { names, survey, sports: context.sports }, pieces: found, scores } };
}
