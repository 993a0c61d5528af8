import type { ComparableClaim } from './comparableClaim.ts';

/**
 * Bodies that count victims, by the words that reports call them: of one event there is one of each, whoever's article names it. Ministries of defence
 * and armies are not here, for each side has its own.
 */
const INSTITUTIONS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'health',
    /\bhealth (?:ministry|minister|officials?|authorit|department|spokes)|\bministry of (?:public )?health\b|\bhealth ministry\b/i,
  ],
  ['interior', /\binterior (?:ministry|minister)\b|\bministry of (?:the )?interior\b|\bhome (?:ministry|minister)\b/i],
  ['police', /\bpolice\b|\bgendarmerie\b/i],
  ['rescue', /\bcivil (?:defen[cs]e|protection)\b|\bdisaster\b|\bemergenc|\brescue|\bfire (?:service|brigade|department)\b/i],
  ['coast guard', /\bcoast ?guards?\b/i],
  ['red cross', /\bred (?:cross|crescent)\b/i],
  ['monitor', /\bobservatory\b|\bmonitor/i],
  ['governor', /\bgovernor/i],
  ['mayor', /\bmayor/i],
  ['united nations', /\bunited nations\b|\bun\b|\bu\.n\./i],
  ['hospital', /\bhospitals?\b|\bdoctors?\b|\bmedics?\b/i],
];

function institutionOf({ claim, record }: ComparableClaim): string | null {
  if (claim.source === null) return null;
  const start = claim.source.start - record.sentenceStart;
  const words = start < 0 ? '' : record.sentence.slice(start, claim.source.end - record.sentenceStart);
  return INSTITUTIONS.find(([, known]) => known.test(words))?.[0] ?? null;
}

/** Both name one body as their source, though perhaps by two names ("the health ministry", "health officials"). */
export function nameOneBody(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [institutionOf(a), institutionOf(b)];
  return x !== null && x === y;
}
