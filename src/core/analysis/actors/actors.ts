import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ActorMention, ArticleActor } from '../../model/actor.ts';
import type { CorpusFile } from '../../model/corpusFile.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { surveyCapitals } from './capitalSurvey.ts';
import { clusterPieces } from './clusters.ts';
import { findInHeadlines } from './headlineNames.ts';
import { learnNames } from './learnNames.ts';
import { nameContextOf } from './nameContext.ts';
import { findPieces } from './namePieces.ts';
import { decideTypes } from './typeDecision.ts';

export interface ReadActors {
  readonly actors: readonly ArticleActor[];
  /** In reading order, not overlapping. */
  readonly mentions: readonly ActorMention[];
}

/** Finds who is named in an article: names, their types, and which of them mean the same actor. */
export function readActors(article: ArticleText, lexicon: Lexicon, registry: CorpusFile, isBoilerplate: readonly boolean[]): ReadActors {
  const survey = surveyCapitals(article, isBoilerplate);
  const known = nameContextOf(article, lexicon.phrases, lexicon.knownNames(registry), survey);
  const names = learnNames(known);
  const context = names === known.names ? known : nameContextOf(article, lexicon.phrases, names, survey, known.sports);
  const body = decideTypes(context, findPieces(context));
  const inHeadlines = findInHeadlines(context, body);
  const pieces = inHeadlines.length === 0 ? body : [...inHeadlines, ...body].sort((a, b) => a.first - b.first);
  return clusterPieces(context, pieces);
}
