import { readActors } from '../../src/core/analysis/actors/actors.ts';
import { EMPTY_CORPUS_FILE } from '../../src/core/model/corpusFile.ts';
import { cutText } from '../../src/core/text/articleText.ts';
import { tagTokens } from '../../src/core/text/tagging.ts';
import { testLexicon } from './lexicon.ts';

/** Actors of an English text without furniture. */
export function readActorsOf(text: string, registry = EMPTY_CORPUS_FILE): ReturnType<typeof readActors> {
  const lexicon = testLexicon();
  const article = cutText(text, lexicon.words);
  tagTokens(article, lexicon);
  return readActors(
    article,
    lexicon,
    registry,
    article.paragraphs.map(() => false),
  );
}
