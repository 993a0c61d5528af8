import type { ActorMention } from '../../model/actor.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { findQuotedRuns } from './marks.ts';
import { PassageCutter } from './passages.ts';
import type { Statement } from './statement.ts';
import { StatementReader } from './statementReader.ts';
import { surveyTokens } from './survey.ts';

/**
 * Every statement that a frame or its place attributes to somebody, in the order found.
 * @param mentions in reading order: whose names may stand before the colon of a headline
 */
export function findStatements(
  article: ArticleText,
  mentions: readonly ActorMention[],
  isBoilerplate: readonly boolean[],
): readonly Statement[] {
  const survey = surveyTokens(article.tokens);
  const cutter = new PassageCutter(article, survey);
  const reader = new StatementReader(article, cutter, mentions);
  let leftOpen = false;
  for (const paragraph of article.paragraphs) {
    if (isBoilerplate[paragraph.index]) continue;
    const runs = findQuotedRuns(article.tokens, paragraph, survey.marks, leftOpen);
    const last = runs.at(-1);
    leftOpen = last !== undefined && last.unclosed && last.last === paragraph.last;
    reader.beginParagraph(paragraph);
    for (const passage of cutter.ofParagraph(paragraph, runs)) reader.read(passage);
    reader.endParagraph();
  }
  return reader.statements;
}
