import * as z from 'zod/mini';
import type { Actor } from '../model/actor.ts';
import type { CorpusFile, EventDefinition, LabelDefinition, Verdict } from '../model/corpusFile.ts';
import { pairKey } from '../model/relation.ts';
import { actorSchema, corpusSettings, eventSchema, labelSchema, verdictSchema } from './corpusFileSchema.ts';
import { defined } from './defined.ts';
import type { FileProblem } from './problem.ts';
import { ProblemList } from './problemList.ts';
import { readList, rootMapping } from './readList.ts';
import { parseYaml, plainValue, type YamlSource } from './yamlSource.ts';

/** A record that could be read, and which item of its list it is. */
export interface PlacedRecord<Value> {
  readonly index: number;
  readonly value: Value;
}

/** `corroborate.yaml` as it stands on disk. */
export interface OpenCorpusFile {
  readonly source: YamlSource;
  readonly settings: Pick<CorpusFile, 'name' | 'encoding' | 'include' | 'exclude'>;
  readonly actors: readonly PlacedRecord<Actor>[];
  readonly labels: readonly PlacedRecord<LabelDefinition>[];
  readonly events: readonly PlacedRecord<EventDefinition>[];
  readonly verdicts: readonly PlacedRecord<Verdict>[];
  readonly problems: readonly FileProblem[];
  /** Why the file must not be written, or null. */
  readonly locked: string | null;
}

/** Attribute values are words, however they look; nothing in this file is a number. */
export const everythingIsWords = (): boolean => true;

/** Every record that cannot be read is a problem at its place and hides no other. */
export function openCorpusFile(yaml: string): OpenCorpusFile {
  const source = parseYaml(yaml);
  const list = new ProblemList(source);
  const root = rootMapping(source, list, 'corroborate.yaml holds keys such as "actors:" and "include:".');
  const locked = list.problems.length > 0 ? 'it is damaged' : null;
  const records = <Schema extends z.ZodMiniType, Value>(key: string, schema: Schema, build: (fields: z.infer<Schema>) => Value) =>
    root ? readList(source, root, key, schema, everythingIsWords, list).map(({ index, fields }) => ({ index, value: build(fields) })) : [];
  const actors = records('actors', actorSchema, ({ id, name, type, aliases, of, wikidata }): Actor =>
    defined({ id, name, type, aliases: aliases ?? [], of, wikidata }),
  );
  const labels = records('labels', labelSchema, ({ name, parent, description, examples, color, key, attributes }): LabelDefinition =>
    defined({ name, parent, description, examples, color, key, attributes: attributes ?? {} }),
  );
  const events = records('events', eventSchema, ({ name, from, to, places }): EventDefinition =>
    defined({ name, from, to, places: places ?? [] }),
  );
  const verdicts = records('verdicts', verdictSchema, ({ a, b, verdict, by, note, quoteA, quoteB }): Verdict =>
    defined({ a, b, verdict, by, note, quoteA, quoteB }),
  );
  const once = <Value>(key: string, given: readonly PlacedRecord<Value>[], naming: Naming<Value>) =>
    withoutSeconds(key, given, naming, list);
  return {
    source,
    settings: root ? settingsOf(plainValue(root, everythingIsWords), list) : {},
    actors: withUnknownStatesReported(
      once('actors', actors, { keyOf: ({ id }) => id, words: ({ id }) => `actors with the id "${id}"` }),
      list,
    ),
    labels: once('labels', labels, { keyOf: ({ name }) => name, words: ({ name }) => `labels called "${name}"` }),
    events: once('events', events, { keyOf: ({ name }) => name, words: ({ name }) => `events called "${name}"` }),
    verdicts: withSecondsReported(verdicts, list),
    problems: list.problems,
    locked,
  };
}

/** What tells the records of a list apart, and what two of one kind are called. */
interface Naming<Value> {
  readonly keyOf: (value: Value) => string;
  readonly words: (value: Value) => string;
}

/** Which of two was meant nobody knows: the first is read, the second reported and left as it stands. */
function withoutSeconds<Value>(
  key: string,
  records: readonly PlacedRecord<Value>[],
  { keyOf, words }: Naming<Value>,
  list: ProblemList,
): PlacedRecord<Value>[] {
  const keys = new Set<string>();
  return records.filter(({ index, value }) => {
    if (!keys.has(keyOf(value))) return keys.add(keyOf(value));
    list.add('schema', 'error', [key, index], `There are two ${words(value)}; this second one is not read.`);
    return false;
  });
}

/** Both are somebody's word, and both are kept. */
function withSecondsReported(verdicts: readonly PlacedRecord<Verdict>[], list: ProblemList): readonly PlacedRecord<Verdict>[] {
  const pairs = new Set<string>();
  for (const { index, value } of verdicts) {
    if (pairs.has(pairKey(value)))
      list.add(
        'reference',
        'warning',
        ['verdicts', index],
        `There is another verdict on "${value.a}" and "${value.b}" above; this later one counts.`,
      );
    pairs.add(pairKey(value));
  }
  return verdicts;
}

/** Reports actors of a state that is not there. */
function withUnknownStatesReported(actors: readonly PlacedRecord<Actor>[], list: ProblemList): readonly PlacedRecord<Actor>[] {
  const ids = new Set(actors.map(({ value }) => value.id));
  for (const { index, value } of actors) {
    if (value.of === undefined || ids.has(value.of)) continue;
    list.add('reference', 'warning', ['actors', index, 'of'], `There is no actor with the id "${value.of}".`);
  }
  return actors;
}

function settingsOf(plain: unknown, list: ProblemList): OpenCorpusFile['settings'] {
  const settings: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(corpusSettings)) {
    const parsed = z.safeParse(schema, (plain as Record<string, unknown>)[key], { reportInput: true });
    if (parsed.success) settings[key] = parsed.data ?? undefined;
    else list.addIssues([key], parsed.error.issues);
  }
  return defined(settings);
}
