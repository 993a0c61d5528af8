import { WordTable } from '../../../text/words.ts';

const words = (list: string): WordTable<true> => new WordTable<true>(list.split(' ').map((word) => [word, true]));

/** Names of share indexes of the large exchanges, and the nouns for indexes. */
export const INDEXES = words(
  'index indexes indices composite benchmark gauge nasdaq dow ftse nikkei topix sensex nifty dax cac stoxx kospi kosdaq ibex mib bovespa ibovespa merval asx csi s&p',
);

/** Between a verb and the level that it tells. */
export const BEFORE_LEVEL = words('to at above below near past through');
