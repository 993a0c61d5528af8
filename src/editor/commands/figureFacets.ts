import * as vscode from 'vscode';
import type { FigureAnnotation } from '../../core/model/annotation.ts';
import { PREDICATES, type Claim, type ClaimStatus, type EvidenceRole, type Extent } from '../../core/model/claim.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import type { Services } from '../services.ts';
import { figureNumber } from '../wording.ts';
import { numberInputOf, parseNumberInput } from './numberInput.ts';
import { pickActor } from './pickActor.ts';

/** A figure after one facet was edited, with what the registry needs for it. */
export interface EditedFigure {
  readonly figure: FigureAnnotation;
  readonly changes: readonly CorpusFileChange[];
}

/** One line of the quick pick in which a figure is corrected. */
export interface Facet {
  readonly label: string;
  /** The evidence that is shown beside it. */
  readonly role: EvidenceRole | null;
  readonly value: (figure: FigureAnnotation) => string;
  /** Undefined: the person gave up. */
  readonly edit: (services: Services, live: LiveArticle, figure: FigureAnnotation) => Promise<EditedFigure | undefined>;
}

const EXTENTS: readonly Extent[] = ['cumulative', 'incident', 'stock', 'delta', 'rate'];
const STATUSES: readonly ClaimStatus[] = ['asserted', 'feared', 'planned', 'conditional'];

/** What a claim starts from that a person makes of a bare figure: everything unknown. */
const UNKNOWN_CLAIM: Claim = {
  predicate: 'other',
  group: null,
  about: null,
  subset: null,
  side: null,
  place: null,
  event: null,
  extent: null,
  since: null,
  asOf: null,
  asOfStated: false,
  source: null,
  via: null,
  status: 'asserted',
  polarity: 'asserted',
  deniedBy: [],
  corrects: null,
  evidence: [],
};

const withClaim = (figure: FigureAnnotation, change: Partial<Claim>, changes: readonly CorpusFileChange[] = []): EditedFigure => ({
  figure: { ...figure, claim: { ...(figure.claim ?? UNKNOWN_CLAIM), ...change } },
  changes,
});

/** Every facet of a figure in the order of the hover's first line. */
export function figureFacets(): readonly Facet[] {
  const { t } = vscode.l10n;
  return [
    { label: t('Number'), role: null, value: figureNumber, edit: editNumber },
    choiceFacet(
      t('What happened'),
      'predicate',
      PREDICATES,
      (claim) => claim?.predicate ?? null,
      (predicate) => ({ predicate }),
    ),
    textFacet(
      t('Who or what'),
      'group',
      (claim) => claim?.group ?? null,
      (group) => ({ group }),
      t('A noun in the plural, such as “people” or “soldiers”'),
    ),
    textFacet(
      t('Which of them'),
      'group',
      (claim) => claim?.subset ?? null,
      (subset) => ({ subset }),
      t('Such as “seriously” or “other”'),
    ),
    { label: t('Whose'), role: 'side', value: ({ claim }) => claim?.side ?? '–', edit: editSide },
    textFacet(
      t('Where'),
      'place',
      (claim) => claim?.place ?? null,
      (place) => ({ place }),
      t('A place as the article names it'),
    ),
    textFacet(
      t('Event'),
      'event',
      (claim) => claim?.event ?? null,
      (event) => ({ event }),
      t('Such as “2020 war”'),
    ),
    choiceFacet(
      t('Kind of count'),
      'extent',
      EXTENTS,
      (claim) => claim?.extent ?? null,
      (extent) => ({ extent }),
    ),
    dateFacet(
      t('Since'),
      'since',
      (claim) => claim?.since ?? null,
      (since) => ({ since }),
    ),
    dateFacet(
      t('As of'),
      'as-of',
      (claim) => claim?.asOf ?? null,
      (asOf) => ({ asOf, asOfStated: asOf !== null }),
    ),
    {
      label: t('Who says so'),
      role: 'source',
      value: ({ claim }) => claim?.source?.actors.join(', ') || t('the article'),
      edit: editSource,
    },
    choiceFacet(
      t('How sure'),
      'status',
      STATUSES,
      (claim) => claim?.status ?? null,
      (status) => ({ status }),
    ),
    choiceFacet(
      t('Asserted or denied'),
      'denial',
      ['asserted', 'denied'] as const,
      (claim) => claim?.polarity ?? null,
      (polarity) => ({ polarity }),
    ),
  ];
}

async function editNumber(_services: Services, _live: LiveArticle, figure: FigureAnnotation): Promise<EditedFigure | undefined> {
  const { t } = vscode.l10n;
  const counts = figure.measure === 'count';
  const input = await vscode.window.showInputBox({
    title: t('Number of “{0}”', figure.text),
    value: numberInputOf(figure),
    prompt: t('974 · at least 260 · about 5,000 · 1,000-1,200'),
    validateInput: (text) =>
      parseNumberInput(text, counts) ? undefined : t('Not read as a number. Examples: 974, at least 260, about 5,000, 1,000-1,200.'),
  });
  const number = input === undefined ? null : parseNumberInput(input, counts);
  return number ? { figure: { ...figure, ...number }, changes: [] } : undefined;
}

async function editSide(services: Services, live: LiveArticle, figure: FigureAnnotation): Promise<EditedFigure | undefined> {
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
}

/** A source that a person sets has no words of its own unless the figure had some: its span is the figure's. */
async function editSource(services: Services, live: LiveArticle, figure: FigureAnnotation): Promise<EditedFigure | undefined> {
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
}

function choiceFacet<Value extends string>(
  label: string,
  role: EvidenceRole,
  values: readonly Value[],
  read: (claim: Claim | null) => Value | null,
  write: (value: Value) => Partial<Claim>,
): Facet {
  return {
    label,
    role,
    value: ({ claim }) => read(claim) ?? '–',
    edit: async (_services, _live, figure) => {
      const current = read(figure.claim);
      const items = values.map((value) => ({ label: value, ...(value === current ? { description: vscode.l10n.t('now') } : {}), value }));
      const chosen = await vscode.window.showQuickPick(items, { title: label });
      return chosen && withClaim(figure, write(chosen.value));
    },
  };
}

function textFacet(
  label: string,
  role: EvidenceRole,
  read: (claim: Claim | null) => string | null,
  write: (value: string | null) => Partial<Claim>,
  prompt: string,
  validate?: (text: string) => string | undefined,
): Facet {
  return {
    label,
    role,
    value: ({ claim }) => read(claim) ?? '–',
    edit: async (_services, _live, figure) => {
      const input = await vscode.window.showInputBox({
        title: label,
        value: read(figure.claim) ?? '',
        prompt: vscode.l10n.t('{0}. Empty: not known.', prompt),
        ...(validate ? { validateInput: validate } : {}),
      });
      return input === undefined ? undefined : withClaim(figure, write(input.trim() === '' ? null : input.trim()));
    },
  };
}

function dateFacet(
  label: string,
  role: EvidenceRole,
  read: (claim: Claim | null) => string | null,
  write: (value: string | null) => Partial<Claim>,
): Facet {
  const { t } = vscode.l10n;
  return textFacet(label, role, read, write, t('2020-10-25, 2020-10 or 2020'), (text) =>
    isDateInput(text) ? undefined : t('Dates are written 2020-10-25, 2020-10 or 2020.'),
  );
}

/** ISO, possibly short; empty for unknown. */
export function isDateInput(text: string): boolean {
  const date = text.trim();
  if (date === '' || /^\d{4}$/.test(date)) return true;
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(date) && !Number.isNaN(Date.parse(date.length === 7 ? `${date}-01` : date));
}
