import * as vscode from 'vscode';
import type { FigureAnnotation } from '../../core/model/annotation.ts';
import { UNKNOWN_CLAIM, type Claim } from '../../core/model/claim.ts';
import { MEASURES } from '../../core/model/figure.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { plainText, shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { measureWord } from '../wording.ts';
import { askChoice } from './askChoice.ts';
import { numberInputOf, parseNumberInput } from './numberInput.ts';
import { pickActor } from './pickActor.ts';

/** A figure after one facet was edited, with what the registry needs for it. */
export interface EditedFigure {
  readonly figure: FigureAnnotation;
  readonly changes: readonly CorpusFileChange[];
}

/** Asks for one facet. Undefined: the person gave up. */
export type EditFigure = (services: Services, live: LiveArticle, figure: FigureAnnotation) => Promise<EditedFigure | undefined>;

export const withClaim = (figure: FigureAnnotation, change: Partial<Claim>, changes: readonly CorpusFileChange[] = []): EditedFigure => ({
  figure: { ...figure, claim: { ...(figure.claim ?? UNKNOWN_CLAIM), ...change } },
  changes,
});

/** Words of the person's own; null for "not known". */
export async function askText(
  title: string,
  current: string | null,
  prompt: string,
  validate?: (input: string) => string | undefined,
): Promise<string | null | undefined> {
  const input = await vscode.window.showInputBox({
    title,
    value: current ?? '',
    prompt: vscode.l10n.t('{0}. Empty: not known.', prompt),
    ...(validate ? { validateInput: validate } : {}),
  });
  return input === undefined ? undefined : input.trim() || null;
}

export const askNumber: EditFigure = async (_services, _live, figure) => {
  const { t } = vscode.l10n;
  const counts = figure.measure === 'count';
  const input = await vscode.window.showInputBox({
    title: t('Number of “{0}”', shorten(plainText(figure.text), 60)),
    value: numberInputOf(figure),
    prompt: t('974 · at least 260 · about 5,000 · 1,000-1,200'),
    validateInput: (text) =>
      parseNumberInput(text, counts) ? undefined : t('Not read as a number. Examples: 974, at least 260, about 5,000, 1,000-1,200.'),
  });
  const number = input === undefined ? null : parseNumberInput(input, counts);
  return number ? { figure: { ...figure, ...number }, changes: [] } : undefined;
};

/** Asks what a figure measures and in which unit. A bound is read anew: “more than 9” of a count begins with 10. Undefined: the person gave up. */
export async function askMeasure(figure: FigureAnnotation): Promise<FigureAnnotation | undefined> {
  const { t } = vscode.l10n;
  const title = t('What does the figure measure?');
  const measure = await askChoice(title, MEASURES, measureWord, figure.measure);
  if (measure === undefined) return undefined;
  const counts = measure === 'count';
  const unit = counts ? null : await askText(t('Unit'), figure.unit, t('Such as km, year, USD or %'));
  return unit === undefined ? undefined : { ...figure, measure, unit, ...parseNumberInput(numberInputOf(figure), counts) };
}

export const askSide: EditFigure = async (services, live, figure) => {
  const { t } = vscode.l10n;
  const title = t('Whose people or things are counted?');
  const choice = await vscode.window.showQuickPick(
    [
      { label: t('An actor…'), side: undefined },
      { label: t('All sides'), description: t('both sides, or nobody singled out'), side: 'all' },
      { label: t('Not known'), description: t('somebody is meant, unknown who'), side: null },
    ],
    { title },
  );
  if (!choice) return undefined;
  if (choice.side !== undefined) return withClaim(figure, { side: choice.side });
  const actor = await pickActor(services, live.folder, { title, proposed: figure.claim?.side ?? undefined });
  return actor && withClaim(figure, { side: actor.id }, actor.changes);
};

/** A source that a person sets has no words of its own unless the figure had some: its span is the figure's. */
export const askSource: EditFigure = async (services, live, figure) => {
  const { t } = vscode.l10n;
  const title = t('Who says so?');
  const choice = await vscode.window.showQuickPick(
    [
      { label: t('An actor…'), actor: true },
      { label: t('The article itself'), actor: false },
    ],
    { title },
  );
  if (!choice) return undefined;
  const setByPerson = (edited: EditedFigure): EditedFigure => ({ ...edited, figure: { ...edited.figure, sourceOrigin: 'human' } });
  if (!choice.actor) return setByPerson(withClaim(figure, { source: null }));
  const actor = await pickActor(services, live.folder, { title, proposed: figure.claim?.source?.actors[0] });
  if (!actor) return undefined;
  const { start, end } = figure.claim?.source ?? figure;
  return setByPerson(withClaim(figure, { source: { start, end, actors: [actor.id] } }, actor.changes));
};
