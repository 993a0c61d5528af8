import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordAt, type Site } from './site.ts';
import { readRight } from './verbBehind.ts';
import type { PredicateReading } from './verbCues.ts';

/** A relative clause that is followed has so many tokens at most. */
const LONGEST_CLAUSE = 16;

/**
 * "Fifty people WHO HAD BEEN MISSING were found alive": the main clause behind the relative clause says what has become of them since. Null where no
 * relative clause stands behind the figure, or the main clause says no more than it does.
 */
export function readBehindRelative(site: Site, lexicon: Lexicon): PredicateReading | null {
  const relative = wordAt(site, site.last);
  if (relative !== 'who' && relative !== 'which' && relative !== 'that') return null;
  const main = mainAuxiliary(site);
  if (main === null) return null;
  const reading = readRight({ ...site, last: main }, lexicon);
  if (reading && reading.predicate !== 'other') return reading;
  // Whoever was found is missing no more.
  for (let at = site.last; at < main; at++)
    if (wordAt(site, at) === 'missing') return reading ?? { predicate: 'other', cue: main, verb: null, role: 'subject' };
  return null;
}

/** The auxiliary that opens the main clause: the first behind the whole verb of the relative clause. */
function mainAuxiliary({ tokens, sentence, last, after }: Site): number | null {
  let verbal = false;
  let complete = false;
  for (let at = last + 1; at < Math.min(sentence.last, last + LONGEST_CLAUSE, after?.first ?? Infinity); at++) {
    switch (tokens[at]?.tag) {
      case 'auxiliary':
      case 'modal':
        if (complete) return at;
        verbal = true;
        break;
      case 'past':
      case 'verb':
        verbal = complete = true;
        break;
      case 'relative':
      case 'subordinator':
      case 'conjunction':
      case 'punctuation':
      case 'pronoun':
      case 'to':
        return null;
      default:
        complete = verbal && tokens[at]?.tag !== 'adverb';
        break;
    }
  }
  return null;
}
