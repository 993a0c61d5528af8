import type { Metadata } from '../../model/metadata.ts';
import { OUTLETS } from './tables/outlets.ts';

const YEAR_FIRST = /(?<!\d)(19|20)(\d\d)([-_.]?)(0[1-9]|1[0-2])\3(0[1-9]|[12]\d|3[01])(?!\d)/;

/**
 * What the name of an article's file tells: "2020-10-25_reuters_talks.txt", "ap-20201025.txt". A date counts only with its year first, which is how
 * collections name files; an outlet only where the table knows it.
 */
export function readFileName(path: string): Pick<Metadata, 'published' | 'outlet'> {
  if (path === '') return { published: null, outlet: null };
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.txt$/i, '');
  const date = YEAR_FIRST.exec(name);
  const [, century, year, , month, day] = date ?? [];
  const rest = (date ? name.replace(date[0], ' ') : name).toLowerCase();
  const outlet = rest
    .split(/[\s_]+/)
    .map((part) => OUTLETS.get(part.replaceAll('-', ' ').trim()))
    .find((each) => each !== undefined);
  return { published: date ? `${century}${year}-${month}-${day}` : null, outlet: outlet ?? null };
}
