import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import { freeAnnotationId } from '../../core/corpus/suggestionIds.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { plainText, shorten } from '../markdown.ts';
import { labelWithKey } from '../review/labelKeys.ts';
import type { Services } from '../services.ts';
import { saveCorrected, editFacets } from './correct.ts';
import { pickActor } from './pickActor.ts';
import { askAttributes, pickLabel } from './pickLabel.ts';
import { activeArticle } from './target.ts';

/** What a person makes of a span, with what the registry needs for it. Undefined: given up. */
type Made = { readonly annotation: Annotation; readonly changes: readonly CorpusFileChange[] } | undefined;
/** The selected words, with the analyser's reading of them if it has one. */
interface Selected {
  readonly live: LiveArticle;
  readonly base: Pick<Annotation, 'id' | 'start' | 'end' | 'text' | 'status' | 'origin' | 'annotator' | 'notes'>;
  readonly proposed: Annotation | null;
}

/** Mark Selection as Actor, Figure, Quote or Label; fields are proposed by the analyser where it reads the span as such. */
export function registerAdding(services: Services): vscode.Disposable {
  const command = (
    id: string,
    kind: Annotation['kind'],
    make: (selected: Selected, argument: unknown) => Promise<Made>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (argument: unknown): Promise<boolean> => {
      const selected = await selection(services, kind);
      const made = selected && (await make(selected, argument));
      if (!selected || !made) return false;
      const label = vscode.l10n.t('Mark “{0}”', shorten(selected.base.text, 50));
      return saveCorrected(services, selected.live, made.annotation, made.changes, { label });
    });
  return vscode.Disposable.from(
    command('corroborate.addActor', 'actor', (selected) => makeActor(services, selected)),
    command('corroborate.addFigure', 'figure', (selected) => makeFigure(services, selected)),
    command('corroborate.addQuote', 'quote', makeQuote),
    command('corroborate.addLabel', 'label', makeLabel),
    command('corroborate.addLabelByKey', 'label', makeKeyedLabel),
  );
}

async function selection(services: Services, kind: Annotation['kind']): Promise<Selected | undefined> {
  const active = await activeArticle(services);
  if (!active) return undefined;
  const { live, editor } = active;
  const word = editor.selection.isEmpty ? editor.document.getWordRangeAtPosition(editor.selection.active) : editor.selection;
  const span = word && live.span(word);
  if (!span || span.start === span.end) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words to mark first.'));
    return undefined;
  }
  const text = live.article.text.slice(span.start, span.end);
  const proposed = await services.corpus.request('propose', { corpus: live.folder.id, file: live.file, ...span, kind });
  const known = proposed && live.byId(proposed.id);
  const isFree = proposed !== null && (!known || known.status === 'suggested');
  return {
    live,
    base: {
      ...span,
      id: isFree ? proposed.id : freeAnnotationId(live.article, text),
      text,
      status: 'accepted',
      origin: proposed?.origin ?? 'human',
      annotator: null,
      notes: [],
    },
    proposed,
  };
}

async function makeActor(services: Services, { live, base, proposed }: Selected): Promise<Made> {
  const known = proposed?.kind === 'actor' ? proposed : null;
  const actor = await pickActor(services, live.folder, {
    title: vscode.l10n.t('Who is “{0}”?', shorten(base.text, 40)),
    proposed: known?.actor ?? undefined,
    newName: base.text,
  });
  return actor && { annotation: { ...base, kind: 'actor', type: actor.type, actor: actor.id }, changes: actor.changes };
}

async function makeFigure(services: Services, { live, base, proposed }: Selected): Promise<Made> {
  if (proposed?.kind !== 'figure') return undefined;
  const edited = await editFacets(services, live, { ...proposed, ...base });
  return edited && { annotation: edited.figure, changes: edited.changes };
}

async function makeQuote({ base, proposed }: Selected): Promise<Made> {
  if (proposed?.kind === 'quote') return { annotation: { ...proposed, ...base }, changes: [] };
  const marks = /[“”"«»]/g;
  const inMarks = /^[“"«][^“”"«»]*[”"»]$/.test(base.text);
  const type = inMarks ? 'direct' : marks.test(base.text) ? 'mixed' : 'indirect';
  return { annotation: { ...base, kind: 'quote', type, speaker: null, cue: null }, changes: [] };
}

async function makeLabel({ live, base }: Selected): Promise<Made> {
  const label = await pickLabel(live.folder.corpusFile.labels);
  return label && { annotation: { ...base, kind: 'label', ...label }, changes: [] };
}

/** By the key that `corroborate.yaml` gives a label: what the key means is said while one tags. */
async function makeKeyedLabel({ live, base }: Selected, key: unknown): Promise<Made> {
  const definition = typeof key === 'string' ? labelWithKey(live.folder.corpusFile.labels, key) : undefined;
  if (!definition) return undefined;
  const { name, description, examples } = definition;
  const meaning = [description, examples?.length ? vscode.l10n.t('for example: {0}', examples.join('; ')) : ''].filter((part) => !!part);
  vscode.window.setStatusBarMessage([name, ...meaning.map((part) => shorten(plainText(part ?? ''), 90))].join(' · '), 6000);
  const label = await askAttributes(definition);
  return label && { annotation: { ...base, kind: 'label', ...label }, changes: [] };
}
