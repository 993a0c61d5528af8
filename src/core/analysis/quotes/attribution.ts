import type { CueForm, CueVerb } from './cueForms.ts';
import type { Passage, PieceRange } from './passages.ts';

/** What a frame found in a passage: content, cue and speaker as pieces of it. */
export interface Attribution {
  readonly content: PieceRange;
  readonly cue: PieceRange;
  readonly speaker: PieceRange | null;
  /** The rule, in words. */
  readonly basis: string;
  readonly confidence: number;
  /** Plain reported speech in the indicative ("said", not "would say" or "urged"): may stand inside another quote. */
  readonly plain: boolean;
  /** The content goes on to the end of its paragraph. */
  readonly wholeParagraph?: boolean;
}

/** A frame without content in its own passage: "Trump asked." behind a quotation, "The report says:" before one. */
export interface OpenFrame {
  readonly cue: PieceRange;
  readonly speaker: PieceRange | null;
  readonly looks: 'back' | 'ahead';
}

/** A communicative verb in a passage, with what stands around it. */
export interface VerbCue {
  readonly passage: Passage;
  /** Index of the verb's piece. */
  readonly at: number;
  readonly form: CueForm;
  readonly verb: CueVerb;
  /** The verb and its particle. */
  readonly cue: PieceRange;
  /** First piece of the verb group ("has repeatedly said"). */
  readonly groupStart: number;
  readonly voice: 'finite' | 'passive' | 'infinitive' | 'gerund';
  readonly subject: PieceRange | null;
  /** It stands in a relative or subordinate clause: behind a comma the main clause goes on. */
  readonly embedded: boolean;
}

export interface FrameResult {
  readonly attributions: readonly Attribution[];
  readonly open: OpenFrame | null;
}

export const NOTHING: FrameResult = { attributions: [], open: null };
