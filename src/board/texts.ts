import * as z from 'zod/mini';

/*
 * The board's page has no `vscode.l10n`: the extension writes the translations that VS Code loaded into the page, and `t` finds them there. Everywhere else
 * (in the worker, in tests) there is no page, and texts stay as they are written.
 */

/** Id of the element that holds the translations as JSON: text as it stands in the code → translation. */
export const TEXTS_ID = 'texts';

interface MayHavePage {
  readonly document?: { getElementById(id: string): { readonly textContent: string | null } | null };
}

const translations: ReadonlyMap<string, string> = new Map(Object.entries(readTexts()));

function readTexts(): Readonly<Record<string, string>> {
  const written = (globalThis as MayHavePage).document?.getElementById(TEXTS_ID)?.textContent;
  if (!written) return {};
  const { success, data } = z.safeParse(z.record(z.string(), z.string()), JSON.parse(written));
  return success ? data : {};
}

/** The text in the language of the workbench, `{0}` and so on replaced. The l10n script gathers the literals it is called with. */
export const t = (text: string, ...values: readonly (string | number)[]): string => fill(translations.get(text) ?? text, ...values);

/** Puts values into a text that was translated before; a place without a value stays. */
export const fill = (text: string, ...values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
