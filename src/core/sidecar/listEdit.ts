import type { PlainFields } from './plain.ts';
import type { YamlEditor } from './yamlEditor.ts';

/** An item that stays. `index` counts the items of the file; `fields` null: nothing of it changes. */
export interface KeptItem {
  readonly index: number;
  /** What the list is ordered by: the start of an annotation. */
  readonly order: number;
  /** Its order is another than before, so its place in the list may be. */
  readonly moved: boolean;
  readonly fields: { readonly before: PlainFields; readonly after: PlainFields } | null;
}

export interface ListEdit {
  readonly deleted: readonly number[];
  readonly kept: readonly KeptItem[];
  readonly added: readonly { readonly order: number; readonly fields: PlainFields }[];
}

/** Carries out all edits of a list. Items that are neither kept nor deleted (unreadable ones) stay as they are. */
export function editList(editor: YamlEditor, key: string, { deleted, kept, added }: ListEdit): void {
  const length = editor.lengthOf(key);
  const inOrder = [...added].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  if (length === 0 || (deleted.length === length && added.length === 0)) {
    if (length > 0 || added.length > 0)
      editor.fillList(
        key,
        inOrder.map(({ fields }) => fields),
      );
    return;
  }
  for (const index of deleted) editor.deleteItem(key, index);
  const relocated = new Set<KeptItem>();
  for (const item of kept) {
    if (!item.fields) continue;
    const { before, after } = item.fields;
    const target = item.moved ? newPlaceOf(item, kept, length) : null;
    if (target === null) {
      editor.updateItem(key, item.index, before, after);
    } else {
      relocated.add(item);
      editor.moveItem(key, item.index, target, before, after);
    }
  }
  const standing = kept.filter((item) => !relocated.has(item));
  for (const { order, fields } of inOrder) {
    editor.insertItem(key, standing.find((item) => item.order > order)?.index ?? length, fields);
  }
}

/** Null where the item already stands in order. */
function newPlaceOf(item: KeptItem, kept: readonly KeptItem[], length: number): number | null {
  const others = kept.filter((each) => each !== item && !each.moved);
  const previous = others.findLast((each) => each.index < item.index);
  const next = others.find((each) => each.index > item.index);
  if ((previous?.order ?? -1) <= item.order && item.order <= (next?.order ?? Number.POSITIVE_INFINITY)) return null;
  return others.find((each) => each.order > item.order)?.index ?? length;
}
