import * as vscode from 'vscode';
import { Acts } from './acts/acts.ts';
import { ArticleSummaries } from './articles/articleSummaries.ts';
import { OpenArticles } from './articles/openArticles.ts';
import { Corpora } from './corpora/corpora.ts';
import { CorpusReader } from './corpora/readCorpora.ts';
import { DecisionsUnderWay } from './review/decisionsUnderWay.ts';
import { KeyTurns } from './review/keyTurns.ts';
import { ReviewState } from './review/reviewState.ts';
import { SelectedMark } from './review/selectedMark.ts';
import { CorpusClient } from './worker/corpusClient.ts';

/** What features are made of. Each `register…(services)` takes from here what it needs and nothing else. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  /** Questions to the thread that holds the corpora. */
  readonly corpus: CorpusClient;
  readonly corpora: Corpora;
  readonly reader: CorpusReader;
  readonly articles: OpenArticles;
  /** What views and badges list. */
  readonly summaries: ArticleSummaries;
  /** What people decide, written at once and undoable. */
  readonly acts: Acts;
  readonly review: ReviewState;
  readonly underWay: DecisionsUnderWay;
  /** The order of key presses. */
  readonly turns: KeyTurns;
  /** Which mark commands are about. */
  readonly marks: SelectedMark;
  /** Lets work run on whose end nobody waits; what goes wrong is logged. */
  readonly background: (work: Thenable<unknown>) => void;
  /** Lets the keys that were pressed take effect, writes what is under way, then ends the services. */
  readonly stop: () => Promise<void>;
}

export function createServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('Corroborate', { log: true });
  const corpus = new CorpusClient(context.extensionPath, log);
  const corpora = new Corpora(corpus);
  const reader = new CorpusReader(corpora, log);
  const articles = new OpenArticles(corpus, corpora, log);
  const summaries = new ArticleSummaries(corpus, corpora);
  const acts = new Acts(corpus, corpora, articles);
  const marks = new SelectedMark();
  const turns = new KeyTurns();
  return {
    context,
    log,
    corpus,
    corpora,
    reader,
    articles,
    summaries,
    acts,
    review: new ReviewState(context.workspaceState),
    underWay: new DecisionsUnderWay(),
    turns,
    marks,
    background: (work) => {
      work.then(undefined, (error: unknown) => {
        if (!(error instanceof vscode.CancellationError)) log.error(error instanceof Error ? error : String(error));
      });
    },
    stop: async () => {
      await turns.settled();
      await acts.settled();
      for (const service of [marks, acts, summaries, articles, reader, corpora, corpus, log]) service.dispose();
    },
  };
}
