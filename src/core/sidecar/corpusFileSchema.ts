import * as z from 'zod/mini';
import { VERDICT_KINDS } from '../model/corpusFile.ts';
import { ACTOR_TYPES } from './sidecarSchema.ts';

/** `corroborate.yaml` as `formats.md` describes it. Objects are loose: keys we do not know are kept. */

const words = (about: string) => z.string().check(z.describe(about));
const id = (about: string) => words(about).check(z.minLength(1), z.regex(/^\S+$/, 'should hold no white space'));
/** `#` divides file and id, so a file may hold one and an id may not. */
const reference = (about: string) => words(about).check(z.regex(/^.+#[^#\s]+$/, 'should look like article.txt#id'));

export const actorSchema = z.looseObject({
  id: id('Never changes: sidecars point to it.'),
  name: words('The name that is shown.').check(z.minLength(1)),
  type: z.enum(ACTOR_TYPES).check(z.describe('person; organization; gpe (states, cities); location; group (a people, a party).')),
  aliases: z.optional(z.nullable(z.array(z.string()).check(z.describe('Other names and spellings.')))),
  of: z.optional(words('The state of a people or an army: id of another actor.')),
  wikidata: z.optional(words('Q-number.').check(z.regex(/^Q\d+$/, 'should look like Q227'))),
});

export const labelSchema = z.looseObject({
  name: words('Shown, and written into sidecars.').check(z.minLength(1)),
  parent: z.optional(words('Name of the label above it.')),
  description: z.optional(words('When to use it; shown while tagging.')),
  examples: z.optional(z.array(z.string()).check(z.describe('Shown while tagging.'))),
  color: z.optional(words('#rrggbb').check(z.regex(/^#[0-9a-fA-F]{6}$/, 'should look like #4078c0'))),
  key: z.optional(words('The key that sets it in review mode.').check(z.minLength(1), z.maxLength(1))),
  attributes: z.optional(z.nullable(z.record(z.string(), z.array(z.string())).check(z.describe('Attribute: its possible values.')))),
});

export const eventSchema = z.looseObject({
  name: words('As figures name it.').check(z.minLength(1)),
  from: z.optional(words('First day, like 2020-09-27.')),
  to: z.optional(words('Last day.')),
  places: z.optional(z.nullable(z.array(z.string()).check(z.describe('Where it took place.')))),
});

export const verdictSchema = z.looseObject({
  a: reference('One figure: file#id.'),
  b: reference('The other.'),
  verdict: z.enum(VERDICT_KINDS).check(z.describe('same: the same thing, they agree; not-comparable; conflict; resolved: settled by now.')),
  by: z.optional(words('Who decided.')),
  note: z.optional(words('Why.')),
  quoteA: z.optional(words('The words of the first figure when it was decided.')),
  quoteB: z.optional(words('The words of the other.')),
});

export const corpusSettings = {
  name: z.optional(z.nullable(words('Name of the corpus.'))),
  encoding: z.optional(z.nullable(words('Encoding of the articles, if not UTF-8: windows-1252, utf-16le …'))),
  include: z.optional(z.nullable(z.array(z.string()).check(z.describe('Which files are articles (globs). Default: **/*.txt.')))),
  exclude: z.optional(z.nullable(z.array(z.string()).check(z.describe('Which of them are not.')))),
};

/** The whole file, for the JSON Schema. Reading checks record by record. */
export const corpusFileSchema = z
  .looseObject({
    ...corpusSettings,
    actors: z.optional(z.nullable(z.array(actorSchema))),
    labels: z.optional(z.nullable(z.array(labelSchema))),
    events: z.optional(z.nullable(z.array(eventSchema))),
    verdicts: z.optional(z.nullable(z.array(verdictSchema))),
  })
  .check(z.describe('A Corroborate corpus: its articles, actors, labels, events and verdicts.'));
