import * as vscode from 'vscode';
import { readTypedDate } from '../../core/formats/typedDate.ts';
import type { Services } from '../services.ts';
import { formatDate } from '../wording.ts';
import { chosenArticles, sharedValue, type ChosenArticle } from './chosenArticles.ts';
import { setOnAll } from './setOnAll.ts';

/** Set Date… : the day of publication of the active article, or of all that are selected. */
export function registerSetDate(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.setDate', async (clicked: unknown, selected: unknown) =>
    setDate(services, await chosenArticles(services, clicked, selected)),
  );
}

export async function setDate(services: Services, articles: readonly ChosenArticle[]): Promise<boolean> {
  if (articles.length === 0) return false;
  const { t } = vscode.l10n;
  const typed = await vscode.window.showInputBox({
    title: articles.length === 1 ? t('Date of {0}', articles[0]?.address.file ?? '') : t('Date of {0} Articles', articles.length),
    value: sharedValue(articles, 'published') ?? '',
    prompt: t('Day of publication, like 2020-10-25 or 25 October 2020. Empty: not known.'),
    validateInput: (text) => remark(text, articles),
  });
  if (typed === undefined) return false;
  const date = readTypedDate(typed);
  const label = date === null ? t('Set date to not known') : t('Set date to {0}', formatDate(date));
  return setOnAll(services, label, articles, { published: date });
}

/** What is wrong with the date as typed; else, below the box, what it will do. */
function remark(typed: string, articles: readonly ChosenArticle[]): string | vscode.InputBoxValidationMessage | undefined {
  const { t } = vscode.l10n;
  const date = readTypedDate(typed);
  if (date === null && typed.trim() !== '')
    return t('Write the date like 2020-10-25, 2020-10, 2020 or 25 October 2020. 10/11/2020 could be two days.');
  const replaced = articles.filter(({ summary }) => summary.published !== null && summary.published !== date).length;
  const day = date === null ? t('Not known') : date.length === 10 ? weekday(date) : formatDate(date);
  if (articles.length === 1) return date === null ? undefined : { message: day, severity: vscode.InputBoxValidationSeverity.Info };
  const message =
    replaced === 0
      ? t('{0}, for {1} articles', day, articles.length)
      : t('{0}, for {1} articles; {2} of them have another date now', day, articles.length, replaced);
  return { message, severity: date === null ? vscode.InputBoxValidationSeverity.Warning : vscode.InputBoxValidationSeverity.Info };
}

const days = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'full', timeZone: 'UTC' });
const weekday = (iso: string): string => days.format(Date.parse(iso));
