import * as vscode from 'vscode';
import type { FigureAnnotation } from '../../core/model/annotation.ts';
import type { PlacedClaim, ClaimDetail } from '../../worker/protocol.ts';
import { escapeText, shorten } from '../markdown.ts';
import { evidenceWord, figureNumber, formatDate } from '../wording.ts';

/** What the figure says, in one line: "974 · Soldiers killed · Karabakh side · 2020 war · as of 25 Oct 2020". */
export function conclusionLine({ claim: { figure }, title, side }: ClaimDetail): string {
  const claim = figure.claim;
  const { t } = vscode.l10n;
  const parts = [
    claim?.side === 'all' ? t('all sides') : side === null ? null : t('{0} side', side),
    claim?.event ?? claim?.place ?? null,
    claim?.since ? t('since {0}', formatDate(claim.since)) : null,
    claim?.asOf
      ? claim.asOfStated
        ? t('as of {0}', formatDate(claim.asOf))
        : t('as of publication, {0}', formatDate(claim.asOf))
      : t('no date known'),
    claim && claim.status !== 'asserted' ? claim.status : null,
    claim?.polarity === 'denied' ? t('denied') : null,
  ];
  const facets = parts.flatMap((part) => (part === null ? [] : [escapeText(part)]));
  return [`**${escapeText(figureNumber(figure))} · ${escapeText(title)}**`, ...facets].join(' · ');
}

/** Who says it and by which words; what the article says in its own voice is said so. */
export function sourceLine({ speakers, figure, outlet }: PlacedClaim, text: string): string {
  const { t } = vscode.l10n;
  const source = figure.claim?.source ?? null;
  if (source === null) {
    return outlet === null ? t('said by the article itself') : t('said by the article itself, {0}', escapeText(outlet));
  }
  const words = shorten(text.slice(source.start, source.end), 80);
  const who = speakers.length === 0 ? t('somebody unknown') : speakers.join(t(' and '));
  return words === '' || words === who ? t('said by {0}', escapeText(who)) : t('said by {0} (“{1}”)', escapeText(who), escapeText(words));
}

/** The words behind each facet, and the rule where no word stands for it. */
export function evidenceLine(figure: FigureAnnotation, text: string): string | null {
  const evidence = figure.claim?.evidence ?? [];
  const seen = new Set<string>();
  const parts = evidence.flatMap(({ role, start, end }) => {
    const words = shorten(text.slice(start, end), 60);
    const part = `${escapeText(evidenceWord(role))} “${escapeText(words)}”`;
    if (role === 'source' || words === '' || seen.has(part)) return [];
    seen.add(part);
    return [part];
  });
  return parts.length === 0 ? null : vscode.l10n.t('read from: {0}', parts.join(' · '));
}
