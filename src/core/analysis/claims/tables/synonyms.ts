type Row = readonly [word: string, synonyms: string];

/** Rows of a word and the words that share it → a map from each of them to the first. */
export const synonyms = (rows: readonly Row[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(([word, others]) =>
      `${word} ${others}`
        .trim()
        .split(' ')
        .map((each) => [each, word] as const),
    ),
  );
