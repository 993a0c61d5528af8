import type { ActorMention } from '../../model/actor.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { goOnAsBefore, startAgain, type EarlierStatements, type FoundStatements, type ParagraphStart } from './earlierStatements.ts';
import { findQuotedRuns } from './marks.ts';
import { PassageCutter } from './passages.ts';
import { StatementReader } from './statementReader.ts';
import { surveyTokens } from './survey.ts';

/**
 * Every statement that a frame or its place attributes to somebody, in the order found.
 * @param mentions in reading order: whose names may stand before the colon of a headline
 * @param before those of the reading before an edit: then the paragraphs near the edit are read, and those behind it until they go on as before
 */
export function findStatements(
  article: ArticleText,
  mentions: readonly ActorMention[],
  isBoilerplate: readonly boolean[],
  before: EarlierStatements | null = null,
): FoundStatements {
  const survey = surveyTokens(article.tokens);
  const cutter = new PassageCutter(article, survey);
  const { isTranscript } = cutter;
  const earlier = before?.found.isTranscript === isTranscript ? before : null;
  const begin = startAgain(article, earlier);
  const { statements, starts } = begin;
  const reader = new StatementReader(article, cutter, mentions, statements, begin.carried);
  let { leftOpen } = begin;
  for (let at = starts.length; at < article.paragraphs.length; at++) {
    const paragraph = article.paragraphs[at];
    if (!paragraph) break;
    const start: ParagraphStart = { carried: reader.carriedOver, leftOpen, count: statements.length, latest: statements.at(-1) ?? null };
    if (earlier && goOnAsBefore(article, paragraph, start, earlier, { statements, starts })) break;
    starts.push(start);
    if (isBoilerplate[paragraph.index]) continue;
    const runs = findQuotedRuns(article.tokens, paragraph, survey.marks, leftOpen);
    const last = runs.at(-1);
    leftOpen = last !== undefined && last.unclosed && last.last === paragraph.last;
    reader.beginParagraph(paragraph);
    for (const passage of cutter.ofParagraph(paragraph, runs, start.carried.isHeadline)) reader.read(passage);
    reader.endParagraph();
  }
  return { statements, starts, isTranscript };
}
