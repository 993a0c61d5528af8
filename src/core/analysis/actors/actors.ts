import type { ActorMention, ArticleActor } from '../../model/actor.ts';
import type { CorpusFile } from '../../model/corpusFile.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ArticleText } from '../../text/articleText.ts';

export interface ReadActors {
  readonly actors: readonly ArticleActor[];
  /** In reading order, not overlapping. */
  readonly mentions: readonly ActorMention[];
}

export function readActors(
  _article: ArticleText,
  _lexicon: Lexicon,
  _registry: CorpusFile,
  _isBoilerplate: readonly boolean[],
): ReadActors {
  return { actors: [], mentions: [] };
}
