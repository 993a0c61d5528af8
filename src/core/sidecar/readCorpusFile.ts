import * as z from 'zod/mini';
import type { Actor } from '../model/actor.ts';
import { EMPTY_CORPUS_FILE, type CorpusFile, type EventDefinition, type LabelDefinition, type Verdict } from '../model/corpusFile.ts';
import type { LineRange } from '../text/lines.ts';
import { actorSchema, corpusSettings, eventSchema, labelSchema, verdictSchema } from './corpusFileSchema.ts';
import { defined } from './defined.ts';
import type { FileProblem } from './problem.ts';
import { ProblemList } from './problemList.ts';
import { readList, rootMapping } from './readList.ts';
import { parseYaml, plainValue, rangeAt } from './yamlSource.ts';

export interface CorpusFileReading {
  readonly corpusFile: CorpusFile;
  readonly problems: readonly FileProblem[];
  /** Where each actor of the registry stands, for "Go to Definition". */
  readonly actorPlaces: readonly { readonly actor: string; readonly range: LineRange }[];
}

/** Attribute values are words, however they look; nothing else in this file is a number. */
export const everythingIsWords = (): boolean => true;

/** Reads `corroborate.yaml`; every record that cannot be read is a problem at its place and hides no other. */
export function readCorpusFile(yaml: string): CorpusFileReading {
  const source = parseYaml(yaml);
  const list = new ProblemList(source);
  const root = rootMapping(source, list, 'corroborate.yaml holds keys such as "actors:" and "include:".');
  if (!root) return { corpusFile: EMPTY_CORPUS_FILE, problems: list.problems, actorPlaces: [] };
  const records = <Schema extends z.ZodMiniType>(key: string, schema: Schema) =>
    readList(source, root, key, schema, everythingIsWords, list);
  const ids = new Set<string>();
  const actors = records('actors', actorSchema).filter(({ index, fields }) => {
    if (!ids.has(fields.id)) return ids.add(fields.id);
    list.add('schema', 'error', ['actors', index, 'id'], `There are two actors with the id "${fields.id}"; this second one is not read.`);
    return false;
  });
  for (const { index, fields } of actors) {
    if (fields.of === undefined || ids.has(fields.of)) continue;
    list.add('reference', 'warning', ['actors', index, 'of'], `There is no actor with the id "${fields.of}".`);
  }
  return {
    corpusFile: {
      ...settingsOf(plainValue(root, everythingIsWords), list),
      actors: actors.map(({ fields: { id, name, type, aliases, of, wikidata } }): Actor =>
        defined({ id, name, type, aliases: aliases ?? [], of, wikidata }),
      ),
      labels: records('labels', labelSchema).map(
        ({ fields: { name, parent, description, examples, color, key, attributes } }): LabelDefinition =>
          defined({ name, parent, description, examples, color, key, attributes: attributes ?? {} }),
      ),
      events: records('events', eventSchema).map(({ fields: { name, from, to, places } }): EventDefinition =>
        defined({ name, from, to, places: places ?? [] }),
      ),
      verdicts: records('verdicts', verdictSchema).map(({ fields: { a, b, verdict, by, note, quoteA, quoteB } }): Verdict =>
        defined({ a, b, verdict, by, note, quoteA, quoteB }),
      ),
    },
    problems: list.problems,
    actorPlaces: actors.map(({ index, fields }) => ({
      actor: fields.id,
      range: source.rangeOf(rangeAt(source.document?.contents, ['actors', index])),
    })),
  };
}

function settingsOf(plain: unknown, list: ProblemList): Pick<CorpusFile, 'name' | 'encoding' | 'include' | 'exclude'> {
  const settings: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(corpusSettings)) {
    const parsed = z.safeParse(schema, (plain as Record<string, unknown>)[key], { reportInput: true });
    if (parsed.success) settings[key] = parsed.data ?? undefined;
    else list.addIssues([key], parsed.error.issues);
  }
  return defined(settings);
}
