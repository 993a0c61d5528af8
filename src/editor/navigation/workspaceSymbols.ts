import * as vscode from 'vscode';
import { toRange } from '../articles/liveArticle.ts';
import type { Services } from '../services.ts';

/** Ctrl+T: actors by any of their names, at their record or where they are first named. */
export function registerWorkspaceSymbols({ corpora, corpus }: Services): vscode.Disposable {
  const provider: vscode.WorkspaceSymbolProvider<ActorSymbol> = {
    provideWorkspaceSymbols: async (query, token) => {
      const wanted = query.toLowerCase();
      const symbols: ActorSymbol[] = [];
      for (const folder of corpora.folders) {
        for (const actor of await corpus.request('actors', { corpus: folder.id }, token)) {
          const name = [actor.name, ...actor.aliases].find((each) => inOrder(wanted, each.toLowerCase()));
          if (name === undefined) continue;
          const label = name === actor.name ? name : `${name} (${actor.name})`;
          symbols.push(new ActorSymbol(label, folder.name, folder.corpusFileUri, folder.id, actor.id));
        }
      }
      return symbols;
    },
    resolveWorkspaceSymbol: async (symbol, token) => {
      const folder = corpora.byId(symbol.corpus);
      if (!folder) return symbol;
      const record = folder.state.actorPlaces.find((each) => each.actor === symbol.actor);
      if (record) symbol.location = new vscode.Location(folder.corpusFileUri, toRange(record.range));
      else {
        const detail = await corpus.request('actor', { corpus: folder.id, actor: symbol.actor }, token);
        const [first] = detail?.mentions ?? [];
        if (first) symbol.location = new vscode.Location(folder.uriOf(first.file), toRange(first.range));
      }
      return symbol;
    },
  };
  return vscode.languages.registerWorkspaceSymbolProvider(provider);
}

class ActorSymbol extends vscode.SymbolInformation {
  readonly corpus: string;
  readonly actor: string;

  /** A place in the file is looked up only for the symbol that is chosen. */
  constructor(label: string, container: string, uri: vscode.Uri, corpus: string, actor: string) {
    super(label, vscode.SymbolKind.Class, container, new vscode.Location(uri, new vscode.Position(0, 0)));
    this.corpus = corpus;
    this.actor = actor;
  }
}

/** The letters of a query occur in order, as Ctrl+T matches. */
function inOrder(query: string, name: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
