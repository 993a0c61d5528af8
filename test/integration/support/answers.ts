import * as vscode from 'vscode';

type Question = 'showInputBox' | 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage';

/** What was asked or told while somebody answered. */
export interface Asked {
  readonly message: string;
  /** Labels of the buttons; none where words were asked for. */
  readonly buttons: readonly string[];
}

/**
 * Stands in for the person while `work` runs: gives the answers one after the other, and no answer from then on.
 * @param answers a promise: the person takes his time
 * @param work gets the list of the questions so far, which grows
 * @returns all questions
 */
export async function answering(
  question: Question,
  answers: readonly (string | Promise<string>)[],
  work: (asked: readonly Asked[]) => PromiseLike<unknown>,
): Promise<readonly Asked[]> {
  const original = vscode.window[question];
  const asked: Asked[] = [];
  const answer = (what: unknown, ...buttons: readonly unknown[]): Thenable<string | undefined> => {
    asked.push({
      message: typeof what === 'string' ? what : String((what as vscode.InputBoxOptions).title),
      buttons: buttons.filter((each) => typeof each === 'string'),
    });
    return Promise.resolve(answers[asked.length - 1]);
  };
  Object.assign(vscode.window, { [question]: answer });
  try {
    await work(asked);
  } finally {
    Object.assign(vscode.window, { [question]: original });
  }
  return asked;
}
