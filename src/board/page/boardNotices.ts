import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../texts.ts';
import { icon } from './icons.ts';

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Above the board: how far the reading is, and what failed last.
 * @param reading null where nothing is left to read
 * @param problem in words; null when all is well
 */
export function boardNotices(reading: ReadingProgress | null, problem: string | null, tryAgain: () => void): TemplateResult {
  return html`
    ${
      reading
        ? html`<div class="notice" role="status">
            <progress max=${reading.total} .value=${reading.done} aria-label=${t('Reading articles')}></progress>
            <span class="numbers">${t('Reading articles: {0} of {1}. Counts still grow.', reading.done, reading.total)}</span>
          </div>`
        : nothing
    }
    ${
      problem === null
        ? nothing
        : html`<div class="notice problem" role="alert">
            ${icon('warning')}<span>${problem}</span>
            <button class="second" @click=${tryAgain}>${t('Try again')}</button>
          </div>`
    }
  `;
}

/** In place of the board while there is no claim to lay out. */
export function emptyBoard(isReading: boolean, hasArticles: boolean, addArticles: () => void): TemplateResult {
  if (isReading)
    return html`<div class="nothing whole">
      <h1>${t('Reading the articles')}</h1>
      <p>${t('Claims appear here as soon as two articles have been read.')}</p>
    </div>`;
  const [advice, button] = hasArticles
    ? [
        t('No figure of these articles tells what it counts. Open an article, select a figure with the words beside it, and mark it.'),
        t('Show articles'),
      ]
    : [
        t('Open a folder of news articles (.txt): what they count and claim is laid side by side here.'),
        t('Open articles or the sample corpus'),
      ];
  return html`<div class="nothing whole">
    <h1>${t('No figures to compare yet')}</h1>
    <p>${advice}</p>
    <button class="main" @click=${addArticles}>${button}</button>
  </div>`;
}
