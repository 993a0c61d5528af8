import * as vscode from 'vscode';
import { keysAt, type JsonSchema, type KeyHelp } from '../../core/formats/schemaHelp.ts';
import { placeInYaml, type YamlPlace } from '../../core/sidecar/yamlPlace.ts';
import { isCorpusFile } from '../corpora/fileNames.ts';
import type { Services } from '../services.ts';
import { escapeText, shorten } from '../markdown.ts';
import { knownIdsFor } from './knownIds.ts';
import { isDoneByYamlExtension } from './yamlExtension.ts';

const OUR_FILES = [{ pattern: '**/*.annotations.yaml' }, { pattern: '**/corroborate.yaml' }];

/**
 * Completion and hover in sidecars and `corroborate.yaml`, by the JSON Schemas that we ship and by what the corpus knows: no other extension is needed. Beside one that knows
 * the schemas, ids alone are left to offer.
 */
export function registerYamlHelp(services: Services): vscode.Disposable {
  const schemas = new ShippedSchemas(services.context.extensionUri);
  const completion: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position) => {
      const place = placeAt(document, position);
      if (!place) return [];
      const keys = isDoneByYamlExtension('completion', document.uri) ? [] : await schemas.keysAt(document.uri, place);
      if (place.part === 'key') return keyItems(keys, place, position.line);
      const folder = services.corpora.folderOf(document.uri);
      const ids = folder ? await knownIdsFor(services, folder, document.uri, place) : [];
      const values = keys.find(({ key }) => key === place.key)?.values ?? [];
      const range = rangeOf(place, position.line);
      return [
        ...values.map((value) => item(value, value, range, vscode.CompletionItemKind.EnumMember)),
        ...ids.map(({ id, detail }) => {
          const made = item(id, quotedIfNeeded(id), range, vscode.CompletionItemKind.Reference, shorten(detail, 80));
          // Found by its name as well, which is what people know.
          made.filterText = `${id} ${detail}`;
          return made;
        }),
      ];
    },
  };
  const hover: vscode.HoverProvider = {
    provideHover: async (document, position) => {
      const place = placeAt(document, position);
      if (!place) return undefined;
      const range = rangeOf(place, position.line);
      if (place.part === 'key') {
        if (isDoneByYamlExtension('hover', document.uri)) return undefined;
        const help = (await schemas.keysAt(document.uri, place)).find(({ key }) => key === place.key);
        return help && new vscode.Hover(aboutKey(help), range);
      }
      const folder = services.corpora.folderOf(document.uri);
      const value = document.getText(range).replace(/^(["'])(.*)\1$/, '$2');
      const known = folder && (await knownIdsFor(services, folder, document.uri, place)).find(({ id }) => id === value);
      return known && known.detail !== '' ? new vscode.Hover(new vscode.MarkdownString(escapeText(known.detail)), range) : undefined;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(OUR_FILES, completion, ' ', '-'),
    vscode.languages.registerHoverProvider(OUR_FILES, hover),
  );
}

/** The schemas as they are shipped, read when first needed. */
class ShippedSchemas {
  readonly #folder: vscode.Uri;
  readonly #read = new Map<string, Promise<JsonSchema>>();

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'dist', 'schemas');
  }

  async keysAt(uri: vscode.Uri, place: YamlPlace): Promise<readonly KeyHelp[]> {
    return keysAt(await this.#schema(isCorpusFile(uri) ? 'corpus-file.schema.json' : 'sidecar.schema.json'), place);
  }

  #schema(name: string): Promise<JsonSchema> {
    let schema = this.#read.get(name);
    if (!schema) this.#read.set(name, (schema = this.#readFile(name)));
    return schema;
  }

  async #readFile(name: string): Promise<JsonSchema> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, name));
    return JSON.parse(new TextDecoder().decode(bytes)) as JsonSchema;
  }
}

function placeAt(document: vscode.TextDocument, { line, character }: vscode.Position): YamlPlace | null {
  return placeInYaml(document.getText().split(/\r?\n/), line, character);
}

const rangeOf = ({ start, end }: YamlPlace, line: number): vscode.Range => new vscode.Range(line, start, line, Math.max(start, end));

function keyItems(keys: readonly KeyHelp[], place: YamlPlace, line: number): vscode.CompletionItem[] {
  return keys
    .filter(({ key }) => !place.siblings.has(key))
    .map((help, order) => {
      const made = item(help.key, `${help.key}: `, rangeOf(place, line), vscode.CompletionItemKind.Property);
      made.documentation = aboutKey(help);
      made.sortText = String(order).padStart(3, '0');
      if (help.values.length > 0) made.command = { command: 'editor.action.triggerSuggest', title: '' };
      return made;
    });
}

function item(label: string, text: string, range: vscode.Range, kind: vscode.CompletionItemKind, detail = ''): vscode.CompletionItem {
  const made = new vscode.CompletionItem({ label, description: detail }, kind);
  made.insertText = text;
  made.range = range;
  return made;
}

function aboutKey({ key, about, isRequired, values }: KeyHelp): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const text = new vscode.MarkdownString().appendMarkdown(`**${key}**${isRequired ? ` · ${t('needed')}` : ''}`);
  if (about !== null) text.appendMarkdown(`\n\n${escapeText(about)}`);
  if (values.length > 0) text.appendMarkdown(`\n\n${t('One of:')} ${values.map((value) => `\`${value}\``).join(', ')}`);
  return text;
}

/** Words that YAML would read as something else: a `#` after a space begins a comment, a `: ` a mapping. */
const quotedIfNeeded = (id: string): string => (/^[\w][\w./#-]*(?: [\w./-]+)*$/.test(id) ? id : JSON.stringify(id));
