import type { ChartLayout, ChartMark } from './chartLayout.ts';

/* The pieces of a mark as SVG paths, for the chart on the page and the one in a report alike. */

/** Half the height of a speaker's shape. */
const RADIUS = 5.5;
const REPEAT_RADIUS = 4;
const ARROW = 24;

type Ends = Pick<NonNullable<ChartMark['bar']>, 'top' | 'bottom'>;

export const radiusOf = ({ claim }: ChartMark): number => (claim.repeat ? REPEAT_RADIUS : RADIUS);

export const barPath = (x: number, { top, bottom }: Ends): string => `M${x},${top}V${bottom}`;
export const barEndsPath = (x: number, { top, bottom }: Ends): string => `M${x - 4},${top}H${x + 4}M${x - 4},${bottom}H${x + 4}`;

/** From the shape towards the end that the words leave open. */
export function arrowPath(x: number, y: number, open: 'up' | 'down'): string {
  const tip = open === 'up' ? y - ARROW : y + ARROW;
  const back = open === 'up' ? tip + 5 : tip - 5;
  return `M${x},${y}V${tip}M${x - 4},${back}L${x},${tip}L${x + 4},${back}`;
}

export const crossPath = (x: number, y: number): string => `M${x - 3},${y - 3}L${x + 3},${y + 3}M${x + 3},${y - 3}L${x - 3},${y + 3}`;

/** Where the number of a mark stands: in the middle of a range. */
export const numberPoint = ({ points }: ChartMark): number => points.reduce((sum, point) => sum + point, 0) / points.length;

/** A thin line through what one speaker says of a growing count, so that one sees it grow. */
export function trails({ marks }: ChartLayout): { readonly speaker: string; readonly path: string }[] {
  const bySpeaker = new Map<string, ChartMark[]>();
  for (const mark of marks) {
    if (mark.claim.asOf === null || mark.claim.extent !== 'cumulative' || mark.claim.polarity === 'denied') continue;
    const known = bySpeaker.get(mark.claim.speaker);
    if (known) known.push(mark);
    else bySpeaker.set(mark.claim.speaker, [mark]);
  }
  return [...bySpeaker]
    .filter(([, members]) => members.length > 1)
    .map(([speaker, members]) => ({ speaker, path: `M${members.map((mark) => `${mark.x},${mark.points[0] ?? 0}`).join('L')}` }));
}
