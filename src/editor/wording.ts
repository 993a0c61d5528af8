import * as vscode from 'vscode';
import type { Annotation, FigureAnnotation } from '../core/model/annotation.ts';
import type { ClaimStatus, EvidenceRole, Extent, Polarity, Predicate } from '../core/model/claim.ts';
import type { Measure } from '../core/model/figure.ts';
import type { DocumentStatus } from '../core/model/metadata.ts';
import type { ActorType } from '../core/model/actor.ts';
import type { RelationKind } from '../core/model/relation.ts';

/*
 * How the editor's surfaces put the model's terms to a reader, in the language of the workbench. Exhaustive switches: a new term does not compile
 * without words for it.
 */

/** A sign and a word, so that neither colour nor the sign alone carries the meaning. */
export function relationWord(relation: RelationKind): string {
  const { t } = vscode.l10n;
  switch (relation) {
    case 'conflict':
      return t('✗ conflicts');
    case 'agree':
      return t('= agrees');
    case 'growth':
      return t('↗ another time');
    case 'revision':
      return t('↺ revised');
    case 'scope':
      return t('◐ another scope');
    case 'uncertain':
      return t('? uncertain');
  }
}

/** "3 conflict", for the line of counts. */
export function relationCount(relation: RelationKind, count: number): string {
  const { t } = vscode.l10n;
  switch (relation) {
    case 'conflict':
      return count === 1 ? t('✗ 1 conflicts') : t('✗ {0} conflict', count);
    case 'agree':
      return count === 1 ? t('= 1 agrees') : t('= {0} agree', count);
    case 'growth':
      return t('↗ {0} earlier or later', count);
    case 'revision':
      return t('↺ {0} revised', count);
    case 'scope':
      return t('◐ {0} of another scope', count);
    case 'uncertain':
      return t('? {0} uncertain', count);
  }
}

/** In the order of what a reader needs to see first. */
export const RELATION_ORDER: readonly RelationKind[] = ['conflict', 'revision', 'uncertain', 'growth', 'agree', 'scope'];

export function statusWord(status: Annotation['status']): string {
  const { t } = vscode.l10n;
  switch (status) {
    case 'suggested':
      return t('suggested');
    case 'accepted':
      return t('accepted');
    case 'rejected':
      return t('rejected');
  }
}

export function documentStatusWord(status: DocumentStatus): string {
  const { t } = vscode.l10n;
  switch (status) {
    case 'new':
      return t('New');
    case 'in-progress':
      return t('In progress');
    case 'done':
      return t('Done');
    case 'reviewed':
      return t('Reviewed');
  }
}

export function actorTypeWord(type: ActorType): string {
  const { t } = vscode.l10n;
  switch (type) {
    case 'person':
      return t('Person');
    case 'organization':
      return t('Organization');
    case 'gpe':
      return t('State, region or city');
    case 'location':
      return t('Place');
    case 'group':
      return t('People or group');
  }
}

export function kindWord(kind: Annotation['kind']): string {
  const { t } = vscode.l10n;
  switch (kind) {
    case 'actor':
      return t('Actor');
    case 'quote':
      return t('Quote');
    case 'figure':
      return t('Figure');
    case 'label':
      return t('Label');
  }
}

export function evidenceWord(role: EvidenceRole): string {
  const { t } = vscode.l10n;
  switch (role) {
    case 'predicate':
      return t('what happened');
    case 'group':
      return t('who or what');
    case 'side':
      return t('whose');
    case 'place':
      return t('where');
    case 'event':
      return t('event');
    case 'extent':
      return t('kind of count');
    case 'since':
      return t('since');
    case 'as-of':
      return t('as of');
    case 'source':
      return t('who says so');
    case 'status':
      return t('how sure');
    case 'correction':
      return t('corrects');
    case 'denial':
      return t('denied');
  }
}

/** What happened to what is counted. */
export function predicateWord(predicate: Predicate): string {
  const { t } = vscode.l10n;
  switch (predicate) {
    case 'killed':
      return t('Killed');
    case 'injured':
      return t('Injured');
    case 'killed-or-injured':
      return t('Killed or injured');
    case 'missing':
      return t('Missing');
    case 'captured':
      return t('Captured');
    case 'arrested':
      return t('Arrested');
    case 'displaced':
      return t('Displaced');
    case 'evacuated':
      return t('Evacuated');
    case 'rescued':
      return t('Rescued');
    case 'deployed':
      return t('Deployed');
    case 'destroyed':
      return t('Destroyed');
    case 'damaged':
      return t('Damaged');
    case 'attacked':
      return t('Attacked');
    case 'population':
      return t('Population');
    case 'duration':
      return t('Duration');
    case 'distance':
      return t('Distance');
    case 'magnitude':
      return t('Magnitude');
    case 'money':
      return t('Money');
    case 'share':
      return t('Share');
    case 'other':
      return t('Something else');
  }
}

/** How the number lives in time. */
export function extentWord(extent: Extent): string {
  const { t } = vscode.l10n;
  switch (extent) {
    case 'cumulative':
      return t('So far');
    case 'incident':
      return t('In one incident');
    case 'stock':
      return t('At that moment');
    case 'delta':
      return t('More than before');
    case 'rate':
      return t('A rate');
  }
}

export function claimStatusWord(status: ClaimStatus): string {
  const { t } = vscode.l10n;
  switch (status) {
    case 'asserted':
      return t('Stated');
    case 'feared':
      return t('Feared');
    case 'planned':
      return t('Planned');
    case 'conditional':
      return t('On a condition');
  }
}

export function polarityWord(polarity: Polarity): string {
  const { t } = vscode.l10n;
  switch (polarity) {
    case 'asserted':
      return t('Asserted');
    case 'denied':
      return t('Denied by its own source');
  }
}

export function measureWord(measure: Measure): string {
  const { t } = vscode.l10n;
  switch (measure) {
    case 'count':
      return t('Count');
    case 'money':
      return t('Money');
    case 'share':
      return t('Share');
    case 'distance':
      return t('Distance');
    case 'area':
      return t('Area');
    case 'mass':
      return t('Mass');
    case 'duration':
      return t('Duration');
    case 'rate':
      return t('Rate');
    case 'magnitude':
      return t('Magnitude');
    case 'other':
      return t('Something else');
  }
}

const numbers = new Intl.NumberFormat(vscode.env.language, { maximumFractionDigits: 3 });
export const formatNumber = (value: number): string => numbers.format(value);

/** The number as the figure gives it: "974", "at least 260", "about 5,000", "1,000 to 1,200". */
export function figureNumber(figure: FigureAnnotation): string {
  const { low, high, value, unit, approximate, text } = figure;
  const { t } = vscode.l10n;
  const inUnit = (number: number): string =>
    unit === null ? formatNumber(number) : unit === '%' ? `${formatNumber(number)} %` : `${formatNumber(number)} ${unit}`;
  if (value !== null && approximate) return t('about {0}', inUnit(value));
  if (low !== null && high !== null) return low === high ? inUnit(low) : t('{0} to {1}', formatNumber(low), inUnit(high));
  if (figure.modifierKind === 'more-than' && value !== null) return t('more than {0}', inUnit(value));
  if (figure.modifierKind === 'fewer-than' && value !== null) return t('fewer than {0}', inUnit(value));
  if (low !== null) return t('at least {0}', inUnit(low));
  if (high !== null) return t('at most {0}', inUnit(high));
  return value === null ? text : inUnit(value);
}

const days = new Intl.DateTimeFormat(vscode.env.language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(vscode.env.language, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** An ISO date, possibly short, for a reader. */
export function formatDate(iso: string): string {
  const time = Date.parse(iso.length === 7 ? `${iso}-01` : iso);
  if (Number.isNaN(time)) return iso;
  return iso.length === 10 ? days.format(time) : iso.length === 7 ? months.format(time) : iso;
}
