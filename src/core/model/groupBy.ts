/** Items by a key, keys in the order in which they first come. */
export function groupBy<Item>(items: Iterable<Item>, key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const itsKey = key(item);
    const group = groups.get(itsKey);
    if (group) group.push(item);
    else groups.set(itsKey, [item]);
  }
  return groups;
}
