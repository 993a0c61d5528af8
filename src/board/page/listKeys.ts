/** Where an arrow, Home, End or Page key leads in a list; null for any other key. */
export function movedBy(key: string, at: number, count: number, page: number): number | null {
  const to = target(key, at, count, page);
  return to === null || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}

function target(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at < 0 ? 0 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    default:
      return null;
  }
}

/** A key pressed with Ctrl, Alt or Meta belongs to the workbench. */
export const isPlainKey = (event: { readonly ctrlKey: boolean; readonly altKey: boolean; readonly metaKey: boolean }): boolean =>
  !event.ctrlKey && !event.altKey && !event.metaKey;
