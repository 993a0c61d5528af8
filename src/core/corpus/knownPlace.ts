import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnownPlace } from './compare/places.ts';

/** What the gazetteer knows of a place: that it is a state, or in which state a capital or a region lies; a people stands for its state. */
export function knownPlace(name: string, lexicon: Lexicon): KnownPlace | null {
  const lower = name.toLowerCase();
  const entry = lexicon.names.entry(name, lower) ?? lexicon.names.people(name);
  if (entry === undefined) return null;
  switch (entry.kind) {
    case 'state':
      return { kind: 'state', state: entry.id };
    case 'people':
      return entry.of === undefined ? null : { kind: 'state', state: entry.of };
    case 'capital':
      return entry.of === undefined ? null : { kind: 'city', state: entry.of };
    case 'region':
      return entry.of === undefined ? null : { kind: 'region', state: entry.of };
    case 'city':
    case 'location':
    case 'seat':
    case 'organization':
    case 'registered':
      return null;
  }
}
