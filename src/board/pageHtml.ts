import { TEXTS_ID } from './texts.ts';

/** What differs between hosts of the page. */
export interface PageParts {
  /** Unguessable, new for every document. */
  readonly nonce: string;
  /** Where styles and fonts may come from, as a CSP source. */
  readonly source: string;
  /** Address of a built file. */
  readonly address: (file: string) => string;
  /** Language tag in which numbers and dates are written. */
  readonly language: string;
  /** The board's texts in that language, by the text as it stands in the code; empty for English. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * The board's document. Of data only our own translations are written into it (all else comes by message), nothing may be fetched, scripts run by nonce only and styles come from files:
 * even text that slipped into markup could do nothing. `data:` images are for turning the chart into a PNG.
 */
export function pageHtml({ nonce, source, address, language, texts }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    `font-src ${source}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language.replace(/[^\w-]/g, '')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <link rel="stylesheet" href="${address('board.css')}">
  <title>Corroborate: Board</title>
</head>
<body>
  <corroborate-board></corroborate-board>
  <script type="application/json" id="${TEXTS_ID}">${JSON.stringify(texts).replaceAll('<', '\\u003c')}</script>
  <script nonce="${nonce}" src="${address('board.js')}"></script>
</body>
</html>`;
}
