import type { Attribution, VerbCue } from './attribution.ts';
import type { CueForm } from './cueForms.ts';
import { isNominal, isObjectPronoun, isSubordinator, lowerOf, startsNounPhrase } from './grammar.ts';
import type { Passage, Piece, PieceRange } from './passages.ts';
import { governingSubject, subjectBefore } from './subjects.ts';
import { verbGroupStart } from './verbGroups.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Forms that are verbs wherever they stand in a newspaper; the tag of others is asked. */
const ALWAYS_VERBS = new Set('said says told tells wrote writes tweeted insisted argued added'.split(' '));
const BE = new Set("is are was were be been being am 's 're 'm isn't aren't wasn't weren't".split(' '));
const HAVE = new Set("has have had having 've hasn't haven't hadn't".split(' '));

/** Reads the communicative verb at `at`, or null where the word is no verb here. */
export function verbCueAt(passage: Passage, at: number, form: CueForm, earlier: readonly Attribution[]): VerbCue | null {
  const { pieces } = passage;
  const piece = pieces[at];
  if (piece === undefined || piece.tag === 'quotation') return null;
  const isVerb =
    piece.tag === 'verb' ||
    piece.tag === 'past' ||
    piece.tag === 'participle' ||
    piece.tag === 'gerund' ||
    ALWAYS_VERBS.has(piece.word.lower);
  if (!isVerb || (piece.tag === 'participle' && justBefore(pieces, at)?.tag === 'determiner')) return null;
  const verb = form.verbs.find((each) => each.particle === null || each.particle === lowerOf(pieces[at + 1]));
  if (verb === undefined) return null;
  const groupStart = verbGroupStart(pieces, at);
  const voice = voiceOf(pieces, at, groupStart, form);
  const subject = subjectOf(pieces, at, groupStart, voice, earlier);
  return {
    passage,
    at,
    form,
    verb,
    cue: { from: at, to: verb.particle === null ? at + 1 : at + 2 },
    groupStart,
    voice,
    subject,
    embedded: isEmbedded(pieces, subject, groupStart, voice),
  };
}

function voiceOf(pieces: readonly Piece[], at: number, groupStart: number, form: CueForm): VerbCue['voice'] {
  let be = false;
  let have = false;
  for (let i = groupStart; i < at; i++) {
    const lower = lowerOf(pieces[i]);
    if (BE.has(lower)) be = true;
    if (HAVE.has(lower)) have = true;
  }
  if (form.inflection === 'gerund') return be ? 'finite' : 'gerund';
  if ((form.inflection === 'past' || form.inflection === 'participle') && be) return 'passive';
  if (form.inflection === 'participle' && !have) return 'passive';
  if (form.inflection === 'base' && lowerOf(justBefore(pieces, groupStart)) === 'to') return 'infinitive';
  return 'finite';
}

function subjectOf(
  pieces: readonly Piece[],
  at: number,
  groupStart: number,
  voice: VerbCue['voice'],
  earlier: readonly Attribution[],
): PieceRange | null {
  switch (voice) {
    case 'passive':
      return agentOf(pieces, at + 1);
    case 'finite': {
      if (justBefore(pieces, groupStart)?.tag === 'conjunction') return coordinatedSubject(pieces, groupStart, earlier);
      return subjectBefore(pieces, groupStart);
    }
    case 'infinitive':
      return governingSubject(pieces, groupStart - 1);
    case 'gerund': {
      const quoted = quotedOne(pieces, groupStart);
      if (quoted) return quoted;
      // "with both sides accusing …": the noun phrase right before it, else whoever the main clause is about.
      const own = adjacentNounPhrase(pieces, groupStart);
      if (own) return own;
      return lastSpeakerIn(pieces, groupStart, earlier) ?? governingSubject(pieces, groupStart);
    }
  }
}

const MEDIA = new Set(['agency', 'newspaper', 'paper', 'daily', 'television', 'tv', 'radio', 'channel', 'broadcaster', 'website', 'media']);
const LONGEST_QUOTED = 14;

/** "The agency quoted the minister as saying": the words are the minister's. */
function quotedOne(pieces: readonly Piece[], gerund: number): PieceRange | null {
  const as = gerund - 1;
  if (lowerOf(justBefore(pieces, gerund)) !== 'as') return null;
  for (let at = as - 1; at > as - LONGEST_QUOTED && at >= 0; at--) {
    if (!isQuoting(pieces[at])) continue;
    const opens = startsNounPhrase(pieces[at + 1]) || isObjectPronoun(pieces[at + 1]);
    const isHisWord = opens && !isPassiveOf(pieces, at) && !pieces.slice(at + 1, as).some(isMedium);
    return at + 1 < as && isHisWord ? { from: at + 1, to: as } : null;
  }
  return null;
}

/** Who quotes a medium speaks through it. */
const isMedium = (piece: Piece): boolean => MEDIA.has(lowerOf(piece));

/** "quoted" and "cited" */
export const isQuoting = (piece: Piece | undefined): boolean =>
  ['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'].includes(lowerOf(piece));

const isPassiveOf = (pieces: readonly Piece[], participle: number): boolean => BE.has(lowerOf(justBefore(pieces, participle)));

const PHRASE_TAGS = new Set(['noun', 'name', 'adjective', 'determiner', 'number', 'possessive', 'clitic', 'conjunction']);

/** The noun phrase that ends right before `end`, without what it hangs on ("footage of | the mayor | saying"). */
function adjacentNounPhrase(pieces: readonly Piece[], end: number): PieceRange | null {
  if (!isNominal(justBefore(pieces, end)) || justBefore(pieces, end)?.tag === 'quotation') return null;
  let from = end - 1;
  while (from > 0 && end - from < 10 && PHRASE_TAGS.has(pieces[from - 1]?.tag ?? '')) from--;
  while (pieces[from]?.tag === 'conjunction') from++;
  return { from, to: end };
}

/** "by the minister" behind a passive. */
function agentOf(pieces: readonly Piece[], from: number): PieceRange | null {
  for (let at = from; at < from + 6; at++) {
    if (lowerOf(pieces[at]) !== 'by') continue;
    let to = at + 1;
    while (
      to < pieces.length &&
      (isNominal(pieces[to]) || ['determiner', 'adjective', 'possessive', 'clitic'].includes(pieces[to]?.tag ?? ''))
    )
      to++;
    return to > at + 1 ? { from: at + 1, to } : null;
  }
  return null;
}

/** "denied it and said …": the second verb shares the first one's subject. */
function coordinatedSubject(pieces: readonly Piece[], groupStart: number, earlier: readonly Attribution[]): PieceRange | null {
  return lastSpeakerIn(pieces, groupStart, earlier) ?? governingSubject(pieces, groupStart - 1);
}

function lastSpeakerIn(pieces: readonly Piece[], before: number, earlier: readonly Attribution[]): PieceRange | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const attribution = earlier[i];
    // Relative pronouns and speakers of clauses inside brackets do not carry on.
    if (attribution?.speaker && attribution.cue.to <= before && pieces[attribution.speaker.from]?.tag !== 'relative')
      return attribution.speaker;
  }
  return null;
}

function isEmbedded(pieces: readonly Piece[], subject: PieceRange | null, groupStart: number, voice: VerbCue['voice']): boolean {
  // "Claiming that …, she left", "After saying …, she left".
  if (
    voice === 'gerund' &&
    (groupStart === 0 || justBefore(pieces, groupStart)?.tag === 'preposition' || isSubordinator(justBefore(pieces, groupStart)))
  )
    return true;
  if (subject === null || subject.from > groupStart) return false;
  const first = pieces[subject.from];
  const before = justBefore(pieces, subject.from);
  if (first?.tag === 'relative' || lowerOf(first) === 'which' || lowerOf(first) === 'who') return true;
  if (before?.tag === 'relative' || lowerOf(before) === 'what' || lowerOf(before) === 'how') return true;
  return isSubordinator(before) && lowerOf(before) !== 'that' && subject.from - 1 === 0;
}
