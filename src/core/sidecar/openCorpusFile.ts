import * as z from 'zod/mini';
import type { Actor } from '../model/actor.ts';
import type { CorpusFile, EventDefinition, LabelDefinition, Verdict } from '../model/corpusFile.ts';
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
  return {
    source,
    settings: root ? settingsOf(plainValue(root, everythingIsWords), list) : {},
    actors: checkActors(actors, list),
    labels: records('labels', labelSchema, ({ name, parent, description, examples, color, key, attributes }): LabelDefinition =>
      defined({ name, parent, description, examples, color, key, attributes: attributes ?? {} }),
    ),
    events: records('events', eventSchema, ({ name, from, to, places }): EventDefinition =>
      defined({ name, from, to, places: places ?? [] }),
    ),
    verdicts: records('verdicts', verdictSchema, ({ a, b, verdict, by, note, quoteA, quoteB }): Verdict =>
      defined({ a, b, verdict, by, note, quoteA, quoteB }),
    ),
    problems: list.problems,
    locked,
  };
}

function checkActors(actors: readonly PlacedRecord<Actor>[], list: ProblemList): PlacedRecord<Actor>[] {
  const ids = new Set<string>();
  const unique = actors.filter(({ index, value: { id } }) => {
    if (!ids.has(id)) return ids.add(id);
    list.add('schema', 'error', ['actors', index, 'id'], `There are two actors with the id "${id}"; this second one is not read.`);
    return false;
  });
  for (const { index, value } of unique) {
    if (value.of === undefined || ids.has(value.of)) continue;
    list.add('reference', 'warning', ['actors', index, 'of'], `There is no actor with the id "${value.of}".`);
  }
  return unique;
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
