import type { Tag } from '../tokens.ts';

/**
 * The closed classes of English, after the school grammars. A word of several classes stands in several rows; the first row in which it
 * stands is its usual class, and `tagging.ts` chooses by the neighbours.
 */
const ROWS: readonly (readonly [Tag, string])[] = [
  ['to', 'to'],
  ['subordinator', 'that'],
  [
    'determiner',
    'the a an this these those every each all both either neither some any no another such many much few several most more less enough',
  ],
  ['possessive', 'my your his her its our their whose'],
  [
    'pronoun',
    'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves mine yours hers ours theirs',
  ],
  ['pronoun', 'everyone everybody everything someone somebody something anyone anybody anything nobody nothing none others'],
  ['relative', 'who whom which what whoever whatever whichever'],
  ['auxiliary', "be am is are was were been being isn't aren't wasn't weren't ain't 're 'm"],
  ['auxiliary', "have has had having haven't hasn't hadn't 've do does did don't doesn't didn't"],
  [
    'modal',
    "can could will would shall should may might must ought cannot can't couldn't won't wouldn't shan't shouldn't mightn't mustn't 'll 'd",
  ],
  [
    'preposition',
    'of in on at by for with from into onto over under against between among amongst amid amidst during through throughout across along',
  ],
  [
    'preposition',
    'around behind beyond near about above below without within despite per via toward towards upon inside outside beside besides except',
  ],
  ['preposition', 'unlike versus vs vs. alongside atop aboard out off up down as than like since until till before after including'],
  ['subordinator', 'if because although though while whereas unless whether when where how why whenever wherever lest once'],
  ['conjunction', 'and or but nor &'],
  [
    'adverb',
    'not never also only just very too even still already again ever now then here there however therefore thus instead perhaps maybe almost',
  ],
  [
    'adverb',
    'nearly rather quite away back together so yet ago meanwhile moreover nevertheless furthermore otherwise hence elsewhere somewhere',
  ],
  [
    'adverb',
    'always often sometimes soon later earlier forward abroad overseas indeed else apart aside altogether anyway anymore yes well least',
  ],
  [
    'number',
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ],
  ['number', 'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen'],
  ['clitic', "'s ' ’"],
];

/** Word → its usual class. */
export const CLOSED_CLASSES: readonly (readonly [string, Tag])[] = [...ROWS]
  .reverse()
  .flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const));

/** How a closed word's class is chosen where it has several. */
export type Choice =
  | 'that'
  | 'possessive-mark'
  | 'quantifier'
  | 'pronoun-or-possessive'
  | 'have'
  | 'do'
  | 'to'
  | 'there'
  | 'one'
  | 'who'
  | 'clause-or-phrase'
  | 'like'
  | 'particle'
  | 'month-or-modal'
  | 'degree'
  | 'mine';

/** Words of several classes, by the way in which the choice is made. */
export const CHOICES: readonly (readonly [string, Choice])[] = (
  [
    ['that', 'that'],
    ['possessive-mark', "'s ' ’"],
    ['quantifier', 'this these those each all both either neither some any another such many much few several enough no none'],
    ['degree', 'more most less least'],
    ['pronoun-or-possessive', 'his her'],
    ['have', "have has had having haven't hasn't hadn't"],
    ['do', "do does did don't doesn't didn't"],
    ['to', 'to'],
    ['there', 'there'],
    ['one', 'one'],
    ['mine', 'mine'],
    ['who', 'who whom which what where'],
    ['clause-or-phrase', 'as than since until till before after'],
    ['like', 'like'],
    ['particle', 'up out off down over back'],
    ['month-or-modal', 'may will'],
  ] as const
).flatMap(([choice, words]) => words.split(' ').map((word) => [word, choice] as const));

/** Verbs that take a whole clause without "that" ("said the bridge collapsed"), as lemmas. */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set(
  'say claim believe think know insist admit hope fear suggest allege add tell warn note mean show confirm announce feel guess suppose argue'.split(
    ' ',
  ),
);
