import type { Lexicon } from '../lexicon/lexicon.ts';
import { FORM } from '../lexicon/wordClasses.ts';
import type { ArticleText, Sentence } from './articleText.ts';
import { chooseClosed, verbAhead } from './closedWords.ts';
import { BITS_AFTER, BITS_BEFORE, CONTEXTS, FORM_COLUMNS, type Context } from './tables/tagContexts.ts';
import { profileOf, type Profile } from './tagProfiles.ts';
import type { Tag, Token } from './tokens.ts';
import { WordTable } from './words.ts';

/**
 * Gives every token its part of speech, in `token.tag`.
 *
 * Closed words (the, of, was) have theirs from a table, the few that have several by their neighbours (`closedWords.ts`). An open word can
 * be what the lexicon says of it; the choice is by weight: how often the word is so, what the word before and the word behind speak for
 * (`tables/tagContexts.ts`), and whether the clause has its finite verb already (past or participle?).
 *
 * How to read the tags: `past` is a finite past ("fled"), `verb` a base or present form ("says", "flee"), `participle` stands after have and
 * be and in shortened clauses ("soldiers killed in …"), `gerund` is every -ing that is a verb, `auxiliary` every form of be (copula too), and
 * have and do before another verb. `name` is a capital word that is no closed word, and no dictionary word at the start of a sentence.
 * `possessive` is "their", `clitic` the "'s" behind a noun. For lemma and other readings ask `Lexicon.lemma` and `Lexicon.forms`.
 */
export function tagTokens(article: ArticleText, lexicon: Lexicon): void {
  const names = namesWithin(article);
  for (const sentence of article.sentences) tagSentence(article.tokens, sentence, names, lexicon);
}

/** Ids of words that stand with a capital inside a sentence: at the start of another they are names too ("Turkey"). */
function namesWithin({ tokens, sentences }: ArticleText): ReadonlySet<number> {
  const names = new Set<number>();
  for (const { first, last } of sentences) {
    for (let at = first + 1; at < last; at++) {
      const token = tokens[at];
      if (token && token.word.shape === 'capitalized' && token.spaced && tokens[at - 1]?.word.shape === 'lower') names.add(token.word.id);
    }
  }
  return names;
}

const COLUMNS = FORM_COLUMNS.length;
const contextIndex = (context: Context): number => CONTEXTS.indexOf(context);
const START = contextIndex('start');
const END = contextIndex('end');
const ADVERB = contextIndex('adverb');
const NAME = contextIndex('name');
const DEMONYM = contextIndex('demonym');

const TAG_OF_COLUMN: readonly Tag[] = ['noun', 'noun', 'verb', 'verb', 'past', 'participle', 'gerund', 'adjective', 'adverb'];
const CONTEXT_OF_COLUMN: readonly number[] = (
  ['noun', 'plural', 'verb', 'verb', 'past', 'participle', 'gerund', 'adjective', 'adverb'] as const
).map(contextIndex);
/** An adverb between does not hide these: "has repeatedly said", "to immediately withdraw". */
const SEEN_THROUGH_ADVERBS: ReadonlySet<number> = new Set(
  (['be', 'have', 'do', 'modal', 'to', 'subject', 'noun', 'plural', 'name', 'determiner', 'relative'] as const).map(contextIndex),
);

const PAST_COLUMN = FORM_COLUMNS.indexOf('past');
const PARTICIPLE_COLUMN = FORM_COLUMNS.indexOf('participle');
const GERUND_COLUMN = FORM_COLUMNS.indexOf('gerund');
const BASE_COLUMN = FORM_COLUMNS.indexOf('base');
const THIRD_COLUMN = FORM_COLUMNS.indexOf('third');
/** Verbs that take a whole clause without "that". */
const CLAUSE_TAKERS = new WordTable<true>(
  (
    'say says said saying claim claims claimed claiming believe believes believed think thinks thought know knows knew insist insists insisted ' +
    'admit admits admitted hope hopes hoped fear fears feared suggest suggests suggested allege alleges alleged adding adds added ' +
    'told tells telling warned warns warning noted notes noting means meant shows showed show confirmed confirms announced announces'
  )
    .split(' ')
    .map((form) => [form, true]),
);
/** What it weighs that a clause has one finite verb, in bits. */
const ONE_FINITE_VERB = 3;

function tagSentence(tokens: readonly Token[], sentence: Sentence, names: ReadonlySet<number>, lexicon: Lexicon): void {
  const headline = isHeadline(tokens, sentence, lexicon);
  let before = START;
  /** The clause has its finite verb. */
  let finite = false;
  /** Of the clause around a subordinate one. */
  let outerFinite = false;
  let atStart = true;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (!token) break;
    const profile = profileOf(token.word, lexicon);
    if (profile.closed && !isNameAnyway(token, profile, atStart, headline)) {
      const tag = profile.choice ? chooseClosed(profile.choice, tokens, at, sentence, lexicon) : profile.closed;
      token.tag = tag;
      before = tag === profile.closed ? profile.context : contextOfClosed(tag, profile.context);
      if (tag === 'auxiliary' || tag === 'modal' || tag === 'past' || tag === 'verb') finite ||= !profile.infinite;
      else if (tag === 'subordinator' || tag === 'relative') {
        outerFinite = finite;
        finite = false;
      } else if (tag === 'conjunction') finite = false;
      atStart = false;
    } else if (profile.mark) {
      token.tag = 'punctuation';
      before = profile.context;
      if (profile.mark === 'comma') {
        finite = outerFinite;
      } else if (profile.mark === 'quote' || profile.mark === 'stop') {
        finite = outerFinite = false;
        atStart = profile.mark === 'stop' || (token.spaced && !tokens[at + 1]?.spaced) || at === sentence.first;
      }
    } else if (isName(token, profile, tokens[at + 1], atStart, headline, names, lexicon)) {
      token.tag = 'name';
      before = profile.context === DEMONYM ? DEMONYM : NAME;
      atStart = false;
    } else {
      const next = tokens[at + 1];
      const behind = next && at + 1 < sentence.last ? profileOf(next.word, lexicon).context : END;
      const shortened =
        (profile.forms & FORM.participle) !== 0 &&
        NOMINAL_BEFORE.has(before) &&
        PHRASE_BEHIND.has(behind) &&
        verbAhead(tokens, at, sentence, lexicon);
      const column = bestColumn(profile, before, behind, finite || shortened);
      token.tag = TAG_OF_COLUMN[column] ?? 'noun';
      const isFinite = column === PAST_COLUMN || column === THIRD_COLUMN || (column === BASE_COLUMN && !INFINITIVE_AFTER.has(before));
      // "said the bridge collapsed": the clause behind has a finite verb of its own, with or without "that".
      if (isFinite) finite = !CLAUSE_TAKERS.has(token.word);
      else if (column === GERUND_COLUMN && CLAUSE_TAKERS.has(token.word)) finite = false;
      const context = CONTEXT_OF_COLUMN[column] ?? END;
      if (context !== ADVERB || !SEEN_THROUGH_ADVERBS.has(before)) before = context;
      atStart = false;
    }
  }
}

/** "soldiers killed in the raid were …": the verb may still come. */
const NOMINAL_BEFORE: ReadonlySet<number> = new Set((['noun', 'plural', 'name', 'number', 'object'] as const).map(contextIndex));
const PHRASE_BEHIND: ReadonlySet<number> = new Set((['preposition', 'by', 'to'] as const).map(contextIndex));
const INFINITIVE_AFTER: ReadonlySet<number> = new Set((['to', 'modal', 'do'] as const).map(contextIndex));

function bestColumn(profile: Profile, before: number, behind: number, finite: boolean): number {
  if (profile.only >= 0) return profile.only;
  let best = 0;
  let bestBits = -Infinity;
  for (let column = 0; column < COLUMNS; column++) {
    if ((profile.forms & (1 << column)) === 0) continue;
    let bits = (profile.bits[column] ?? 0) + (BITS_AFTER[before * COLUMNS + column] ?? 0) + (BITS_BEFORE[behind * COLUMNS + column] ?? 0);
    if (column === PAST_COLUMN || column === THIRD_COLUMN) bits += finite ? -ONE_FINITE_VERB : ONE_FINITE_VERB;
    else if (column === PARTICIPLE_COLUMN && finite) bits += ONE_FINITE_VERB;
    if (bits > bestBits) {
      bestBits = bits;
      best = column;
    }
  }
  return best;
}

/** Most open words begin with a capital: then a capital tells nothing. */
function isHeadline(tokens: readonly Token[], sentence: Sentence, lexicon: Lexicon): boolean {
  let open = 0;
  let capital = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = tokens[at]?.word;
    if (!word || word.shape === 'punctuation' || word.shape === 'digits') continue;
    if (profileOf(word, lexicon).closed) continue;
    open++;
    if (word.shape !== 'lower' && word.shape !== 'alphanumeric') capital++;
    // A sentence shows within a few words what it is.
    if (open - capital >= 3) return false;
  }
  return open >= 4 && capital >= open * 0.8;
}

/** "US", "IT", "May 5": written as a closed word, but a name. */
function isNameAnyway(token: Token, { choice }: Profile, atStart: boolean, headline: boolean): boolean {
  const { shape, form } = token.word;
  if (shape === 'upper') return !headline && form.length > 1;
  return shape === 'capitalized' && choice === 'month-or-modal' && !atStart && !headline;
}

function isName(
  token: Token,
  profile: Profile,
  next: Token | undefined,
  atStart: boolean,
  headline: boolean,
  names: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const { word } = token;
  switch (word.shape) {
    case 'upper':
      return !headline || !profile.known;
    case 'mixed':
      return true;
    case 'capitalized':
      if (!profile.known) return true;
      if (headline) return names.has(word.id);
      if (!atStart) return true;
      if (names.has(word.id)) return true;
      return (
        (profile.likely & (FORM.noun | FORM.adjective)) !== 0 && next?.word.shape === 'capitalized' && !profileOf(next.word, lexicon).closed
      );
    case 'lower':
    case 'digits':
    case 'alphanumeric':
    case 'punctuation':
      return false;
  }
}

function contextOfClosed(tag: Tag, usual: number): number {
  return CONTEXT_OF_TAG[tag] ?? usual;
}

const CONTEXT_OF_TAG: Readonly<Partial<Record<Tag, number>>> = {
  determiner: contextIndex('determiner'),
  pronoun: contextIndex('object'),
  possessive: contextIndex('possessive'),
  relative: contextIndex('relative'),
  subordinator: contextIndex('subordinator'),
  preposition: contextIndex('preposition'),
  to: contextIndex('to'),
  modal: contextIndex('modal'),
  verb: contextIndex('verb'),
  past: contextIndex('past'),
  gerund: contextIndex('gerund'),
  participle: contextIndex('participle'),
  number: contextIndex('number'),
  adverb: contextIndex('adverb'),
  clitic: contextIndex('clitic'),
};
