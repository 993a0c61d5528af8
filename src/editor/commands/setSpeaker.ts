import * as vscode from 'vscode';
import type { Annotation, QuotedSpan, QuoteAnnotation, SpeakerSpan } from '../../core/model/annotation.ts';
import { contains, type Span } from '../../core/model/span.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { saveCorrected } from './correct.ts';
import { notThat } from './linkActor.ts';
import { pickActor } from './pickActor.ts';
import { pickSpan } from './pickSpan.ts';
import { activeArticle, targetOf, type Target } from './target.ts';

/** Speakers near the quote that are offered before all other actors. */
const NEAREST = 9;

/** Words further from a quote than this many UTF-16 units are not taken for its speaker. */
const FARTHEST = 600;

/**
 * Set Speaker… : in a quote, the actors named near it, nearest first, or any other; each is shown in the article while it is chosen. On a name or on selected words outside a
 * quote: those become the speaker of the quote nearest to them.
 */
export function registerSpeaker(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.setSpeaker', async (argument: unknown): Promise<boolean> => {
    const words = argument === undefined ? await selectedWords(services) : undefined;
    if (words) return setSpeakerOf(services, words.live, words.quote, () => speakerOfWords(services, words));
    const target = await targetOf(services, argument);
    const quote = target && quoteOf(target);
    if (!target || !quote) return notThat(target, vscode.l10n.t('Only quotes have a speaker: put the cursor into one.'));
    const { annotation, live } = target;
    const named = annotation.kind === 'actor' && annotation.actor !== null && !contains(quote, annotation) ? annotation : null;
    return setSpeakerOf(services, live, quote, async () =>
      named?.actor ? { span: spoken(named, [named.actor]), changes: [] } : chooseSpeaker(services, live, quote),
    );
  });
}

async function setSpeakerOf(
  services: Services,
  live: LiveArticle,
  quote: QuoteAnnotation,
  choose: () => Promise<ChosenSpeaker | undefined>,
): Promise<boolean> {
  const speaker = await choose();
  if (!speaker) return false;
  const label = vscode.l10n.t('Set the speaker of “{0}”', shorten(quote.text, 40));
  return saveCorrected(services, live, { ...quote, speaker: speaker.span }, speaker.changes, { label });
}

/** Words that a person selected outside every quote and that are no mark. */
interface SpokenWords {
  readonly live: LiveArticle;
  readonly quote: QuoteAnnotation;
  readonly words: QuotedSpan;
}

async function selectedWords(services: Services): Promise<SpokenWords | undefined> {
  const active = await activeArticle(services);
  if (!active || active.editor.selection.isEmpty || services.marks.selected(active.live, active.editor.selection)) return undefined;
  const { live, editor } = active;
  const span = live.span(editor.selection);
  const quote = nearestQuote(live.article.annotations, span);
  return quote && !contains(quote, span)
    ? { live, quote, words: { ...span, text: live.article.text.slice(span.start, span.end) } }
    : undefined;
}

async function speakerOfWords(services: Services, { live, quote, words }: SpokenWords): Promise<ChosenSpeaker | undefined> {
  const title = vscode.l10n.t('Who is “{0}”?', shorten(words.text, 40));
  const actor = await pickActor(services, live.folder, { title, proposed: quote.speaker?.actors[0], newName: words.text });
  return actor && { span: spoken(words, [actor.id]), changes: actor.changes };
}

const spoken = ({ start, end, text }: QuotedSpan, actors: readonly string[]): SpeakerSpan => ({ start, end, text, actors });

/** The quote itself, the innermost one that holds the mark, or for a name outside the nearest. */
function quoteOf({ live, annotation }: Target): QuoteAnnotation | undefined {
  if (annotation.kind === 'quote') return annotation;
  const around = quotesOf(live.article.annotations).filter((each) => contains(each, annotation));
  const [innermost] = around.sort((a, b) => a.end - a.start - (b.end - b.start));
  return innermost ?? (annotation.kind === 'actor' ? nearestQuote(live.article.annotations, annotation) : undefined);
}

const quotesOf = (annotations: readonly Annotation[]): QuoteAnnotation[] =>
  annotations.filter((each): each is QuoteAnnotation => each.kind === 'quote' && each.status !== 'rejected');

function nearestQuote(annotations: readonly Annotation[], span: Span): QuoteAnnotation | undefined {
  const [nearest] = quotesOf(annotations)
    .filter((each) => distance(each, span) <= FARTHEST)
    .sort((a, b) => distance(a, span) - distance(b, span));
  return nearest;
}

/** Between two spans; 0 where they touch or overlap. */
const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

interface ChosenSpeaker {
  readonly span: SpeakerSpan | null;
  readonly changes: readonly CorpusFileChange[];
}

async function chooseSpeaker(services: Services, live: LiveArticle, quote: QuoteAnnotation): Promise<ChosenSpeaker | undefined> {
  const { t } = vscode.l10n;
  const title = t('Who says “{0}”?', shorten(quote.text, 50));
  const chosen = await pickSpan(title, live, [
    ...namedNear(live.article.annotations, quote).map((span) => ({
      label: span.text,
      description: sentencePart(live.article.text, span),
      span: span satisfies SpeakerSpan as SpeakerSpan | null,
      other: false,
    })),
    { label: t('Somebody else…'), description: t('any actor of the corpus, or a new one'), span: null, other: true },
    { label: t('Nobody known'), description: t('the quote keeps no speaker'), span: null, other: false },
  ]);
  if (!chosen) return undefined;
  if (!chosen.other) return { span: chosen.span, changes: [] };
  const actor = await pickActor(services, live.folder, { title, proposed: quote.speaker?.actors[0] });
  // The words stay those beside the cue; without any, the cue or the quote stands for them.
  return actor && { span: spoken(quote.speaker ?? quote.cue ?? quote, [actor.id]), changes: actor.changes };
}

/** Mentions outside the quote, the nearest of each actor. */
function namedNear(annotations: readonly Annotation[], quote: QuoteAnnotation): SpeakerSpan[] {
  const mentions = annotations.flatMap((each) =>
    each.kind === 'actor' && each.status !== 'rejected' && each.actor !== null && !contains(quote, each)
      ? [{ start: each.start, end: each.end, text: each.text, actors: [each.actor] }]
      : [],
  );
  const seen = new Set<string>();
  return mentions
    .sort((a, b) => distance(quote, a) - distance(quote, b))
    .filter(({ actors: [actor = ''] }) => !seen.has(actor) && seen.add(actor))
    .slice(0, NEAREST);
}

function sentencePart(text: string, { start, end }: { start: number; end: number }): string {
  return `…${text.slice(Math.max(0, start - 30), Math.min(text.length, end + 30)).replace(/\s+/g, ' ')}…`;
}
