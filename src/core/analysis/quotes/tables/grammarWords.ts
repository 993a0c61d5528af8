/** What a word can be for the shallow grammar of frames, as bits: a word may be several ("now" is a time word, "one" a pronoun and an opener). */
export const KIND = {
  comma: 1,
  dash: 2,
  final: 4,
  subjectPronoun: 8,
  objectPronoun: 16,
  personalPronoun: 32,
  timeWord: 64,
  timeUnit: 128,
  timeOpener: 256,
} as const;

type Kind = keyof typeof KIND;

/** Closed classes of English, written down for these readers. */
const WORDS: Readonly<Record<Kind, string>> = {
  comma: ',',
  dash: '— – -- ― -',
  final: '. ! ? … ...',
  subjectPronoun:
    'he she they it i we you who which this that these those others some many most few both all one everyone everybody someone somebody nobody',
  objectPronoun: 'him her them me us himself herself themselves itself',
  personalPronoun: 'he she they it i we you',
  timeWord:
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun yesterday today tonight tomorrow earlier later then now again ' +
    'once recently afterward afterwards subsequently separately meanwhile also too however instead though overnight ago prior',
  timeUnit:
    'day week month year morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday summer winter spring fall ' +
    'autumn time hours hour minutes days weeks months years',
  timeOpener: 'last this next that early late earlier later the a one two three several',
};

export const GRAMMAR_WORDS: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const kind of Object.keys(KIND) as Kind[])
    for (const word of WORDS[kind].split(' ')) kinds.set(word, (kinds.get(word) ?? 0) | KIND[kind]);
  return kinds;
}
