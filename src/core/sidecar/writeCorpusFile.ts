import type { CorpusFile } from '../model/corpusFile.ts';
import { failure, success, type Result } from '../model/result.ts';
import { applyCorpusFileChanges, samePair, type CorpusFileChange } from './corpusFileChange.ts';
import { editList, type KeptItem } from './listEdit.ts';
import { everythingIsWords, openCorpusFile, type PlacedRecord } from './openCorpusFile.ts';
import { samePlain, type Plain, type PlainFields } from './plain.ts';
import { corpusFileOf } from './readCorpusFile.ts';
import type { WriteProblem } from './writeProblem.ts';
import { lockedProblem, unsafeProblem } from './writeProblem.ts';
import { YamlEditor } from './yamlEditor.ts';

const SETTINGS = ['name', 'encoding', 'include', 'exclude'] as const;
const KEY_ORDER = [...SETTINGS, 'actors', 'labels', 'events', 'verdicts'];
const FILE = 'corroborate.yaml';

/**
 * `corroborate.yaml` with the changes carried out: only what they touch changes, everything else stays byte for byte.
 * @param previous the file as it is on disk now; null or empty where there is none
 * @returns the new text of the file; `previous` itself where nothing changed
 */
export function writeCorpusFile(previous: string | null, changes: readonly CorpusFileChange[]): Result<string, WriteProblem> {
  const opened = openCorpusFile(previous ?? '');
  const { document, text } = opened.source;
  if (opened.locked !== null || !document) return failure(lockedProblem(FILE, opened.locked, opened.problems));
  const before = corpusFileOf(opened);
  const after = applyCorpusFileChanges(before, changes);
  const editor = new YamlEditor(text, document, everythingIsWords, KEY_ORDER);
  for (const key of SETTINGS) if (before[key] !== after[key]) editor.setKey(key, before[key], after[key]);
  const edit = <Value extends object>(key: string, records: readonly PlacedRecord<Value>[], values: readonly Value[], same: Same<Value>) =>
    editRecords(editor, key, records, values, same);
  edit('actors', opened.actors, after.actors, (a, b) => a.id === b.id);
  edit('labels', opened.labels, after.labels, (a, b) => a.name === b.name);
  edit('events', opened.events, after.events, (a, b) => a.name === b.name);
  edit('verdicts', opened.verdicts, after.verdicts, samePair);
  const written = editor.finish();
  if (written === text) return success(previous ?? '');
  const mark = previous?.startsWith('\uFEFF') ? '\uFEFF' : '';
  return readsBack(written, after) ? success(mark + written) : failure(unsafeProblem(FILE));
}

type Same<Value> = (a: Value, b: Value) => boolean;

/** Records keep their order; new ones come last. */
function editRecords<Value extends object>(
  editor: YamlEditor,
  key: string,
  records: readonly PlacedRecord<Value>[],
  values: readonly Value[],
  same: Same<Value>,
): void {
  const deleted: number[] = [];
  const kept: KeptItem[] = [];
  for (const { index, value } of records) {
    const now = values.find((each) => same(each, value));
    if (!now) deleted.push(index);
    else
      kept.push({
        index,
        order: index,
        moved: false,
        fields: now === value ? null : { before: fieldsOf(value), after: fieldsOf(now, value) },
      });
  }
  const added = values
    .filter((value) => !records.some((record) => same(record.value, value)))
    .map((value) => ({ order: Number.POSITIVE_INFINITY, fields: withoutEmpty(fieldsOf(value)) }));
  editList(editor, key, { deleted, kept, added });
}

/** The record as the file shows it, with undefined for the keys that `earlier` had and it has no more. */
function fieldsOf(record: object, earlier: object = {}): PlainFields {
  const gone = Object.fromEntries(Object.keys(earlier).map((key) => [key, undefined]));
  return { ...gone, ...(record as PlainFields) };
}

function withoutEmpty(fields: PlainFields): PlainFields {
  const isEmpty = (value: Plain | undefined): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function readsBack(written: string, meant: CorpusFile): boolean {
  const opened = openCorpusFile(written);
  return opened.locked === null && samePlain(corpusFileOf(opened), meant);
}
