import type * as vscode from 'vscode';
import type { BoardServices } from '../board/boardServices.ts';
import { registerBoard } from '../board/registerBoard.ts';
import { registerActiveArticleKey } from './articles/activeArticleKey.ts';
import { registerArticleStatus } from './articles/articleStatus.ts';
import { registerArticleLanguage } from './articles/language.ts';
import { boardServices } from './board.ts';
import { registerAcceptAlike } from './commands/acceptAlike.ts';
import { registerAdding } from './commands/add.ts';
import { registerMarkingRegions } from './commands/markRegion.ts';
import { registerCitation } from './commands/citation.ts';
import { registerCorrecting } from './commands/correct.ts';
import { registerDecisions } from './commands/decide.ts';
import { registerHistory } from './commands/history.ts';
import { registerLinking } from './commands/linkActor.ts';
import { registerNavigation } from './commands/navigate.ts';
import { registerOverlapping } from './commands/overlapping.ts';
import { registerResizing } from './commands/resize.ts';
import { registerSplitJoin } from './commands/splitJoin.ts';
import { registerSpeaker } from './commands/setSpeaker.ts';
import { registerVerdicts } from './commands/verdict.ts';
import { registerReadingStatus } from './corpora/status.ts';
import { registerWaking } from './corpora/wake.ts';
import { registerWatching } from './corpora/watchCorpora.ts';
import { registerAddActor } from './corpusCommands/addActorToRegistry.ts';
import { registerCreateCorpus } from './corpusCommands/createCorpus.ts';
import { registerEditActor } from './corpusCommands/editActor.ts';
import { registerExport } from './corpusCommands/exportCorpus.ts';
import { registerMergeActors } from './corpusCommands/mergeActors.ts';
import { registerSampleCorpus } from './corpusCommands/sampleCorpus.ts';
import { registerSplitActor } from './corpusCommands/splitActor.ts';
import { registerArticlesMoved } from './files/articlesMoved.ts';
import { registerFileBadges } from './files/fileBadges.ts';
import { registerSidecarsFollow } from './files/sidecarsFollow.ts';
import { registerDecorations } from './highlighting/decorations.ts';
import { registerSemanticTokens } from './highlighting/semanticTokens.ts';
import { registerHovers } from './hover/hovers.ts';
import { registerLabelHover } from './hover/labelHover.ts';
import { registerImportMetadata } from './metadata/importMetadata.ts';
import { registerSetDate } from './metadata/setDate.ts';
import { registerSetMetadata } from './metadata/setMetadata.ts';
import { registerSetOutlet } from './metadata/setOutlet.ts';
import { registerSetStatus } from './metadata/setStatus.ts';
import { registerMerging } from './merging/merging.ts';
import { registerActorNavigation } from './navigation/actorNavigation.ts';
import { registerCallHierarchy } from './navigation/callHierarchy.ts';
import { registerCodeLens } from './navigation/codeLens.ts';
import { registerOutline } from './navigation/outline.ts';
import { registerPeekClaim } from './navigation/peekClaim.ts';
import { registerRename } from './navigation/rename.ts';
import { registerWorkspaceSymbols } from './navigation/workspaceSymbols.ts';
import { registerNotes } from './notes/notes.ts';
import { registerCodeActions } from './problems/codeActions.ts';
import { registerConflictProblems } from './problems/conflictProblems.ts';
import { registerDanglingVerdicts } from './problems/danglingVerdicts.ts';
import { registerFileProblems } from './problems/fileProblems.ts';
import { registerLoneSidecarFixes } from './problems/loneSidecarFixes.ts';
import { registerSidecarFixes } from './problems/sidecarFixes.ts';
import { registerTooLargeFix } from './problems/tooLargeFix.ts';
import { registerLabelKeys } from './review/labelKeys.ts';
import { registerReviewMode } from './review/reviewMode.ts';
import { registerSinceReview } from './sinceReview/sinceReview.ts';
import { createServices, type Services } from './services.ts';
import { registerActorsView } from './views/actorsView.ts';
import { registerArticlesView } from './views/articlesView.ts';
import { registerQuantitiesView } from './views/quantitiesView.ts';
import { registerYamlHelp } from './yaml/yamlHelp.ts';

/** What integration tests may look at; nothing of it is meant for other extensions. */
export type TestApi = Pick<Services, 'acts' | 'articles' | 'corpora' | 'corpus' | 'reader'> & { readonly board: BoardServices };

/** Every feature of the editor, each in a file of its own. */
const FEATURES: readonly ((services: Services) => vscode.Disposable)[] = [
  registerReadingStatus,
  registerActiveArticleKey,
  registerArticleLanguage,
  registerArticleStatus,
  registerSemanticTokens,
  registerDecorations,
  registerHovers,
  registerLabelHover,
  registerConflictProblems,
  registerFileProblems,
  registerCodeActions,
  registerSidecarFixes,
  registerLoneSidecarFixes,
  registerTooLargeFix,
  registerYamlHelp,
  registerDanglingVerdicts,
  registerDecisions,
  registerAcceptAlike,
  registerCorrecting,
  registerAdding,
  registerMarkingRegions,
  registerSpeaker,
  registerLinking,
  registerResizing,
  registerSplitJoin,
  registerSetMetadata,
  registerSetStatus,
  registerSetDate,
  registerSetOutlet,
  registerImportMetadata,
  registerVerdicts,
  registerCitation,
  registerHistory,
  registerNavigation,
  registerOverlapping,
  registerReviewMode,
  registerLabelKeys,
  registerActorNavigation,
  registerCallHierarchy,
  registerOutline,
  registerWorkspaceSymbols,
  registerRename,
  registerPeekClaim,
  registerCodeLens,
  registerArticlesView,
  registerQuantitiesView,
  registerActorsView,
  registerCreateCorpus,
  registerSampleCorpus,
  registerExport,
  registerAddActor,
  registerEditActor,
  registerMergeActors,
  registerSplitActor,
  registerNotes,
  registerFileBadges,
  registerSidecarsFollow,
  registerArticlesMoved,
  registerSinceReview,
  registerMerging,
  registerWatching,
  registerWaking,
];

/** Set by `activate` for `deactivate`, which the editor calls without arguments. */
let stop: () => Promise<void> = async () => undefined;

/** Builds the services and registers every feature. Reads no file: that begins with the first article or corpus. */
export function activate(context: vscode.ExtensionContext): TestApi {
  const services = createServices(context);
  ({ stop } = services);
  const board = boardServices(services);
  context.subscriptions.push(board, registerBoard(board), ...FEATURES.map((register) => register(services)));
  const { acts, articles, corpora, corpus, reader } = services;
  return { acts, articles, board, corpora, corpus, reader };
}

/**
 * The editor waits some seconds for what is still being written, but disposes of `context.subscriptions` at once and cuts the connection to the window: the services, which
 * the writing needs, are not among them.
 */
export async function deactivate(): Promise<void> {
  await stop();
}
