import { shapePath, UNMARKED, type SpeakerMark } from '../../chart/speakerMarks.ts';

interface Caption {
  readonly title: string;
  readonly context: string;
  readonly legend: readonly { readonly name: string; readonly mark: SpeakerMark | undefined }[];
}

/** What styles decide in the page and a file has to carry along. */
const CARRIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
];
const SVG = 'http://www.w3.org/2000/svg';
const PAD = 16;
const HEAD = 56;
const LEGEND_LINE = 20;
const LEGEND_COLUMN = 200;

/** The chart as a file that stands alone: resolved colours, title, legend, background. Nothing in it runs or loads. */
export function chartAsSvg(drawing: SVGSVGElement, caption: Caption): string {
  const { width, height } = drawing.viewBox.baseVal;
  const columns = Math.max(1, Math.floor((width - 2 * PAD) / LEGEND_COLUMN));
  const lines = Math.ceil(caption.legend.length / columns);
  const fullHeight = HEAD + height + lines * LEGEND_LINE + PAD;
  const page = getComputedStyle(drawing);
  const ink = page.getPropertyValue('--vscode-foreground').trim() || '#000';
  const paper = page.getPropertyValue('--vscode-editor-background').trim() || '#fff';
  const font = page.fontFamily;
  const root = node('svg', { xmlns: SVG, width, height: fullHeight, viewBox: `0 0 ${width} ${fullHeight}` });
  root.append(node('title', {}, caption.title));
  root.append(node('rect', { width, height: fullHeight, fill: paper }));
  root.append(node('text', { x: PAD, y: 26, fill: ink, 'font-family': font, 'font-size': 17, 'font-weight': 600 }, caption.title));
  root.append(node('text', { x: PAD, y: 45, fill: ink, 'font-family': font, 'font-size': 12, opacity: 0.75 }, caption.context));
  const chart = node('g', { transform: `translate(0,${HEAD})` });
  for (const child of drawing.children) {
    const copy = copied(child);
    if (copy) chart.append(copy);
  }
  root.append(chart);
  caption.legend.forEach(({ name, mark }, index) => {
    const x = PAD + (index % columns) * LEGEND_COLUMN;
    const y = HEAD + height + Math.floor(index / columns) * LEGEND_LINE + 8;
    const color = speakerColor(drawing, mark);
    root.append(node('path', { d: shapePath((mark ?? UNMARKED).shape, 5), transform: `translate(${x + 6},${y})`, fill: color }));
    root.append(node('text', { x: x + 18, y: y + 4, fill: ink, 'font-family': font, 'font-size': 12 }, shortened(name)));
  });
  return new XMLSerializer().serializeToString(root);
}

/** The element with its resolved looks and without anything that only serves the page; null for what cannot be seen. */
function copied(element: Element): Element | null {
  if (element.matches('title, .halo, .grip, .drag')) return null;
  const style = getComputedStyle(element);
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (!/^(class|role|tabindex|style|aria-.*)$/.test(name)) attributes[name] = value;
  }
  if (element.childElementCount === 0) {
    for (const name of CARRIED) attributes[name] = style.getPropertyValue(name);
  } else if (style.opacity !== '1') {
    attributes['opacity'] = style.opacity;
  }
  const copy = node(element.localName, attributes, element.childElementCount === 0 ? (element.textContent ?? '') : '');
  for (const child of element.children) {
    const inner = copied(child);
    if (inner) copy.append(inner);
  }
  return copy;
}

function speakerColor(drawing: SVGSVGElement, mark: SpeakerMark | undefined): string {
  const sample = node('g', { class: `c${(mark ?? UNMARKED).color}` });
  drawing.append(sample);
  const { color } = getComputedStyle(sample);
  sample.remove();
  return color;
}

function node(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') element.setAttribute(key, String(value));
  }
  element.textContent = text;
  return element;
}

const shortened = (name: string): string => (name.length > 28 ? `${name.slice(0, 27)}…` : name);

/** Twice the size, for print and slides. */
const PNG_SCALE = 2;

/** @returns the PNG in base64 */
export async function svgAsPng(text: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
