import * as vscode from 'vscode';
import { refTo } from '../../core/model/relation.ts';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import { toRange, type LiveArticle } from '../articles/liveArticle.ts';
import { targetOf } from '../commands/target.ts';
import type { FigureAnnotation } from '../../core/model/annotation.ts';
import type { Services } from '../services.ts';

/** Places that one peek shows. */
const SHOWN = 100;

/** The same claim in other articles, without leaving this one: Peek Claim, and Go to Implementations on a figure. What counts something else is left out. */
export function registerPeekClaim(services: Services): vscode.Disposable {
  const elsewhere = async (live: LiveArticle, figure: FigureAnnotation): Promise<vscode.Location[]> => {
    const detail = await services.corpus.request('claim', { corpus: live.folder.id, ref: refTo(live.file, figure.id) });
    return (detail?.related ?? [])
      .filter(({ relation, claim }) => relation.relation !== 'scope' && claim.file !== live.file)
      .slice(0, SHOWN)
      .map(({ claim }) => new vscode.Location(live.folder.uriOf(claim.file), toRange(claim.range)));
  };
  return vscode.Disposable.from(
    vscode.languages.registerImplementationProvider(ARTICLE_SELECTOR, {
      provideImplementation: async (document, position) => {
        const live = await services.articles.read(document);
        const [figure] = live?.at(position, 'figure') ?? [];
        return live && figure?.kind === 'figure' ? elsewhere(live, figure) : undefined;
      },
    }),
    vscode.commands.registerCommand('corroborate.peekClaim', async (argument: unknown) => {
      const target = await targetOf(services, argument);
      if (!target || target.annotation.kind !== 'figure') return;
      const { live, annotation } = target;
      const locations = await elsewhere(live, annotation);
      if (locations.length === 0) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('No other article has a figure about the same thing. The hover lists what is related to it.'),
        );
        return;
      }
      await vscode.commands.executeCommand(
        'editor.action.peekLocations',
        live.folder.uriOf(live.file),
        live.range(annotation).start,
        locations,
        'peek',
      );
    }),
  );
}
