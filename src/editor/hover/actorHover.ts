import * as vscode from 'vscode';
import type { ActorAnnotation, QuoteAnnotation } from '../../core/model/annotation.ts';
import type { ActorDetail } from '../../worker/protocol.ts';
import { toRange, type LiveArticle } from '../articles/liveArticle.ts';
import { commandLink, escapeText, shorten, wordsLink } from '../markdown.ts';
import { actorTypeWord, formatDate, statusWord } from '../wording.ts';

/** Latest figures that an actor is the source of, in the hover. */
const CLAIMS = 3;

/** Who it is, how often and where it stands, and what it says. */
export function actorHover(live: LiveArticle, annotation: ActorAnnotation, detail: ActorDetail | null): vscode.MarkdownString {
  const target = { corpus: live.folder.id, file: live.file, id: annotation.id };
  const { t } = vscode.l10n;
  return markdown([
    detail ? whoLine(detail, statusWord(annotation.status)) : `**${escapeText(annotation.text)}** · ${actorTypeWord(annotation.type)}`,
    annotation.basis ? t('read as this because: {0}', escapeText(annotation.basis)) : null,
    detail && saysLines(live, detail),
    [
      ...(annotation.status === 'accepted' ? [] : [commandLink(t('Accept'), 'corroborate.accept', target)]),
      commandLink(t('Link to another actor…'), 'corroborate.linkActor', target),
      ...(detail ? [editLink(live, detail)] : []),
      commandLink(t('Reject'), 'corroborate.reject', target),
    ].join(' · '),
  ]);
}

/** A speaker: who is meant, and by which words of the article. */
export function speakerHover(live: LiveArticle, quote: QuoteAnnotation, detail: ActorDetail | null): vscode.MarkdownString {
  const target = { corpus: live.folder.id, file: live.file, id: quote.id };
  const { t } = vscode.l10n;
  return markdown([
    detail ? whoLine(detail, t('speaker, {0}', statusWord(quote.status))) : t('**Speaker** · nobody known is meant'),
    quote.basis ? t('read as speaker because: {0}', escapeText(quote.basis)) : null,
    detail && saysLines(live, detail),
    [
      ...(quote.status === 'accepted' ? [] : [commandLink(t('Accept'), 'corroborate.accept', target)]),
      commandLink(t('Set speaker…'), 'corroborate.setSpeaker', target),
      commandLink(t('Reject'), 'corroborate.reject', target),
    ].join(' · '),
  ]);
}

function whoLine({ actor, mentions }: ActorDetail, state: string): string {
  const { t } = vscode.l10n;
  const parts = [
    `**${escapeText(actor.name)}**`,
    actorTypeWord(actor.type),
    actor.registered ? t('in the registry') : t('not in the registry yet'),
    `_${escapeText(state)}_`,
  ];
  const others = actor.aliases.filter((alias) => alias !== actor.name).slice(0, 6);
  const lines = [
    parts.join(' · '),
    t(
      'named {0} times and quoted {1} times in {2} articles',
      mentions.filter((each) => each.role === 'mention').length,
      actor.quotes,
      actor.articles,
    ),
  ];
  if (others.length > 0) lines.push(t('also: {0}', others.map(escapeText).join(', ')));
  if (actor.wikidata !== undefined && /^Q\d+$/.test(actor.wikidata))
    lines.push(`[Wikidata ${actor.wikidata}](https://www.wikidata.org/wiki/${actor.wikidata})`);
  return lines.join('  \n');
}

/** As the Actors view names an actor to commands. */
const editLink = ({ folder }: LiveArticle, { actor }: ActorDetail): string =>
  commandLink(vscode.l10n.t('Edit actor…'), 'corroborate.editActor', {
    kind: 'actor',
    actor: { id: actor.id },
    folder: { id: folder.id },
  });

function saysLines(live: LiveArticle, { claims }: ActorDetail): string | null {
  if (claims.length === 0) return null;
  const lines = claims.slice(0, CLAIMS).map((claim) => {
    const words = wordsLink(escapeText(shorten(claim.figure.text, 60)), live.folder.uriOf(claim.file), toRange(claim.range));
    const date = claim.figure.claim?.asOf;
    return `- ${words}${date ? ` · ${escapeText(formatDate(date))}` : ''} · ${escapeText(claim.outlet ?? claim.file)}`;
  });
  return [vscode.l10n.t('Latest figures it gives:'), '', ...lines].join('\n');
}

function markdown(parts: readonly (string | null)[]): vscode.MarkdownString {
  const content = new vscode.MarkdownString(parts.filter((part) => part !== null && part !== '').join('\n\n'));
  content.isTrusted = {
    enabledCommands: [
      'corroborate.accept',
      'corroborate.reject',
      'corroborate.linkActor',
      'corroborate.setSpeaker',
      'corroborate.editActor',
    ],
  };
  return content;
}
