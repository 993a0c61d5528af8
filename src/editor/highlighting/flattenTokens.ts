import type { Annotation } from '../../core/model/annotation.ts';
import type { Span } from '../../core/model/span.ts';

export const TOKEN_TYPES = ['person', 'organization', 'gpe', 'location', 'group', 'figure', 'speaker', 'cue'] as const;
export const TOKEN_MODIFIERS = ['suggested', 'accepted', 'speaker', 'inFigure', 'inQuote'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A stretch of one line with one meaning: semantic tokens neither overlap nor cross lines. */
export interface FlatToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

type Layer = 'actor' | 'figure' | 'cue' | 'speaker' | 'quote';

interface Mark extends Span {
  readonly layer: Layer;
  readonly type: TokenType | null;
  readonly state: 'suggested' | 'accepted';
}

/** Which layer names the type where several cover a stretch: the first of these. */
const BY_RANK: readonly Layer[] = ['actor', 'figure', 'cue', 'speaker'];

/**
 * Cuts overlapping marks into stretches that each carry the type of the highest-ranking mark and the rest as modifiers. A figure keeps its state over an actor inside it ("three
 * Ruvian trucks"): its own decision is what is underlined. One sweep over the borders.
 */
export function flattenTokens(annotations: readonly Annotation[], text: string): FlatToken[] {
  const marks = annotations.flatMap(marksOf);
  const borders = marks.flatMap((mark) => [
    { at: mark.start, open: true, mark },
    { at: mark.end, open: false, mark },
  ]);
  borders.sort((a, b) => a.at - b.at || Number(a.open) - Number(b.open));
  const open = new Set<Mark>();
  const tokens: FlatToken[] = [];
  let from = 0;
  for (const border of borders) {
    if (border.at > from) {
      const meaning = meaningOf(open);
      if (meaning) tokens.push(...byLine({ start: from, end: border.at }, text).map((span) => ({ ...span, ...meaning })));
      from = border.at;
    }
    if (border.open) open.add(border.mark);
    else open.delete(border.mark);
  }
  return tokens;
}

function marksOf(annotation: Annotation): Mark[] {
  if (annotation.status === 'rejected') return [];
  const state = annotation.status;
  const { start, end } = annotation;
  switch (annotation.kind) {
    case 'actor':
      return [{ start, end, layer: 'actor', type: annotation.type, state }];
    case 'figure':
      return [{ start, end, layer: 'figure', type: 'figure', state }];
    case 'quote':
      return [
        { start, end, layer: 'quote', type: null, state },
        ...(annotation.speaker
          ? [{ start: annotation.speaker.start, end: annotation.speaker.end, layer: 'speaker', type: 'speaker', state } as const]
          : []),
        ...(annotation.cue ? [{ start: annotation.cue.start, end: annotation.cue.end, layer: 'cue', type: 'cue', state } as const] : []),
      ];
    case 'label':
      return [];
    default:
      return annotation satisfies never;
  }
}

function meaningOf(open: ReadonlySet<Mark>): Pick<FlatToken, 'type' | 'modifiers'> | undefined {
  const layers = new Map<Layer, Mark>();
  for (const mark of open) layers.set(mark.layer, mark);
  const top = BY_RANK.map((layer) => layers.get(layer)).find((mark) => mark !== undefined);
  if (!top?.type) return undefined;
  const modifiers: TokenModifier[] = [top.state];
  if (layers.has('speaker') && top.layer !== 'speaker') modifiers.push('speaker');
  if (layers.has('figure') && top.layer !== 'figure') modifiers.push('inFigure');
  if (layers.has('quote')) modifiers.push('inQuote');
  return { type: top.type, modifiers };
}

function byLine(span: Span, text: string): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < span.end; at = text.indexOf('\n', start)) {
    if (at > start) parts.push({ start, end: at });
    start = at + 1;
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}
