import type { CorpusFile } from '../model/corpusFile.ts';
import type { LineRange } from '../text/lines.ts';
import { openCorpusFile, type OpenCorpusFile, type PlacedRecord } from './openCorpusFile.ts';
import type { FileProblem } from './problem.ts';
import { rangeAt } from './yamlSource.ts';

export interface CorpusFileReading {
  readonly corpusFile: CorpusFile;
  readonly problems: readonly FileProblem[];
  /** Where each actor of the registry stands, for "Go to Definition". */
  readonly actorPlaces: readonly { readonly actor: string; readonly range: LineRange }[];
  /** Where each verdict stands, in the order of `corpusFile.verdicts`. */
  readonly verdictPlaces: readonly LineRange[];
}

/** Reads `corroborate.yaml`. */
export function readCorpusFile(yaml: string): CorpusFileReading {
  const opened = openCorpusFile(yaml);
  const { source, problems } = opened;
  const placeOf = (key: string, index: number): LineRange => source.rangeOf(rangeAt(source.document?.contents, [key, index]));
  return {
    corpusFile: corpusFileOf(opened),
    problems,
    actorPlaces: opened.actors.map(({ index, value }) => ({ actor: value.id, range: placeOf('actors', index) })),
    verdictPlaces: opened.verdicts.map(({ index }) => placeOf('verdicts', index)),
  };
}

export function corpusFileOf({ settings, actors, labels, events, verdicts }: OpenCorpusFile): CorpusFile {
  return { ...settings, actors: values(actors), labels: values(labels), events: values(events), verdicts: values(verdicts) };
}

function values<Value>(records: readonly PlacedRecord<Value>[]): readonly Value[] {
  return records.map(({ value }) => value);
}
