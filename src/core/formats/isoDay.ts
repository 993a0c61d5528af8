/** A day as ISO has it, if there is such a day in the calendar; null otherwise. */
export function isoDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/**
 * The day in the name of a file ("2020-10-25_kestrel_talks.txt", "news/20201025.txt", "2020/10/25/talks.txt"), null where there is none or more than one. Only
 * orders that begin with the year are read: others differ from country to country.
 */
export function dayInFileName(file: string): string | null {
  const found = [...file.matchAll(/(?<!\d)((?:19|20)\d\d)([-_./]?)(\d\d)\2(\d\d)(?!\d)/g)].flatMap(
    ([, year = '', , month = '', day = '']) => isoDay(year, month, day) ?? [],
  );
  return new Set(found).size === 1 ? (found[0] ?? null) : null;
}
