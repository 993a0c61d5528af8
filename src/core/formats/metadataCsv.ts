import type { Metadata } from '../model/metadata.ts';
import { readTypedDate } from './typedDate.ts';
import { readCsv } from './readCsv.ts';

const COLUMNS = ['published', 'outlet', 'title', 'url'] as const;
type Column = (typeof COLUMNS)[number];
export type ImportedMetadata = Partial<Pick<Metadata, Column>>;

/** One value that an import would set. */
export interface MetadataChange {
  readonly key: Column;
  readonly before: string | null;
  readonly after: string;
}

export interface MetadataCsvProblem {
  /** Line of the CSV file, from 1. */
  readonly line: number;
  readonly message: string;
}

/** What an import would do, to be shown before it is done. */
export interface MetadataPreview {
  /** Per article, only what differs; in the order of the table. */
  readonly articles: readonly { readonly file: string; readonly line: number; readonly changes: readonly MetadataChange[] }[];
  /** Articles for which the table says what is known already. */
  readonly unchanged: number;
  readonly problems: readonly MetadataCsvProblem[];
  /** Columns that were not read. */
  readonly ignoredColumns: readonly string[];
}

/**
 * Reads a table of metadata: a line an article, with the columns file (relative to the corpus, or its name where only one article has it), published, outlet,
 * title, url in any order. Empty cells say nothing.
 * @param known metadata of the corpus' articles as they are now, by file
 */
export function readMetadataCsv(csv: string, known: ReadonlyMap<string, ImportedMetadata>): MetadataPreview {
  const [head, ...records] = readCsv(csv);
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const fileColumn = names.indexOf('file');
  if (!head || fileColumn < 0) {
    return {
      articles: [],
      unchanged: 0,
      problems: [{ line: 1, message: 'The first line must name the columns, one of them "file".' }],
      ignoredColumns: [],
    };
  }
  const filesByName = byName([...known.keys()]);
  const articles: { file: string; line: number; changes: MetadataChange[] }[] = [];
  const problems: MetadataCsvProblem[] = [];
  const seen = new Map<string, number>();
  let unchanged = 0;
  for (const { line, cells, isUnclosed } of records) {
    const misread = isUnclosed
      ? 'A quotation mark opens here and closes nowhere; this line and what follows it are not read.'
      : tooManyCells(cells, names);
    if (misread !== null) {
      problems.push({ line, message: misread });
      continue;
    }
    const written = cells[fileColumn]?.replaceAll('\\', '/') ?? '';
    const file = known.has(written) ? written : filesByName.get(written);
    if (file === undefined || file === null) {
      problems.push({
        line,
        message: file === null ? `More than one article is called "${written}"; give its folder.` : `There is no article "${written}".`,
      });
      continue;
    }
    const earlier = seen.get(file);
    if (earlier !== undefined) {
      problems.push({ line, message: `"${file}" was given in line ${earlier} already; this line is not read.` });
      continue;
    }
    seen.set(file, line);
    const changes = changesIn(cells, names, known.get(file) ?? {}, (message) => problems.push({ line, message }));
    if (changes.length > 0) articles.push({ file, line, changes });
    else unchanged++;
  }
  const ignoredColumns = head.cells.filter((_name, index) => index !== fileColumn && !COLUMNS.some((column) => column === names[index]));
  return { articles, unchanged, problems, ignoredColumns };
}

/** More cells than columns: a comma within a cell was not put between quotation marks, and every cell behind it would be taken for another. */
function tooManyCells(cells: readonly string[], names: readonly string[]): string | null {
  if (cells.slice(names.length).every((cell) => cell === '')) return null;
  return `This line has ${cells.length} cells, the first line names ${names.length}; put cells that hold a separator between quotation marks. It is not read.`;
}

/** Last part of the path → the path; null where several share it. */
function byName(files: readonly string[]): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const file of files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    names.set(name, names.has(name) ? null : file);
  }
  return names;
}

function changesIn(
  cells: readonly string[],
  names: readonly string[],
  now: ImportedMetadata,
  report: (message: string) => void,
): MetadataChange[] {
  return COLUMNS.flatMap((key): MetadataChange[] => {
    const written = cells[names.indexOf(key)]?.trim();
    if (!written) return [];
    const after = key === 'published' ? readTypedDate(written) : written;
    if (after === null) report(`"${written}" is not a date like 2020-10-25 or 25 October 2020.`);
    const before = now[key] ?? null;
    return after === null || after === before ? [] : [{ key, before, after }];
  });
}
