import type { Attribution } from '../attribution.ts';
import { isComma, isDash, isFinalMark, isFinite, lowerOf } from '../grammar.ts';
import type { Passage, Piece } from '../passages.ts';
import { governingSubject } from '../subjects.ts';

const SHORTEST = 3;

/** Quotations that no cue word introduces, told by their place: behind a colon, or as second half of an interrupted one. */
export function readQuotationPlaces(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const { pieces } = passage;
  const added: Attribution[] = [];
  for (let at = 1; at < pieces.length; at++) {
    const run = pieces[at];
    if (run?.tag !== 'quotation' || found.some(({ content }) => content.from <= at && at < content.to)) continue;
    if (lowerOf(pieces[at - 1]) === ':') {
      const behindColon = announcedByClause(pieces, at);
      if (behindColon) added.push(behindColon);
    } else {
      const interrupted = found.find(({ content, cue }) => content.to <= cue.from && isSpeech(pieces, content.to - 1) && cue.to <= at);
      const from = beforeConnectives(pieces, at);
      const resumes = isComma(pieces[from - 1]) || (isDash(pieces[from - 1]) && run.innerLast - run.innerFirst > SHORTEST);
      if (interrupted && resumes && endsThere(pieces, at)) {
        added.push({
          ...interrupted,
          content: { from, to: at + 1 },
          basis: 'quotation, X said, quotation',
          confidence: 0.85,
          plain: false,
        });
      }
    }
  }
  return added;
}

/** `…,” he said, but “…”`: the conjunction belongs to what is said. */
function beforeConnectives(pieces: readonly Piece[], at: number): number {
  let from = at;
  while (pieces[from - 1]?.tag === 'conjunction' || pieces[from - 1]?.tag === 'adverb') from--;
  return from;
}

const isSpeech = (pieces: readonly Piece[], at: number): boolean => {
  const run = pieces[at];
  return run?.tag === 'quotation' && run.closing !== null;
};

const endsThere = (pieces: readonly Piece[], at: number): boolean => at + 1 >= pieces.length || isFinalMark(pieces[at + 1]);

/** `She had one answer: "…"` is the words of whom the clause is about. */
function announcedByClause(pieces: readonly Piece[], at: number): Attribution | null {
  const run = pieces[at];
  if (run?.tag !== 'quotation' || run.innerLast - run.innerFirst < SHORTEST || !endsThere(pieces, at)) return null;
  const subject = governingSubject(pieces, at - 1);
  if (subject === null || subject.to > at - 1) return null;
  let verb = subject.to;
  while (verb < at && !isFinite(pieces, verb)) verb++;
  return {
    content: { from: at, to: at + 1 },
    cue: { from: at - 1, to: at },
    speaker: subject,
    basis: 'clause: quotation',
    confidence: 0.6,
    plain: false,
  };
}
