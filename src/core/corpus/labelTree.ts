import type { LabelDefinition } from '../model/corpusFile.ts';

/** Labels by their names: made once by whoever asks for many. */
export const labelsByName = (labels: readonly LabelDefinition[]): ReadonlyMap<string, LabelDefinition> =>
  new Map(labels.map((label) => [label.name, label]));

/** The label with the labels above it, topmost first; empty where no label has that name. A circle of parents ends where it began. */
export function labelPath(byName: ReadonlyMap<string, LabelDefinition>, name: string): readonly LabelDefinition[] {
  const path: LabelDefinition[] = [];
  for (let label = byName.get(name); label && !path.includes(label); label = byName.get(label.parent ?? '')) path.unshift(label);
  return path;
}

/** Every label behind the one above it, otherwise in the order of the file. */
export function labelsInTree(labels: readonly LabelDefinition[]): readonly LabelDefinition[] {
  const place = new Map(labels.map((label, index) => [label.name, index]));
  const byName = labelsByName(labels);
  const placesOf = ({ name }: LabelDefinition): readonly number[] => labelPath(byName, name).map((each) => place.get(each.name) ?? 0);
  return labels
    .map((label) => ({ label, places: placesOf(label) }))
    .toSorted((a, b) => comparePlaces(a.places, b.places))
    .map(({ label }) => label);
}

/** `#rrggbb` of the label, else of the nearest label above it that has one; null where none has. */
export function labelColor(byName: ReadonlyMap<string, LabelDefinition>, name: string): string | null {
  const isColor = ({ color }: LabelDefinition): boolean => color !== undefined && /^#[0-9a-f]{6}$/i.test(color);
  return labelPath(byName, name).findLast(isColor)?.color ?? null;
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((place, depth) => place !== b[depth]);
  return differs < 0 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}
