import { distance } from 'fastest-levenshtein';
import { fold } from '../../lexicon/folding.ts';
import { TextMemo } from '../../text/textMemo.ts';
import { ORGANIZATION_HEADS } from './tables/organizationWordsTable.ts';
import { NICKNAMES } from './tables/nicknamesTable.ts';

/**
 * What stays of a name token when transliterations differ: its consonants, with those that are written in several ways made one.
 * "Pashinyan", "Pašinian" → "psnn"; "Gaddafi", "Qadhafi" → "gdf". The first vowel is kept as "a".
 */
export const skeleton = (token: string): string => SKELETONS.get(token);

const SKELETONS = new TextMemo((token) => {
  const folded = fold(token).replace(/[^a-z]/g, '');
  const letters = folded.replace(/sch|tch|dzh|sh|ch|zh|kh|gh|dh|th|ph|ck|ts|x|q|k|c|j|w|z/g, (spelling) => SPELLINGS[spelling] ?? spelling);
  const vowelFirst = /^[aeiouy]/.test(letters) ? 'a' : '';
  return vowelFirst + letters.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
});

const SPELLINGS: Readonly<Record<string, string>> = {
  sch: 's',
  sh: 's',
  ch: 'c',
  tch: 'c',
  dzh: 'c',
  j: 'c',
  zh: 's',
  z: 's',
  ts: 's',
  kh: 'h',
  gh: 'g',
  q: 'g',
  k: 'g',
  ck: 'g',
  x: 'gs',
  c: 'g',
  dh: 'd',
  th: 't',
  ph: 'f',
  w: 'v',
};

/** Tokens of a person's name without particles that are left out at will ("al-", "Jr."). */
export const nameTokens = (name: string): readonly string[] => NAME_TOKENS.get(name);

const NAME_TOKENS = new TextMemo((name) => {
  const folded = fold(name)
    .replace(/["“”'‘’]/g, '')
    .replace(GLUED_INITIALS, '$& ');
  if (folded !== '' && !/\s/.test(folded)) return [withoutArabicArticle(folded)];
  const tokens = folded.split(/\s+/).filter((token) => token !== '');
  const named = tokens.filter((token, index) => (index === 0 && !LEADING_PARTICLES.has(token)) || !LEFT_OUT.has(token));
  return (named.length > 0 ? named : tokens).map(withoutArabicArticle);
});

/** "S.Marlow". */
const GLUED_INITIALS = /^(?:\p{L}\.)+(?=\p{L}{2})/u;

const withoutArabicArticle = (token: string): string => (token.startsWith('al-') || token.startsWith('el-') ? token.slice(3) : token);

const LEFT_OUT: ReadonlySet<string> = new Set(
  'jr sr ii iii iv al el de bin ben von van der den ter ten'.split(' ').flatMap((particle) => [particle, `${particle}.`]),
);

/** Of these particles those that are nobody's given name: "Van der Holm" is Jan van der Holm, but "Ben Holm" is Ben. */
const LEADING_PARTICLES: ReadonlySet<string> = new Set(['de', 'von', 'van', 'der', 'den', 'ter', 'ten']);

/** "Bill" as "William": one form for given names that are used for one another. */
export function plainGiven(token: string): string {
  return NICKNAMES.get(token) ?? token;
}

/** Two spellings of one token, within one article or story: the same consonants, or a slip of the pen. */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const apart = distance(a, b);
  if (apart <= (shorter >= 7 ? 2 : 1) && shorter >= 5) return true;
  return apart <= 3 && skeleton(a) === skeleton(b) && skeleton(a).length >= 3;
}

/** Given names that do not speak against each other: one is the other's spelling, nickname or initial, or is not said. */
export function givenNamesAgree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [plainA, plainB] = [plainGiven(a), plainGiven(b)];
  if (plainA === plainB || isSpellingOf(plainA, plainB)) return true;
  const isInitial = /^[a-z]\.?(?:[a-z]\.)?$/;
  return (isInitial.test(a) || isInitial.test(b)) && a.charCodeAt(0) === b.charCodeAt(0);
}

const COMPANY_TAIL = /,?(?: and)? (?:inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|gmbh|sa|nv|spa)$/;

/** One form for the spellings of an organisation's name: no article, no company form, one "and". */
export const organizationKey = (name: string): string => ORGANIZATION_KEYS.get(name);

const ORGANIZATION_KEYS = new TextMemo((name) => {
  const plain = fold(name).replaceAll('.', '').replaceAll('&', 'and').replaceAll('-', ' ');
  const bare = plain.includes(' ') ? plain.replace(/^the /, '').replace(COMPANY_TAIL, '') : plain;
  return bare.replace(/organisation|defence|labour|centre/g, (british) => AMERICAN[british] ?? british);
});

const AMERICAN: Readonly<Record<string, string>> = {
  organisation: 'organization',
  defence: 'defense',
  labour: 'labor',
  centre: 'center',
};

const LIGHT_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', '&']);

/** Initials of the words that carry weight: "Organization for Security and Cooperation" → "osc". */
export const acronymOf = (name: string): string => ACRONYMS.get(name);

const ACRONYMS = new TextMemo((name) =>
  fold(name)
    .split(/[\s-]+/)
    .filter((word) => !LIGHT_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join(''),
);

/** The letters of an acronym in the order of the alphabet: the same for "NATO" and "OTAN". */
export const sortedLetters = (acronym: string): string => SORTED_LETTERS.get(acronym);

const SORTED_LETTERS = new TextMemo((acronym) => [...acronym.toLowerCase()].sort().join(''));

const HEADS: ReadonlySet<string> = new Set(ORGANIZATION_HEADS);

/** "the Post", "the Ministry": a head noun stands for the name that ends in it. */
export const isOrganizationHead = (word: string): boolean => HEADS.has(word);

/** What may stand later for an organisation of more than one word: its acronym, its last words, its first ones. @param name an `organizationKey` */
export const shortForms = (name: string): readonly string[] => SHORT_FORMS.get(name);

const SHORT_FORMS = new TextMemo((name) => {
  const words = name.split(' ');
  const forms = words.length > 1 ? [acronymOf(name)] : [];
  for (let size = words.length - 1; size > 0; size--) {
    if (size > 1 || isOrganizationHead(words.at(-1) ?? '')) forms.push(words.slice(-size).join(' '));
    forms.push(words.slice(0, size).join(' '));
  }
  return forms;
});
