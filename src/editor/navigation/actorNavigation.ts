import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import { toRange } from '../articles/liveArticle.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { Services } from '../services.ts';
import { actorAt } from './actorAt.ts';

/** Shift+F12, F12 and the highlights of the same actor: all its mentions, its record in the registry, its other names in this article. */
export function registerActorNavigation(services: Services): vscode.Disposable {
  const references: vscode.ReferenceProvider = {
    provideReferences: async (document, position, { includeDeclaration }, token) => {
      const at = await actorAt(services, document, position);
      if (!at) return [];
      const { folder } = at.live;
      const detail = await services.corpus.request('actor', { corpus: folder.id, actor: at.actor }, token);
      const mentions = (detail?.mentions ?? []).map(({ file, range }) => new vscode.Location(folder.uriOf(file), toRange(range)));
      const record = includeDeclaration ? recordOf(folder, at.actor) : undefined;
      return record ? [record, ...mentions] : mentions;
    },
  };
  const definition: vscode.DefinitionProvider = {
    provideDefinition: async (document, position, token) => {
      const at = await actorAt(services, document, position);
      if (!at) return undefined;
      const { folder } = at.live;
      const record = recordOf(folder, at.actor) ?? (await firstNaming(services, folder, at.actor, token));
      return record && [{ originSelectionRange: at.range, targetUri: record.uri, targetRange: record.range }];
    },
  };
  const highlights: vscode.DocumentHighlightProvider = {
    provideDocumentHighlights: async (document, position) => {
      const at = await actorAt(services, document, position);
      // A highlight that nobody sees, and not none: the editor would else highlight every "The".
      if (!at) return [new vscode.DocumentHighlight(new vscode.Range(position, position))];
      return at.live.article.annotations.flatMap((each) => {
        if (each.status === 'rejected') return [];
        if (each.kind === 'actor' && each.actor === at.actor)
          return [new vscode.DocumentHighlight(at.live.range(each), vscode.DocumentHighlightKind.Text)];
        const speaks = each.kind === 'quote' && each.speaker?.actors.includes(at.actor);
        return speaks && each.speaker ? [new vscode.DocumentHighlight(at.live.range(each.speaker), vscode.DocumentHighlightKind.Read)] : [];
      });
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, references),
    vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, definition),
    vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, highlights),
  );
}

/** Where the actor stands in `corroborate.yaml`. */
function recordOf(folder: CorpusFolder, actor: string): vscode.Location | undefined {
  const place = folder.state.actorPlaces.find((each) => each.actor === actor);
  return place && new vscode.Location(folder.corpusFileUri, toRange(place.range));
}

/** An actor of no registry is defined where it is first named in full. */
async function firstNaming(
  { corpus }: Services,
  folder: CorpusFolder,
  actor: string,
  token: vscode.CancellationToken,
): Promise<vscode.Location | undefined> {
  const detail = await corpus.request('actor', { corpus: folder.id, actor }, token);
  const full = detail?.mentions.find(({ words }) => words === detail.actor.name) ?? detail?.mentions[0];
  return full && new vscode.Location(folder.uriOf(full.file), toRange(full.range));
}
