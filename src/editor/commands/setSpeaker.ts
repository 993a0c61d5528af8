import * as vscode from 'vscode';
import type { Annotation, QuoteAnnotation, SpeakerSpan } from '../../core/model/annotation.ts';
import { contains } from '../../core/model/span.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { saveCorrected } from './correct.ts';
import { notThat } from './linkActor.ts';
import { pickActor } from './pickActor.ts';
import { targetOf, type Target } from './target.ts';

/** Speakers near the quote that are offered before all other actors. */
const NEAREST = 9;

/** Set Speaker… : the actors that are named near the quote, nearest first, or any other. */
export function registerSpeaker(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.setSpeaker', async (argument: unknown): Promise<boolean> => {
    const target = await targetOf(services, argument);
    const quote = target && quoteOf(target);
    if (!target || !quote) return notThat(target, vscode.l10n.t('Only quotes have a speaker: put the cursor into one.'));
    const speaker = await chooseSpeaker(services, target.live, quote);
    if (!speaker) return false;
    const label = vscode.l10n.t('Set the speaker of “{0}”', shorten(quote.text, 40));
    return saveCorrected(services, target.live, { ...quote, speaker: speaker.span }, speaker.changes, { label });
  });
}

/** The quote itself, or the innermost one that holds the mark. */
function quoteOf({ live, annotation }: Target): QuoteAnnotation | undefined {
  if (annotation.kind === 'quote') return annotation;
  const around = live.article.annotations.filter(
    (each): each is QuoteAnnotation => each.kind === 'quote' && each.status !== 'rejected' && contains(each, annotation),
  );
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

interface ChosenSpeaker {
  readonly span: SpeakerSpan | null;
  readonly changes: readonly CorpusFileChange[];
}

async function chooseSpeaker(services: Services, live: LiveArticle, quote: QuoteAnnotation): Promise<ChosenSpeaker | undefined> {
  const { t } = vscode.l10n;
  const title = t('Who says “{0}”?', shorten(quote.text, 50));
  const near = namedNear(live.article.annotations, quote).map((span) => ({
    label: span.text,
    description: sentencePart(live.article.text, span),
    span: span satisfies SpeakerSpan as SpeakerSpan | null,
    other: false,
  }));
  const chosen = await vscode.window.showQuickPick(
    [
      ...near,
      { label: t('Somebody else…'), description: t('any actor of the corpus, or a new one'), span: null, other: true },
      { label: t('Nobody known'), description: t('the quote keeps no speaker'), span: null, other: false },
    ],
    { title, matchOnDescription: true },
  );
  if (!chosen) return undefined;
  if (!chosen.other) return { span: chosen.span, changes: [] };
  const actor = await pickActor(services, live.folder, { title, proposed: quote.speaker?.actors[0] });
  if (!actor) return undefined;
  // The words stay those beside the cue; without any, the cue or the quote stands for them.
  const { start, end, text } = quote.speaker ?? quote.cue ?? quote;
  return { span: { start, end, text, actors: [actor.id] }, changes: actor.changes };
}

/** Mentions outside the quote, the nearest of each actor. */
function namedNear(annotations: readonly Annotation[], quote: QuoteAnnotation): SpeakerSpan[] {
  const distance = ({ start, end }: { start: number; end: number }): number => (end <= quote.start ? quote.start - end : start - quote.end);
  const mentions = annotations.flatMap((each) =>
    each.kind === 'actor' && each.status !== 'rejected' && each.actor !== null && !contains(quote, each)
      ? [{ start: each.start, end: each.end, text: each.text, actors: [each.actor] }]
      : [],
  );
  const seen = new Set<string>();
  return mentions
    .sort((a, b) => distance(a) - distance(b))
    .filter(({ actors: [actor = ''] }) => !seen.has(actor) && seen.add(actor))
    .slice(0, NEAREST);
}

function sentencePart(text: string, { start, end }: { start: number; end: number }): string {
  return `…${text.slice(Math.max(0, start - 30), Math.min(text.length, end + 30)).replace(/\s+/g, ' ')}…`;
}
