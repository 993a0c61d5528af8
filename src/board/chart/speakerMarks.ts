import type { Speaker } from '../boardModel.ts';

export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'plus', 'hexagon', 'star'] as const;
export type Shape = (typeof SHAPES)[number];
/** Number of speaker colours in the styles (`.c0` …). Red is not among them: it means conflict. */
export const SPEAKER_COLORS = 6;

/** Shape and colour of one speaker, so that neither has to be told apart alone. */
export interface SpeakerMark {
  readonly shape: Shape;
  readonly color: number;
}

/** Of a speaker whom nobody gave a mark. */
export const UNMARKED: SpeakerMark = { shape: 'circle', color: 5 };

/**
 * Gives every speaker of a picture a mark of his own: by his rank in the corpus, so that he looks the same everywhere; where another already has that
 * mark, the next free one. With more speakers than marks (48) some repeat.
 */
export function speakerMarks(speakers: readonly Speaker[]): ReadonlyMap<string, SpeakerMark> {
  const marks = new Map<string, SpeakerMark>();
  const taken = new Set<number>();
  const all = SHAPES.length * SPEAKER_COLORS;
  for (const speaker of [...speakers].sort((a, b) => a.rank - b.rank)) {
    let number = speaker.rank % all;
    for (let tries = 0; taken.has(number) && tries < all; tries++) number = (number + 1) % all;
    taken.add(number);
    marks.set(speaker.id, markOf(number));
  }
  return marks;
}

/** Neighbours differ in both; all 48 pairs occur before one repeats. */
function markOf(number: number): SpeakerMark {
  const round = Math.floor(number / 24);
  return { shape: SHAPES[number % SHAPES.length] ?? 'circle', color: (number + round) % SPEAKER_COLORS };
}

/** Outline of a shape round (0, 0), as an SVG path; `r` is half its height. All cover about the same area. */
export function shapePath(shape: Shape, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
    case 'square':
      return polygon(
        [
          [-0.88, -0.88],
          [0.88, -0.88],
          [0.88, 0.88],
          [-0.88, 0.88],
        ],
        r,
      );
    case 'triangle':
      return polygon(
        [
          [0, -1.2],
          [1.12, 0.8],
          [-1.12, 0.8],
        ],
        r,
      );
    case 'diamond':
      return polygon(
        [
          [0, -1.28],
          [1.1, 0],
          [0, 1.28],
          [-1.1, 0],
        ],
        r,
      );
    case 'wedge':
      return polygon(
        [
          [0, 1.2],
          [1.12, -0.8],
          [-1.12, -0.8],
        ],
        r,
      );
    case 'plus':
      return polygon(
        [
          [-0.4, -1.15],
          [0.4, -1.15],
          [0.4, -0.4],
          [1.15, -0.4],
          [1.15, 0.4],
          [0.4, 0.4],
          [0.4, 1.15],
          [-0.4, 1.15],
          [-0.4, 0.4],
          [-1.15, 0.4],
          [-1.15, -0.4],
          [-0.4, -0.4],
        ],
        r,
      );
    case 'hexagon':
      return polygon(
        [
          [-0.55, -1],
          [0.55, -1],
          [1.15, 0],
          [0.55, 1],
          [-0.55, 1],
          [-1.15, 0],
        ],
        r,
      );
    case 'star':
      return polygon(
        Array.from({ length: 10 }, (_, index): [number, number] => {
          const reach = index % 2 === 0 ? 1.35 : 0.6;
          const angle = (index * Math.PI) / 5;
          return [Math.sin(angle) * reach, -Math.cos(angle) * reach];
        }),
        r,
      );
  }
}

function polygon(corners: readonly (readonly [number, number])[], r: number): string {
  return `M${corners.map(([x, y]) => `${round(x * r)},${round(y * r)}`).join('L')}Z`;
}

const round = (number: number): number => Math.round(number * 100) / 100;
