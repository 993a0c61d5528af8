import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { WordFact } from '../../../lexicon/nameEntry.ts';
import type { ArticleActor } from '../../../model/actor.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../tables/speakerNouns.ts';

export type Gender = 'female' | 'male';

/** How well a person goes with "he" or "she". */
export type Agreement = 'same' | 'unknown' | 'doubtful' | 'other';

export function genderOfNoun(word: string): Gender | null {
  if (FEMALE_NOUNS.has(word)) return 'female';
  return MALE_NOUNS.has(word) ? 'male' : null;
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

  /** A pronoun meant this actor. */
  learn(actor: string, gender: Gender): void {
    if (!this.#learned.has(actor)) this.#learned.set(actor, gender);
  }

  agreement(actor: ArticleActor, gender: Gender): Agreement {
    const told = this.#told.get(actor.key);
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
