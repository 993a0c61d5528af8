import * as vscode from 'vscode';
import { labelColor, labelsByName } from '../../core/corpus/labelTree.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import { ARTICLE_LANGUAGE } from '../articles/language.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import type { Services } from '../services.ts';
import { onSettingChange, setting } from '../settings.ts';
import { LabelTypes } from './labelTypes.ts';
import { createMarkTypes, type MarkLook } from './markTypes.ts';

/** Quotes of at least this many UTF-16 units get a bar in the margin: their tint alone is hard to see the ends of. */
const LONG_QUOTE = 240;
/** Above this many marks only those near the visible lines are drawn; more would slow the editor down. */
const MARKS_DRAWN_AT_ONCE = 1_000;
/** Lines above and below the visible ones that are drawn with them. */
const MARGIN = 60;
/** Milliseconds between redraws while scrolling. */
const SCROLL_PAUSE = 80;

/** What is drawn in one editor. */
interface Drawn {
  readonly looks: ReadonlyMap<MarkLook, vscode.Range[]>;
  /** Labels with a colour of their own, by it. */
  readonly labels: ReadonlyMap<string, vscode.Range[]>;
}

const NOTHING: Drawn = { looks: new Map(), labels: new Map() };

/** The state of marks: quote tint, suggested or accepted, furniture dimmed, rejected where wanted. */
export function registerDecorations({ articles }: Services): vscode.Disposable {
  const types = createMarkTypes();
  const labelTypes = new LabelTypes();
  const drawn = new WeakMap<vscode.TextEditor, string>();
  let scrolling: NodeJS.Timeout | undefined;

  const draw = (editor: vscode.TextEditor): void => {
    const live = articles.get(editor.document);
    const { looks, labels } = live ? looksOf(live, visibleSpan(live, editor)) : NOTHING;
    const key = JSON.stringify([[...looks], [...labels]]);
    if (drawn.get(editor) === key || (!live && !drawn.has(editor))) return;
    drawn.set(editor, key);
    for (const [look, type] of Object.entries(types)) editor.setDecorations(type, looks.get(look as MarkLook) ?? []);
    labelTypes.draw(editor, labels);
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(draw);

  drawAll();
  return vscode.Disposable.from(
    articles.onDidChange((uri) =>
      vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === uri.toString()).forEach(draw),
    ),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const live = articles.get(textEditor.document);
      if (!live || live.article.annotations.length <= MARKS_DRAWN_AT_ONCE) return;
      clearTimeout(scrolling);
      scrolling = setTimeout(() => draw(textEditor), SCROLL_PAUSE);
    }),
    vscode.window.onDidChangeActiveColorTheme(drawAll),
    onSettingChange(['highlight.boilerplate', 'highlight.quotes', 'highlight.rejected', 'highlight.underlines'], drawAll),
    new vscode.Disposable(() => clearTimeout(scrolling)),
    labelTypes,
    ...Object.values(types),
  );
}

/** Undefined: everything is drawn. */
function visibleSpan(live: LiveArticle, editor: vscode.TextEditor): vscode.Range | undefined {
  if (live.article.annotations.length <= MARKS_DRAWN_AT_ONCE) return undefined;
  const first = editor.visibleRanges[0]?.start.line ?? 0;
  const last = editor.visibleRanges.at(-1)?.end.line ?? 0;
  return new vscode.Range(Math.max(0, first - MARGIN), 0, last + MARGIN, 0);
}

function looksOf(live: LiveArticle, within: vscode.Range | undefined): Drawn {
  const uri = live.folder.uriOf(live.file);
  const underlines = setting('highlight.underlines', uri);
  const showQuotes = setting('highlight.quotes', uri);
  const showRejected = setting('highlight.rejected', uri);
  const looks = new Map<MarkLook, vscode.Range[]>();
  const labels = new Map<string, vscode.Range[]>();
  const defined = labelsByName(live.folder.corpusFile.labels);
  const addTo = <Key>(drawn: Map<Key, vscode.Range[]>, key: Key, range: vscode.Range): void => {
    if (within && !within.intersection(range)) return;
    const ranges = drawn.get(key);
    if (ranges) ranges.push(range);
    else drawn.set(key, [range]);
  };
  const add = (look: MarkLook, range: vscode.Range): void => addTo(looks, look, range);
  const addLabel = (name: string, range: vscode.Range): void => {
    const color = labelColor(defined, name);
    if (color === null) add('label', range);
    else addTo(labels, color, range);
  };
  const addState = (annotation: Annotation): void => {
    if (annotation.kind === 'quote' || underlines === 'none' || (underlines === 'figures' && annotation.kind !== 'figure')) return;
    add(annotation.status === 'accepted' ? 'accepted' : 'suggested', live.range(annotation));
  };
  const identity = !semanticTokensShow(uri);
  for (const annotation of live.article.annotations) {
    if (annotation.status === 'rejected') {
      if (showRejected) add('rejected', live.range(annotation));
      continue;
    }
    addState(annotation);
    if (identity && annotation.kind === 'figure') add('figure', live.range(annotation));
    if (identity && annotation.kind === 'quote' && annotation.speaker) add('speaker', live.range(annotation.speaker));
    if (annotation.kind === 'label') addLabel(annotation.label, live.range(annotation));
    if (annotation.kind !== 'quote' || !showQuotes) continue;
    const range = live.range(annotation);
    add(annotation.type === 'direct' ? 'directQuote' : 'indirectQuote', range);
    if (annotation.end - annotation.start >= LONG_QUOTE) add('quoteBar', range);
  }
  if (underlines !== 'none') for (const mark of live.article.sinceReview?.marks ?? []) add('sinceReview', live.range(mark));
  if (setting('highlight.boilerplate', uri)) {
    for (const region of live.article.regions) if (region.role === 'boilerplate') add('boilerplate', live.range(region));
  }
  return { looks, labels };
}

/** Default High Contrast Light styles no semantic tokens, whatever the setting says (seen in 1.139); a person may switch them off everywhere. */
function semanticTokensShow(uri: vscode.Uri): boolean {
  if (vscode.window.activeColorTheme.kind === vscode.ColorThemeKind.HighContrastLight) return false;
  return vscode.workspace.getConfiguration('editor', { uri, languageId: ARTICLE_LANGUAGE }).get('semanticHighlighting.enabled') !== false;
}
