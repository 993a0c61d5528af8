import * as vscode from 'vscode';
import { eventually } from './extension.ts';

type Question = 'showInputBox' | 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage';

/** What was asked or told while somebody answered. */
export interface Asked {
  readonly message: string;
  /** Labels of the buttons; none where words were asked for. */
  readonly buttons: readonly string[];
}

/** What the person answers: a promise where he takes his time. */
type Answer = string | Promise<string>;

/**
 * Stands in for the person while `work` runs.
 * @param answers given one after the other, and none from then on; or, where other questions may come between, looked up by the question
 * @param work gets the list of the questions so far, which grows
 * @returns all questions
 */
export async function answering(
  question: Question,
  answers: readonly Answer[] | ((asked: Asked) => Answer | undefined),
  work: (asked: readonly Asked[]) => PromiseLike<unknown>,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const answer = (what: unknown, ...buttons: readonly unknown[]): Thenable<string | undefined> => {
    const posed = {
      message: typeof what === 'string' ? what : String((what as vscode.InputBoxOptions).title),
      buttons: buttons.filter((each) => typeof each === 'string'),
    };
    asked.push(posed);
    return Promise.resolve(typeof answers === 'function' ? answers(posed) : answers[asked.length - 1]);
  };
  await standingIn(question, answer, () => work(asked));
  return asked;
}

/** A list that was shown to choose from. */
export interface Listed {
  readonly title: string;
  readonly items: readonly vscode.QuickPickItem[];
}

/**
 * Stands in for the person before lists while `work` runs.
 * @param choose the beginning of the line to take, from the list and how many were shown before; undefined: the list is left
 * @returns all lists
 */
export async function choosing(
  choose: (listed: Listed, before: number) => string | undefined,
  work: () => PromiseLike<unknown>,
): Promise<readonly Listed[]> {
  const shown: Listed[] = [];
  const answer = async (
    items: readonly vscode.QuickPickItem[] | Thenable<readonly vscode.QuickPickItem[]>,
    options?: vscode.QuickPickOptions,
  ): Promise<vscode.QuickPickItem | undefined> => {
    const listed = { title: options?.title ?? '', items: await items };
    const start = choose(listed, shown.length);
    shown.push(listed);
    return listed.items.find(({ label }) => start !== undefined && label.startsWith(start));
  };
  await standingIn('showQuickPick', answer, work);
  return shown;
}

async function standingIn(question: Question | 'showQuickPick', answer: unknown, work: () => PromiseLike<unknown>): Promise<void> {
  const original = vscode.window[question];
  Object.assign(vscode.window, { [question]: answer });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { [question]: original });
  }
}

/** Runs a command that asks by quick picks, and takes what stands ready in each. */
export async function acceptingDefault(command: string, ...args: readonly unknown[]): Promise<unknown> {
  let answer: { readonly value: unknown } | undefined;
  const running = Promise.resolve(vscode.commands.executeCommand(command, ...args)).then((value) => (answer = { value }));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return answer;
  }, `an answer of ${command}`);
  return (await running).value;
}
