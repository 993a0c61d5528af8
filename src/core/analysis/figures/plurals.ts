import { IRREGULAR_PLURALS } from '../../lexicon/tables/irregularForms.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(IRREGULAR_PLURALS.map(({ singular, plural }) => [singular, plural] as const));

/** Nouns that are plural, or countable, as they stand. */
const UNCHANGED = new Set(
  'people police personnel troops aircraft staff crew cattle sheep fish livestock dead slain deceased wounded injured hurt missing equipment offspring series species headquarters helicopters folk clergy infantry cavalry artillery ammunition spacecraft hovercraft'.split(
    ' ',
  ),
);

/** Plural of a singular noun in lower case: "soldier" → "soldiers". Regular rules after any grammar; exceptions from the lexicon's table. */
export function pluralOf(singular: string): string {
  const irregular = IRREGULAR.get(singular);
  if (irregular !== undefined) return irregular;
  if (UNCHANGED.has(singular)) return singular;
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(singular)) return `${singular}es`;
  return `${singular}s`;
}
