import type { Lexicon } from '../lexicon/lexicon.ts';
import { FORM } from '../lexicon/wordClasses.ts';
import type { ArticleText, Sentence } from './articleText.ts';
import { chooseClosed, verbAhead } from './closedWords.ts';
import { BITS_AFTER, BITS_BEFORE, CONTEXTS, FORM_COLUMNS, type Context } from './tables/tagContexts.ts';
import { profileOf, type MarkKind, type Profile } from './tagProfiles.ts';
import type { Tag, Token } from './tokens.ts';
import { firstSentenceFrom, standsIn, type Unchanged } from './unchanged.ts';

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
export function tagTokens(article: ArticleText, lexicon: Lexicon): TaggedNames {
  const names = namesWithin(article);
  const profiles = article.tokens.map(({ word }) => profileOf(word, lexicon));
  const tagger = new Tagger(article.tokens, profiles, names);
  for (const sentence of article.sentences) tagger.tag(sentence);
  return names;
}

/**
 * The same for an article most of whose tokens have their tags from the reading before: those are kept, unless a word that stands among them became a name, or ceased
 * to be one, by what changed.
 * @param before the names of that reading
 * @returns with `unchanged` null where all was tagged anew
 */
export function retagTokens(
  article: ArticleText,
  lexicon: Lexicon,
  unchanged: Unchanged,
  before: TaggedNames,
): { readonly names: TaggedNames; readonly unchanged: Unchanged | null } {
  const { tokens } = article;
  const names = namesWithin(article);
  const other = new Set([...names].filter((id) => !before.has(id)).concat([...before].filter((id) => !names.has(id))));
  if (other.size > 0 && standsIn(unchanged, tokens, ({ word }) => other.has(word.id)))
    return { names: tagTokens(article, lexicon), unchanged: null };
  const { head, tail } = unchanged;
  const profiles: Profile[] = [];
  profiles.length = tokens.length;
  for (let at = head; at < Math.min(tail + 1, tokens.length); at++) {
    const token = tokens[at];
    if (token) profiles[at] = profileOf(token.word, lexicon);
  }
  const tagger = new Tagger(tokens, profiles, names);
  for (let at = firstSentenceFrom(article, head); at < article.sentences.length; at++) {
    const sentence = article.sentences[at];
    if (!sentence || sentence.first >= tail) break;
    tagger.tag(sentence);
  }
  return { names, unchanged };
}

/** Ids of words that stand with a capital inside a sentence: at the start of another they are names too ("Turkey"). */
export type TaggedNames = ReadonlySet<number>;

function namesWithin({ tokens, sentences }: ArticleText): TaggedNames {
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
const SEEN_THROUGH_ADVERBS = contextSet('be', 'have', 'do', 'modal', 'to', 'subject', 'noun', 'plural', 'name', 'determiner', 'relative');
/** A base form after these is an infinitive, no finite verb. */
const INFINITIVE_AFTER = contextSet('to', 'modal', 'do');
/** "soldiers killed in the raid were …": between these the verb may be a shortened clause, and the finite one still to come. */
const NOMINAL_BEFORE = contextSet('noun', 'plural', 'name', 'number', 'object');
const PHRASE_BEHIND = contextSet('preposition', 'by', 'to');

function contextSet(...contexts: readonly Context[]): Uint8Array {
  const set = new Uint8Array(CONTEXTS.length);
  for (const context of contexts) set[contextIndex(context)] = 1;
  return set;
}

const [NOUN_COLUMN, BASE_COLUMN, THIRD_COLUMN, PAST_COLUMN, PARTICIPLE_COLUMN, GERUND_COLUMN] = (
  ['noun', 'base', 'third', 'past', 'participle', 'gerund'] as const
).map((column) => FORM_COLUMNS.indexOf(column)) as [number, number, number, number, number, number];
/** What it weighs that a clause has one finite verb, in bits. */
const ONE_FINITE_VERB = 3;

/** Walks through sentences from left to right. */
class Tagger {
  readonly #tokens: readonly Token[];
  readonly #profiles: readonly Profile[];
  readonly #names: TaggedNames;
  #headline = false;
  /** No word of the sentence or quotation was seen yet. */
  #atStart = true;
  /** Context index of what stands before. */
  #before = START;
  /** The clause has its finite verb; and the one around it has. */
  #finite = false;
  #outerFinite = false;

  /** @param profiles one a token, at least of those to be tagged and the one behind them */
  constructor(tokens: readonly Token[], profiles: readonly Profile[], names: TaggedNames) {
    this.#tokens = tokens;
    this.#profiles = profiles;
    this.#names = names;
  }

  tag(sentence: Sentence): void {
    this.#headline = this.#isHeadline(sentence);
    this.#atStart = true;
    this.#before = START;
    this.#finite = false;
    this.#outerFinite = false;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = this.#tokens[at];
      const profile = this.#profiles[at];
      if (!token || !profile) return;
      if (profile.mark) this.#takeMark(token, profile.mark, profile.context, at, sentence);
      else {
        if (profile.closed && !this.#isNameAnyway(token, profile)) this.#takeClosed(token, profile.closed, profile, at, sentence);
        else if (this.#isName(token, profile, at)) {
          token.tag = 'name';
          this.#before = profile.context === DEMONYM ? DEMONYM : NAME;
        } else this.#takeOpen(token, profile, at, sentence);
        this.#atStart = false;
      }
    }
  }

  #takeMark(token: Token, mark: MarkKind, context: number, at: number, sentence: Sentence): void {
    token.tag = 'punctuation';
    this.#before = context;
    if (mark === 'comma') this.#finite = this.#outerFinite;
    else if (mark === 'quote' || mark === 'stop') {
      this.#finite = false;
      this.#outerFinite = false;
      this.#atStart = mark === 'stop' || at === sentence.first || (token.spaced && !this.#tokens[at + 1]?.spaced);
    }
  }

  #takeClosed(token: Token, closed: Tag, profile: Profile, at: number, sentence: Sentence): void {
    const tag = profile.choice ? chooseClosed(profile.choice, this.#tokens, this.#profiles, at, sentence) : closed;
    token.tag = tag;
    this.#before = tag === closed ? profile.context : (CONTEXT_OF_TAG[tag] ?? profile.context);
    switch (tag) {
      case 'auxiliary':
      case 'modal':
      case 'past':
      case 'verb':
        this.#finite ||= !profile.infinite;
        break;
      case 'subordinator':
      case 'relative':
        this.#outerFinite = this.#finite;
        this.#finite = false;
        break;
      case 'conjunction':
        this.#finite = false;
        break;
      default:
        break;
    }
  }

  #takeOpen(token: Token, profile: Profile, at: number, sentence: Sentence): void {
    const behind = at + 1 < sentence.last ? (this.#profiles[at + 1]?.context ?? END) : END;
    const before = this.#before;
    const shortened =
      (profile.forms & FORM.participle) !== 0 &&
      NOMINAL_BEFORE[before] === 1 &&
      PHRASE_BEHIND[behind] === 1 &&
      verbAhead(this.#tokens, this.#profiles, at, sentence);
    const column = bestColumn(profile, before, behind, this.#finite || shortened);
    token.tag = TAG_OF_COLUMN[column] ?? 'noun';
    const isFinite = column === PAST_COLUMN || column === THIRD_COLUMN || (column === BASE_COLUMN && INFINITIVE_AFTER[before] === 0);
    // "said the bridge collapsed": the clause behind has a finite verb of its own, with or without "that".
    if (isFinite) this.#finite = !profile.takesClause;
    else if (column === GERUND_COLUMN && profile.takesClause) this.#finite = false;
    const context = CONTEXT_OF_COLUMN[column] ?? END;
    if (context !== ADVERB || SEEN_THROUGH_ADVERBS[before] === 0) this.#before = context;
  }

  /** Most open words begin with a capital: then a capital tells nothing. */
  #isHeadline(sentence: Sentence): boolean {
    let open = 0;
    let capital = 0;
    for (let at = sentence.first; at < sentence.last; at++) {
      const profile = this.#profiles[at];
      if (!profile || profile.closed || profile.mark) continue;
      const shape = this.#tokens[at]?.word.shape;
      open++;
      if (shape !== 'lower' && shape !== 'alphanumeric') capital++;
      // A sentence shows within a few words what it is.
      if (open - capital >= 3) return false;
    }
    return open >= 4 && capital >= open * 0.8;
  }

  /** "US", "IT", "May 5": written as a closed word, but a name. */
  #isNameAnyway(token: Token, profile: Profile): boolean {
    const { shape, form } = token.word;
    if (shape === 'upper') return !this.#headline && form.length > 1;
    return shape === 'capitalized' && profile.choice === 'month-or-modal' && !this.#atStart && !this.#headline;
  }

  #isName(token: Token, profile: Profile, at: number): boolean {
    const { word } = token;
    switch (word.shape) {
      case 'lower':
      case 'digits':
      case 'alphanumeric':
      case 'punctuation':
        return false;
      case 'upper':
        return !this.#headline || !profile.known;
      case 'mixed':
        return true;
      case 'capitalized': {
        if (!profile.known) return true;
        if (this.#headline) return this.#names.has(word.id);
        if (!this.#atStart || this.#names.has(word.id)) return true;
        const next = this.#tokens[at + 1];
        return (
          (profile.likely & (FORM.noun | FORM.adjective)) !== 0 && next?.word.shape === 'capitalized' && !this.#profiles[at + 1]?.closed
        );
      }
    }
  }
}

function bestColumn(profile: Profile, before: number, behind: number, finite: boolean): number {
  if (profile.only >= 0) return profile.only;
  let best = NOUN_COLUMN;
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

/** Where a closed word was taken in another class than its usual one. */
const CONTEXT_OF_TAG: Readonly<Partial<Record<Tag, number>>> = {
  noun: contextIndex('noun'),
  determiner: contextIndex('determiner'),
  pronoun: contextIndex('object'),
  possessive: contextIndex('possessive'),
  relative: contextIndex('relative'),
  subordinator: contextIndex('subordinator'),
  preposition: contextIndex('preposition'),
  to: contextIndex('to'),
  modal: contextIndex('modal'),
  auxiliary: contextIndex('be'),
  verb: contextIndex('verb'),
  past: contextIndex('past'),
  gerund: contextIndex('gerund'),
  participle: contextIndex('participle'),
  number: contextIndex('number'),
  adverb: contextIndex('adverb'),
  clitic: contextIndex('clitic'),
  punctuation: contextIndex('mark'),
};
