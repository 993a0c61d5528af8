import type { MetadataChange, MetadataPreview } from '../../core/formats/metadataCsv.ts';

/** What a table would set on one article, as one line of the preview. */
export interface ImportRow {
  readonly file: string;
  readonly changes: readonly MetadataChange[];
  /** Something else is known of these values already; then the row is not chosen from the beginning. */
  readonly replaces: boolean;
}

/** The lines of the preview: for each article what is new and, apart from it, what would replace something known. New ones first. */
export function importRows({ articles }: Pick<MetadataPreview, 'articles'>): ImportRow[] {
  return [false, true].flatMap((replaces) =>
    articles.flatMap(({ file, changes }): ImportRow[] => {
      const these = changes.filter(({ before }) => (before !== null) === replaces);
      return these.length === 0 ? [] : [{ file, changes: these, replaces }];
    }),
  );
}

/** The chosen lines, put together again: file → what to set. */
export function chosenMetadata(rows: readonly ImportRow[]): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const byFile = new Map<string, Record<string, string>>();
  for (const { file, changes } of rows) {
    const metadata = byFile.get(file) ?? {};
    for (const { key, after } of changes) metadata[key] = after;
    byFile.set(file, metadata);
  }
  return byFile;
}
