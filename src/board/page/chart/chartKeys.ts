import type { ChartMark } from '../../chart/chartLayout.ts';

/** The mark that an arrow key leads to: left and right by date, up and down by number among all claims. */
export function neighbour(key: string, here: ChartMark, marks: readonly ChartMark[]): ChartMark | undefined {
  const at = marks.indexOf(here);
  const height = (mark: ChartMark): number => mark.points[0] ?? 0;
  switch (key) {
    case 'ArrowRight':
      return marks[at + 1];
    case 'ArrowLeft':
      return marks[at - 1];
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const byHeight = marks.toSorted((a, b) => height(b) - height(a));
      return byHeight[byHeight.indexOf(here) + (key === 'ArrowUp' ? 1 : -1)];
    }
    default:
      return undefined;
  }
}
