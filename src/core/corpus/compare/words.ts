/** A set of the words of a line: how small tables of words are written. */
export const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
