import * as z from 'zod/mini';
import { PREDICATES } from '../model/claim.ts';
import { MEASURES } from '../model/figure.ts';
import { DOCUMENT_STATUSES } from '../model/metadata.ts';

/** Formats of the sidecar as its file shows it: `formats.md`. Objects are loose: keys we do not know are kept. Offsets are code points. */

const MODIFIER_KINDS = ['exactly', 'about', 'nearly', 'at-least', 'more-than', 'at-most', 'fewer-than', 'between', 'vague'] as const;
export const ACTOR_TYPES = ['person', 'organization', 'gpe', 'location', 'group'] as const;

const words = (about: string) => z.string().check(z.describe(about));
const wordsOrNull = (about: string) => z.optional(z.nullable(words(about)));
const numberOrNull = (about: string) => z.optional(z.nullable(z.number().check(z.describe(about))));
const isoDate = (about: string) =>
  z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'should be a date like 2020-10-25, 2020-10 or 2020'), z.describe(about));
const offset = (about: string) => z.int().check(z.gte(0), z.describe(about));

/** A stretch of the article with the exact words it covers and what stands around them. */
const spanFields = {
  start: offset('First code point of the words in the article.'),
  end: offset('Code point after the last one.'),
  text: words('The exact words that the span covers; checked on load and before every write.'),
  prefix: z.optional(words('Up to 32 code points before the words.')),
  suffix: z.optional(words('Up to 32 code points after the words.')),
  occurrence: z.optional(
    z
      .looseObject({ index: z.int().check(z.gte(1)), of: z.int().check(z.gte(1)) })
      .check(z.describe('Written where the same words with the same neighbours stand more than once: which of them this is.')),
  ),
};
const actorFields = {
  actor: z.optional(z.nullable(words('Id of an actor in corroborate.yaml.'))),
  actors: z.optional(z.array(words('Id of an actor.')).check(z.describe('Joint speakers: the ids of all of them.'))),
};

const noteSchema = z.looseObject({
  by: wordsOrNull('Who wrote it.'),
  text: words('The note.'),
  state: z._default(z.enum(['open', 'resolved']), 'open'),
});

const identity = {
  id: words('Unique within the article; never changes.').check(
    z.minLength(1),
    z.regex(/^[^#\s]+$/, 'should hold neither # nor white space'),
  ),
  ...spanFields,
  origin: z._default(z.enum(['suggestion', 'human']), 'human').check(z.describe('Whether it was suggested before a person decided.')),
  annotator: wordsOrNull('Who decided.'),
  notes: z.optional(z.array(noteSchema)),
  orphan: z.optional(z.boolean().check(z.describe('The words were gone when the article changed; offsets are those of the text before.'))),
};

const sourceSchema = z.looseObject({ ...spanFields, ...actorFields });
const quotedSpanSchema = z.looseObject(spanFields);
const EVIDENCE_ROLES = [
  'predicate',
  'group',
  'side',
  'place',
  'event',
  'extent',
  'since',
  'as-of',
  'source',
  'status',
  'correction',
  'denial',
] as const;

const claimSchema = z.looseObject({
  predicate: z.enum(PREDICATES).check(z.describe('What happened to, or holds of, what is counted.')),
  group: wordsOrNull('Who or what is counted: people, civilians, combatants, houses …'),
  subset: wordsOrNull('"seriously", "Spanish", "other".'),
  about: wordsOrNull('What is measured or done, where predicate and group do not tell.'),
  side: wordsOrNull('Whose people or things: an actor id, all (both, or nobody singled out), or null (unknown who).'),
  place: wordsOrNull('Where.'),
  event: wordsOrNull('In which event.'),
  extent: z.optional(
    z.nullable(
      z
        .enum(['cumulative', 'incident', 'stock', 'delta', 'rate'])
        .check(
          z.describe('cumulative: a toll so far; incident: this day, this strike; stock: a state at a moment; delta: three more; rate.'),
        ),
    ),
  ),
  since: z.optional(z.nullable(isoDate('Counted from this day on.'))),
  asOf: z.optional(z.nullable(isoDate('The day the figure holds for.'))),
  asOfStated: z._default(z.boolean(), false).check(z.describe('The day stands in the text.')),
  source: z.optional(z.nullable(sourceSchema)),
  sourceOrigin: z.optional(z.enum(['suggestion', 'human']).check(z.describe('human: a person set the source.'))),
  via: z.optional(z.nullable(sourceSchema)),
  status: z._default(z.enum(['asserted', 'feared', 'planned', 'conditional']), 'asserted'),
  polarity: z._default(z.enum(['asserted', 'denied']), 'asserted'),
  deniedBy: z.optional(z.array(sourceSchema)),
  corrects: numberOrNull('The number it takes back.'),
  evidence: z.optional(z.array(z.looseObject({ ...spanFields, role: z.enum(EVIDENCE_ROLES) }))),
});

const actorKind = {
  kind: z.literal('actor').check(z.describe('What is marked: actor, quote, figure or label.')),
  type: z.enum(ACTOR_TYPES),
  actor: actorFields.actor,
};
const quoteKind = {
  kind: z.literal('quote'),
  type: z
    .enum(['direct', 'indirect', 'mixed'])
    .check(z.describe('direct: between quotation marks; indirect: told; mixed: told with words between marks.')),
  speaker: z.optional(z.nullable(sourceSchema)),
  cue: z.optional(z.nullable(quotedSpanSchema)),
};
const figureKind = {
  kind: z.literal('figure'),
  measure: z._default(z.enum(MEASURES), 'count'),
  unit: wordsOrNull('km, decade, USD, % …; absent for plain counts.'),
  counted: wordsOrNull('The counted noun as it stands.'),
  head: wordsOrNull('Its head, lower case, in the plural.'),
  low: numberOrNull('Lowest number the words allow; null: open.'),
  high: numberOrNull('Highest number the words allow; null: open.'),
  value: numberOrNull('The number as written, where there is a single one.'),
  approximate: z._default(z.boolean(), false),
  modifier: wordsOrNull('The words that bound or soften the number.'),
  modifierKind: z._default(z.enum(MODIFIER_KINDS), 'exactly'),
  sameAs: wordsOrNull('Id of the same quantity in another unit.'),
  partOf: wordsOrNull('Id of the figure this one is a part of.'),
  sums: z.optional(z.array(z.string())),
  base: wordsOrNull('Of what a share is taken.'),
  claim: z.optional(z.nullable(claimSchema)),
};
const labelKind = {
  kind: z.literal('label'),
  label: words('Name of a label in corroborate.yaml.'),
  attributes: z.optional(z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]))),
};

const decision = {
  ...identity,
  status: z._default(z.enum(['accepted', 'rejected']), 'accepted').check(z.describe('What a person decided.')),
};
export const annotationSchema = z.discriminatedUnion('kind', [
  z.looseObject({ ...decision, ...actorKind }),
  z.looseObject({ ...decision, ...quoteKind }),
  z.looseObject({ ...decision, ...figureKind }),
  z.looseObject({ ...decision, ...labelKind }),
]);

const exported = { ...identity, status: z.enum(['suggested', 'accepted', 'rejected']), basis: z.optional(words('Why it was marked.')) };
/** In exports: with the analyser's marks. */
export const exportedAnnotationSchema = z.discriminatedUnion('kind', [
  z.looseObject({ ...exported, ...actorKind }),
  z.looseObject({ ...exported, ...quoteKind }),
  z.looseObject({ ...exported, ...figureKind }),
  z.looseObject({ ...exported, ...labelKind }),
]);

export const metadataSchema = z.looseObject({
  published: z.optional(z.nullable(isoDate('Day of publication.'))),
  outlet: wordsOrNull('Newspaper, agency or site.'),
  title: wordsOrNull('Headline.'),
  byline: z.optional(z.array(z.string())),
  url: wordsOrNull('Address.'),
  dateline: z.optional(z.array(z.string()).check(z.describe('Places of the dateline.'))),
  status: z.optional(z.enum(DOCUMENT_STATUSES)),
});

export const regionSchema = z.looseObject({ ...spanFields, role: z.enum(['boilerplate', 'body']) });

export const reviewSchema = z
  .looseObject({
    reader: z.int().check(z.gte(0), z.describe('Version of the analyser that made the marks.')),
    left: z.array(z.string()).check(z.describe('Ids of the suggestions that were left open.')),
  })
  .check(z.describe('Written when the article is set done or reviewed, so that marks that come later can be told from those of then.'));

export const documentSchema = z.looseObject({
  file: z.optional(words('Name of the article.')),
  sha256: z.optional(words('Of the text (no byte-order mark, line ends \\n) in UTF-8, hexadecimal: tells that the article changed.')),
});

const headFields = {
  version: z.literal(1),
  offsets: z.literal('code-points').check(z.describe('What start and end count: Unicode code points of the text.')),
  document: z.optional(documentSchema),
};

/** The whole file, for the JSON Schema that editors check with. Reading checks part by part, so that one mistake hides nothing else. */
export const sidecarSchema = z
  .looseObject({
    ...headFields,
    metadata: z.optional(z.nullable(metadataSchema)),
    review: z.optional(z.nullable(reviewSchema)),
    regions: z.optional(z.nullable(z.array(regionSchema))),
    annotations: z.optional(z.nullable(z.array(annotationSchema))),
  })
  .check(z.describe('Decisions of people about one article of a Corroborate corpus.'));

export const sidecarHeadSchema = z.looseObject(headFields);

export type FileAnnotation = z.infer<typeof annotationSchema>;
export type FileSpan = z.infer<typeof quotedSpanSchema>;
export type FileSource = z.infer<typeof sourceSchema>;
export type FileClaim = z.infer<typeof claimSchema>;
export type FileRegion = z.infer<typeof regionSchema>;

/** Keys whose values are numbers or truth values; everything else is words, however it looks ("id: 1e10", "text: 974"). */
const NOT_WORDS = new Set(['version', 'reader', 'start', 'end', 'low', 'high', 'value', 'corrects', 'approximate', 'asOfStated', 'orphan']);

export function holdsWords(key: string, parentKey: string): boolean {
  return !NOT_WORDS.has(key) && parentKey !== 'attributes' && parentKey !== 'occurrence';
}
