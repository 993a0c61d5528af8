import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { RelationKind } from '../../core/model/relation.ts';
import { RELATION_WORDS, relationWords } from '../wording.ts';
import { shapePath, UNMARKED, type SpeakerMark } from '../chart/speakerMarks.ts';

/** Characters of the codicon font. */
const ICONS = {
  check: '\uEAB2',
  clear: '\uEABF',
  close: '\uEA76',
  compare: '\uEAFD',
  down: '\uEA9A',
  edit: '\uEA73',
  filter: '\uEAF1',
  link: '\uEB15',
  open: '\uEA94',
  search: '\uEA6D',
  up: '\uEAA1',
  warning: '\uEA6C',
  'zoom-in': '\uEB81',
  'zoom-out': '\uEB82',
} as const;
export type IconName = keyof typeof ICONS;

/** Decoration only: what it stands on has a name of its own. */
export const icon = (name: IconName): TemplateResult => html`<span class="icon" aria-hidden="true">${ICONS[name]}</span>`;

const RELATION_DRAWINGS: Readonly<Record<RelationKind, SVGTemplateResult>> = {
  conflict: svg`<path d="M3,3L11,11M11,3L3,11" />`,
  agree: svg`<path d="M2.5,5H11.5M2.5,9H11.5" />`,
  growth: svg`<path d="M3,11L11,3M5,3H11V9" />`,
  revision: svg`<path d="M3,6.5A4.3,4.3 0 1,1 4,10M3,2.6V6.5H6.8" />`,
  scope: svg`<circle cx="7" cy="7" r="5" /><path class="full" d="M7,2A5,5 0 0,0 7,12Z" />`,
  uncertain: svg`<path d="M4.5,4.6A2.6,2.4 0 1,1 7.6,7Q7,7.4 7,8.6" /><circle class="full" cx="7" cy="11.6" r="1.1" />`,
};

/** The sign of a relation, in its colour. Say its word beside it, or give `label`. */
export function relationGlyph(kind: RelationKind, label?: string): TemplateResult {
  return label === undefined
    ? html`<svg class="glyph ${kind}" viewBox="0 0 14 14" aria-hidden="true">${RELATION_DRAWINGS[kind]}</svg>`
    : html`<svg class="glyph ${kind}" viewBox="0 0 14 14" role="img" aria-label=${label}>${RELATION_DRAWINGS[kind]}</svg>`;
}

/** "✗ 2", with the words for screen readers and as tooltip. */
export function relationCount(kind: RelationKind, count: number): TemplateResult {
  const words = relationWords(kind, count);
  return html`<span class="count ${kind}" title="${words}: ${RELATION_WORDS[kind].meaning}"
    >${relationGlyph(kind)}<span class="number numbers" aria-hidden="true">${count}</span><span class="for-readers">${words}</span></span
  >`;
}

/** The speaker's shape in his colour, full or (`hollow`) as outline. */
export function speakerGlyph(mark: SpeakerMark | undefined, hollow = false): TemplateResult {
  const { shape, color } = mark ?? UNMARKED;
  return html`<svg class="shape c${color}" viewBox="-7 -7 14 14" aria-hidden="true">
    <path d=${shapePath(shape, 4.6)} fill=${hollow ? 'none' : 'currentColor'} stroke-width=${hollow ? 1.8 : 1} />
  </svg>`;
}
