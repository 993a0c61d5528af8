import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { WordFact } from '../../../lexicon/nameEntry.ts';
import type { ArticleActor, Gender } from '../../../model/actor.ts';
import type { Token } from '../../../text/tokens.ts';
import { HONORIFICS } from '../../actors/tables/personWordsTable.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../tables/speakerNouns.ts';
import { isPossessive } from '../../../text/possessive.ts';

/** How well a person goes with "he" or "she". */
export type Agreement = 'same' | 'unknown' | 'doubtful' | 'other';

export function genderOfNoun(word: string): Gender | null {
  if (FEMALE_NOUNS.has(word)) return 'female';
  return MALE_NOUNS.has(word) ? 'male' : null;
}

/** So far behind its comma an appositive's noun stands. */
const LONGEST_APPOSITIVE = 5;

/** "Ms. Example", "the widow Ann Example", "Ann Example, a mother of two": what the words beside a name tell. Tokens of the name half-open. */
export function genderBeside(tokens: readonly Token[], first: number, behind: number): Gender | null {
  for (let at = first - 1; at >= first - 2 && !tokens[at + 1]?.startsLine; at--) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'conjunction' || token.tag === 'punctuation' || token.tag === 'preposition') break;
    const gender = HONORIFICS.get(token.word.lower) ?? genderOfNoun(token.word.lower);
    if (gender) return gender;
  }
  if (tokens[behind]?.word.form !== ',' || tokens[behind + 1]?.tag !== 'determiner') return null;
  for (let at = behind + 2; at < behind + LONGEST_APPOSITIVE; at++) {
    const token = tokens[at];
    if (token?.tag !== 'noun' && token?.tag !== 'adjective') return null;
    const gender = genderOfNoun(token.word.lower);
    if (gender && !isPossessive(tokens[at + 1])) return gender;
  }
  return null;
}

/** What is known of the gender of an article's persons: by the words beside their names, by their names, by pronouns that meant them. */
export class Genders {
  readonly #lexicon: Lexicon;
  /** A noun or a form of address beside the name tells ("the widow Ann Example"). */
  readonly #told = new Map<string, Gender>();
  readonly #learned = new Map<string, Gender>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  tell(actor: string, gender: Gender): void {
    this.#told.set(actor, gender);
  }

  /** A pronoun meant this actor: sure where it did so twice, or where the name says the same. */
  learn(actor: ArticleActor, gender: Gender): void {
    const { key } = actor;
    if (this.#told.has(key)) return;
    if ((this.#learned.get(key) ?? actor.gender) === gender) this.#told.set(key, gender);
    else if (!this.#learned.has(key)) this.#learned.set(key, gender);
  }

  agreement(actor: ArticleActor, gender: Gender): Agreement {
    const told =
      this.#told.get(actor.key) ?? (actor.nameless ? genderOfNoun(actor.name.slice(actor.name.lastIndexOf(' ') + 1).toLowerCase()) : null);
    if (told) return told === gender ? 'same' : 'other';
    const supposed = actor.gender ?? this.#learned.get(actor.key) ?? this.#ofGivenName(actor);
    if (supposed === undefined) return 'unknown';
    // Given names are not always the gender that lists of names say.
    return supposed === gender ? 'same' : 'doubtful';
  }

  /** Somebody who is only called by a given name. */
  #ofGivenName({ name }: ArticleActor): Gender | undefined {
    if (name.includes(' ')) return undefined;
    const facts = this.#lexicon.names.facts(this.#lexicon.words.word(name));
    if (facts & WordFact.surname) return undefined;
    switch (facts & WordFact.given) {
      case WordFact.male:
        return 'male';
      case WordFact.female:
        return 'female';
      default:
        return undefined;
    }
  }
}
