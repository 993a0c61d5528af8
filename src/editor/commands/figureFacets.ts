import * as vscode from 'vscode';
import { PREDICATES, type Claim, type ClaimStatus, type EvidenceRole, type Extent, type Polarity } from '../../core/model/claim.ts';
import type { FigureAnnotation } from '../../core/model/annotation.ts';
import { claimStatusWord, extentWord, figureNumber, measureWord, polarityWord, predicateWord } from '../wording.ts';
import { askChoice } from './askChoice.ts';
import { askMeasure, askNumber, askSide, askSource, askText, withClaim, type EditFigure } from './facetEditors.ts';
import { isDateInput } from './dateInput.ts';

/** One line of the quick pick in which a figure is corrected. */
export interface Facet {
  readonly label: string;
  /** The evidence that is shown beside it. */
  readonly role: EvidenceRole | null;
  readonly value: (figure: FigureAnnotation, nameOf: (actor: string) => string) => string;
  readonly edit: EditFigure;
}

const EXTENTS: readonly Extent[] = ['cumulative', 'incident', 'stock', 'delta', 'rate'];
const STATUSES: readonly ClaimStatus[] = ['asserted', 'feared', 'planned', 'conditional'];
const POLARITIES: readonly Polarity[] = ['asserted', 'denied'];
const UNKNOWN = '–';

/** Every facet of a figure in the order of the hover's first line. */
export function figureFacets(): readonly Facet[] {
  const { t } = vscode.l10n;
  return [
    { label: t('Number'), role: null, value: figureNumber, edit: askNumber },
    {
      label: t('Measure'),
      role: null,
      value: ({ measure, unit }) => [measureWord(measure), ...(unit === null ? [] : [unit])].join(', '),
      edit: async (_services, _live, figure) => {
        const measured = await askMeasure(figure);
        return measured && { figure: measured, changes: [] };
      },
    },
    choice('predicate', t('What happened'), 'predicate', PREDICATES, predicateWord),
    text('about', t('What exactly'), null, t('Words that tell two counts apart, such as “strikes” or “houses burnt”')),
    text('group', t('Who or what'), 'group', t('A noun in the plural, such as “people” or “soldiers”')),
    text('subset', t('Which of them'), 'group', t('Such as “seriously” or “other”')),
    { label: t('Whose'), role: 'side', value: sideWord, edit: askSide },
    text('place', t('Where'), 'place', t('A place as the article names it')),
    text('event', t('Event'), 'event', t('Such as “2020 war”')),
    choice('extent', t('Kind of count'), 'extent', EXTENTS, extentWord),
    date('since', t('Since'), 'since'),
    date('asOf', t('As of'), 'as-of', (asOf) => ({ asOfStated: asOf !== null })),
    { label: t('Who says so'), role: 'source', value: sourceWord, edit: askSource },
    choice('status', t('How sure'), 'status', STATUSES, claimStatusWord),
    choice('polarity', t('Asserted or denied'), 'denial', POLARITIES, polarityWord),
  ];
}

function sideWord({ claim }: FigureAnnotation, nameOf: (actor: string) => string): string {
  const side = claim?.side ?? null;
  return side === null ? UNKNOWN : side === 'all' ? vscode.l10n.t('All sides') : nameOf(side);
}

const sourceWord = ({ claim }: FigureAnnotation, nameOf: (actor: string) => string): string =>
  claim?.source?.actors.map(nameOf).join(', ') || vscode.l10n.t('the article');

/** A facet with a fixed list of values. */
function choice<Key extends 'predicate' | 'extent' | 'status' | 'polarity'>(
  key: Key,
  label: string,
  role: EvidenceRole,
  values: readonly NonNullable<Claim[Key]>[],
  wordOf: (value: NonNullable<Claim[Key]>) => string,
): Facet {
  const current = ({ claim }: FigureAnnotation): NonNullable<Claim[Key]> | null => claim?.[key] ?? null;
  return {
    label,
    role,
    value: (figure) => {
      const value = current(figure);
      return value === null ? UNKNOWN : wordOf(value);
    },
    edit: async (_services, _live, figure) => {
      const value = await askChoice(label, values, wordOf, current(figure));
      return value === undefined ? undefined : withClaim(figure, { [key]: value });
    },
  };
}

/** A facet in the person's own words. */
function text(
  key: 'about' | 'group' | 'subset' | 'place' | 'event' | 'since' | 'asOf',
  label: string,
  role: EvidenceRole | null,
  prompt: string,
  validate?: (input: string) => string | undefined,
  alongside: (value: string | null) => Partial<Claim> = () => ({}),
): Facet {
  return {
    label,
    role,
    value: ({ claim }) => claim?.[key] ?? UNKNOWN,
    edit: async (_services, _live, figure) => {
      const value = await askText(label, figure.claim?.[key] ?? null, prompt, validate);
      return value === undefined ? undefined : withClaim(figure, { [key]: value, ...alongside(value) });
    },
  };
}

function date(key: 'since' | 'asOf', label: string, role: EvidenceRole, alongside?: (value: string | null) => Partial<Claim>): Facet {
  const { t } = vscode.l10n;
  const validate = (input: string): string | undefined =>
    isDateInput(input) ? undefined : t('Dates are written 2020-10-25, 2020-10 or 2020.');
  return text(key, label, role, t('2020-10-25, 2020-10 or 2020'), validate, alongside);
}
