import * as vscode from 'vscode';

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
  const original = vscode.window[question];
  const asked: Asked[] = [];
  const answer = (what: unknown, ...buttons: readonly unknown[]): Thenable<string | undefined> => {
    const posed = {
      message: typeof what === 'string' ? what : String((what as vscode.InputBoxOptions).title),
      buttons: buttons.filter((each) => typeof each === 'string'),
    };
    asked.push(posed);
    return Promise.resolve(typeof answers === 'function' ? answers(posed) : answers[asked.length - 1]);
  };
  Object.assign(vscode.window, { [question]: answer });
  try {
    await work(asked);
  } finally {
    Object.assign(vscode.window, { [question]: original });
  }
  return asked;
}
