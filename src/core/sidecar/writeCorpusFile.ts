import type { CorpusFile } from '../model/corpusFile.ts';
import { groupBy } from '../model/groupBy.ts';
import { pairKey } from '../model/relation.ts';
import { failure, success, type Result } from '../model/result.ts';
import { applyCorpusFileChanges, type CorpusFileChange } from './corpusFileChange.ts';
import { editList, type KeptItem } from './listEdit.ts';
import { everythingIsWords, openCorpusFile, type PlacedRecord } from './openCorpusFile.ts';
import { renamedInVerdicts } from './renamedInVerdicts.ts';
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
  const renames = changes.flatMap((change) => (change.type === 'rename-articles' ? [change.renames] : []));
  const edit = <Value extends object>(key: string, records: readonly PlacedRecord<Value>[], values: readonly Value[], keys: Keys<Value>) =>
    editRecords(editor, key, records, values, keys);
  edit('actors', opened.actors, after.actors, { now: ({ id }) => id });
  edit('labels', opened.labels, after.labels, { now: ({ name }) => name });
  edit('events', opened.events, after.events, { now: ({ name }) => name });
  const verdictsAfter = renames.reduce(renamedInVerdicts, before.verdicts);
  const pairAfter = new Map(before.verdicts.map((verdict, index) => [verdict, pairKey(verdictsAfter[index] ?? verdict)]));
  edit('verdicts', opened.verdicts, after.verdicts, { now: pairKey, before: (verdict) => pairAfter.get(verdict) ?? pairKey(verdict) });
  const written = editor.finish();
  if (written === text) return success(previous ?? '');
  const mark = previous?.startsWith('\uFEFF') ? '\uFEFF' : '';
  return readsBack(written, after) ? success(mark + written) : failure(unsafeProblem(FILE));
}

/** What tells the records of a list apart: `before` is the key that a record of the file has after all changes, where that is another than its own. */
interface Keys<Value> {
  readonly now: (value: Value) => string;
  readonly before?: (record: Value) => string;
}

/** Records keep their order; new ones come last. Of two records with one key the second is given up where only one value is left. */
function editRecords<Value extends object>(
  editor: YamlEditor,
  key: string,
  records: readonly PlacedRecord<Value>[],
  values: readonly Value[],
  keys: Keys<Value>,
): void {
  const remaining = groupBy(values, keys.now);
  const deleted: number[] = [];
  const kept: KeptItem[] = [];
  for (const { index, value } of records) {
    const now = remaining.get((keys.before ?? keys.now)(value))?.shift();
    if (!now) deleted.push(index);
    else
      kept.push({
        index,
        order: index,
        moved: false,
        fields: now === value ? null : { before: fieldsOf(value), after: fieldsOf(now, value) },
      });
  }
  const added = [...remaining.values()].flat().map((value) => ({ order: Number.POSITIVE_INFINITY, fields: withoutEmpty(fieldsOf(value)) }));
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
