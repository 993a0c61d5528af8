import * as vscode from 'vscode';
import { chosenItems } from './chosenItems.ts';

/** Asks for one of a list of values, each by its word; the present one is checked and stands ready. Undefined: the person gave up. */
export async function askChoice<Value extends string>(
  title: string,
  values: readonly Value[],
  wordOf: (value: Value) => string,
  current: Value | null,
): Promise<Value | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value: Value }>();
  pick.title = title;
  pick.items = values.map((value) => ({ label: `${value === current ? '$(check)' : '$(blank)'} ${wordOf(value)}`, value }));
  // Where nothing is active Enter would choose nothing.
  if (current !== null) pick.activeItems = pick.items.filter(({ value }) => value === current);
  return (await chosenItems(pick))?.[0]?.value;
}
