import * as vscode from 'vscode';
import { freeAnnotationId } from '../../core/corpus/suggestionIds.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import { contains, type Span } from '../../core/model/span.ts';
import type { SidecarChange } from '../../core/sidecar/sidecarChange.ts';
import { articleAct } from '../acts/act.ts';
import { registeringChanges } from '../acts/registering.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { plainText, shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { corrected } from './decide.ts';
import { cutsOf, partsAround } from './spanParts.ts';
import { activeArticle, targetOf, type Target } from './target.ts';

/** Split Annotation and Join Annotations: one mark made of two, and two of one. What the analyser reads in the new words is proposed anew; the rest is kept. */
export function registerSplitJoin(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.splitAnnotation', async (): Promise<boolean> => {
      const target = await targetOf(services, undefined);
      return target ? split(services, target) : false;
    }),
    vscode.commands.registerCommand('corroborate.joinAnnotations', () => join(services)),
  );
}

/** At the cursor inside the mark; selected words inside it fall out between the parts ("and"); else a person chooses the place. */
async function split(services: Services, { live, annotation }: Target): Promise<boolean> {
  const { t } = vscode.l10n;
  const { text } = live.article;
  const editor = vscode.window.activeTextEditor;
  const selected = editor && live.span(editor.selection);
  const cut = selected && isInside(selected, annotation) ? selected : await chooseCut(text, annotation);
  const parts = cut && partsAround(text, annotation, cut);
  if (!parts) {
    if (cut) vscode.window.setStatusBarMessage(t('Corroborate: there are words on one side only.'), 4000);
    return false;
  }
  const [first, second] = parts;
  const secondText = text.slice(second.start, second.end);
  const made = [
    await readAnew(services, live, annotation, first, [annotation.id]),
    { ...(await readAnew(services, live, annotation, second, [annotation.id])), id: freeAnnotationId(live.article, secondText), notes: [] },
  ];
  return save(services, live, t('Split “{0}”', shorten(annotation.text, 50)), made, []);
}

const isInside = (inner: Span, outer: Span): boolean => inner.start > outer.start && inner.end < outer.end;

async function chooseCut(text: string, span: Span): Promise<Span | undefined> {
  const { t } = vscode.l10n;
  const items = cutsOf(text, span).map((cut) => {
    const before = text.slice(span.start, cut.start).replace(/\s+/g, ' ');
    const behind = text.slice(cut.end, span.end).replace(/\s+/g, ' ');
    return { label: plainText(`${before.length > 40 ? `…${before.slice(-39)}` : before} ‖ ${shorten(behind, 40)}`), cut };
  });
  if (items.length === 0) {
    vscode.window.setStatusBarMessage(t('Corroborate: a single word is not split; put the cursor where it parts.'), 4000);
    return undefined;
  }
  const title = t('Split “{0}” where?', shorten(plainText(text.slice(span.start, span.end)), 50));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: t('Type the word that begins the second part') }))?.cut;
}

/** The marks of one kind that the selection covers, else the mark at the cursor with the next of its kind. */
async function join(services: Services): Promise<boolean> {
  const { t } = vscode.l10n;
  const active = await activeArticle(services);
  if (!active) return false;
  const { live, editor } = active;
  const marks = marksToJoin(services, live, editor.selection);
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last || marks.length < 2) {
    vscode.window.setStatusBarMessage(t('Corroborate: there are no two marks of one kind to join here.'), 4000);
    return false;
  }
  const span = { start: first.start, end: Math.max(...marks.map(({ end }) => end)) };
  const ids = marks.map(({ id }) => id);
  const whole = await readAnew(services, live, first, span, ids);
  const speaking = marks.find((each) => each.kind === 'quote' && each.speaker !== null);
  const joined =
    whole.kind === 'quote' && speaking?.kind === 'quote' ? { ...whole, speaker: speaking.speaker, cue: speaking.cue ?? whole.cue } : whole;
  const notes = marks.flatMap((each) => each.notes);
  const decided = marks.slice(1).filter((each) => each.status === 'accepted');
  const label = t('Join “{0}” and “{1}”', shorten(first.text, 30), shorten(last.text, 30));
  return save(
    services,
    live,
    label,
    [{ ...joined, notes }],
    decided.map(({ id }) => ({ type: 'delete', id })),
  );
}

function marksToJoin({ marks }: Services, live: LiveArticle, selection: vscode.Selection): readonly Annotation[] {
  const span = live.span(selection);
  const open = live.article.annotations.filter((each) => each.status !== 'rejected');
  const here = marks.selected(live, selection);
  const covered = here ? [] : open.filter((each) => contains(span, each));
  const ofOneKind = covered.filter((each) => each.kind === covered[0]?.kind);
  if (ofOneKind.length > 1) return ofOneKind;
  const first = here ?? marks.under(live, selection);
  const next = first && open.find((each) => each.kind === first.kind && each.start >= first.end);
  return first && next ? [first, next] : [];
}

/** The mark on other words, with what the analyser reads in them; it keeps its own fields where the analyser reads nothing. */
async function readAnew(
  { corpus }: Services,
  live: LiveArticle,
  mark: Annotation,
  { start, end }: Span,
  except: readonly string[],
): Promise<Annotation> {
  const moved = { ...mark, start, end, text: live.article.text.slice(start, end) };
  if (mark.kind !== 'actor' && mark.kind !== 'figure') return moved;
  const request = { corpus: live.folder.id, file: live.file, start, end, kind: mark.kind, except: [...except] };
  const proposed = await corpus.request('propose', request);
  const says = proposed && (proposed.kind !== 'figure' || proposed.value !== null || proposed.low !== null || proposed.high !== null);
  const { id, notes, origin } = mark;
  return says ? { ...proposed, id, notes, origin } : moved;
}

async function save(
  services: Services,
  live: LiveArticle,
  label: string,
  made: readonly Annotation[],
  further: readonly SidecarChange[],
): Promise<boolean> {
  const before = vscode.window.activeTextEditor?.selection;
  const decided = await Promise.all(made.map((each) => corrected(each)));
  const puts = decided.map((annotation): SidecarChange => ({ type: 'put', annotation }));
  const changes = await registeringChanges(services, live.folder, decided);
  const done = await services.acts.perform({
    ...articleAct(label, live, [...further, ...puts]),
    corpusFile: { folder: live.folder, changes },
  });
  const active = done ? await activeArticle(services) : undefined;
  const [first] = decided;
  // Whoever has gone on meanwhile is left where he is.
  if (active && first && before?.isEqual(active.editor.selection)) services.marks.select(active.editor, active.live, first);
  return done;
}
