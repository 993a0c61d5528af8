import { env, Uri, type Webview } from 'vscode';

/** Where the built page lies, and all that it may load from. */
export const pageFolder = (extensionUri: Uri): Uri => Uri.joinPath(extensionUri, 'dist', 'board');

/**
 * The board's document. No data is written into it (data comes by message), nothing may be fetched, scripts run by nonce only and styles come from files:
 * even text that slipped into markup could do nothing. `data:` images are for turning the chart into a PNG.
 */
export function pageHtml(webview: Webview, extensionUri: Uri): string {
  const nonce = crypto.randomUUID();
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(pageFolder(extensionUri), name)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${env.language.replace(/[^\w-]/g, '')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <link rel="stylesheet" href="${file('board.css')}">
  <title>Corroborate: Board</title>
</head>
<body>
  <corroborate-board></corroborate-board>
  <script nonce="${nonce}" src="${file('board.js')}"></script>
</body>
</html>`;
}
