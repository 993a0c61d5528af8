import type { BoardAnswer, BoardAnswers, BoardQuery } from '../boardModel.ts';
import type { BoardCorpus } from './boardCorpus.ts';
import { indexFor } from './boardIndex.ts';
import { comparison } from './comparison.ts';
import { matrix } from './matrix.ts';
import { quantityDetail } from './quantityDetail.ts';
import { quantityList } from './quantityList.ts';

/** Answers what the board asks. Runs beside the corpus (in the worker); the first query after a change turns the corpus round for the board. */
export function answerBoardQuery<Query extends BoardQuery>(corpus: BoardCorpus, query: Query): BoardAnswer<Query> {
  // The switch gives each kind of query its own answer; the compiler cannot tie the two type parameters together.
  return answer(corpus, query) as BoardAnswer<Query>;
}

function answer(corpus: BoardCorpus, query: BoardQuery): BoardAnswers[BoardQuery['ask']] {
  const index = indexFor(corpus);
  switch (query.ask) {
    case 'quantities':
      return quantityList(index, query.filter);
    case 'quantity':
      return quantityDetail(index, query.id, query.filter);
    case 'compare':
      return comparison(corpus, index, query.a, query.b);
    case 'matrix':
      return matrix(index, query.filter);
    case 'locate':
      return index.byRef.get(query.ref)?.quantity.id ?? null;
  }
}
