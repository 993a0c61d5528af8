import * as vscode from 'vscode';
import { splitRef } from '../../core/model/relation.ts';
import type { RenamedArticle } from '../../core/sidecar/renamedInVerdicts.ts';
import type { Corpora } from '../corpora/corpora.ts';
import type { OpenArticles } from '../articles/openArticles.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { CorpusClient } from '../worker/corpusClient.ts';
import type { Act, ArticleChanges } from './act.ts';
import { withActProgress } from './actProgress.ts';
import { tellLeftOut, tellNotDone, tellNotFollowed, tellSkipped, type Way, type WayOut } from './actMessages.ts';
import { actAfterRenames } from './followRenames.ts';
import { ArticleWriter, edit, ignoreLostWorker, NotWritten, type Merge } from './articleWriter.ts';

/** Acts that can be taken back; older ones are forgotten. */
const REMEMBERED = 200;

/** An act done, with the act that takes it back. */
export interface DoneAct {
  /** What was asked for, to know it again: `act` goes by the names that its articles have now. */
  readonly asked: Act;
  readonly act: Act;
  readonly inverse: Act;
  readonly at: Date;
}

/** Makes an act once those before it are written; undefined where there is nothing to do. Asks nobody anything: every other act waits for it. */
export type MakeAct = () => Promise<Act | undefined>;

/** An act that met other people's changes of the same files. */
export interface MergedAct {
  readonly act: Act;
  readonly merges: readonly Merge[];
}

/**
 * Carries out what people decide: reads each file again right before, so that what others wrote meanwhile stays, changes it by id, writes it atomically, and remembers
 * how to take it back. One act after the other.
 */
export class Acts implements vscode.Disposable {
  readonly #client: CorpusClient;
  readonly #corpora: Corpora;
  readonly #writer: ArticleWriter;
  readonly #done: DoneAct[] = [];
  readonly #undone: DoneAct[] = [];
  readonly #performed = new vscode.EventEmitter<Act>();
  readonly #merged = new vscode.EventEmitter<MergedAct>();
  #last: Promise<unknown> = Promise.resolve();

  /** After an act, an undo or a redo was written and the corpus knows. */
  readonly onDidPerform = this.#performed.event;
  /** After an act found files changed by others: what of it was merged, and what was left out because they decided otherwise. */
  readonly onDidMerge = this.#merged.event;

  constructor(client: CorpusClient, corpora: Corpora, articles: OpenArticles) {
    this.#client = client;
    this.#corpora = corpora;
    this.#writer = new ArticleWriter(client, corpora, articles);
  }

  /** What was done and not taken back, latest last. */
  get history(): readonly DoneAct[] {
    return this.#done;
  }

  /** True once written. False where it could not be (the person was told, and what was written of it is taken back), or where others decided otherwise on all of it. */
  async perform(given: Act | MakeAct): Promise<boolean> {
    return this.#inTurn(async () => {
      const act = typeof given === 'function' ? await made(given) : given;
      const inverse = act && (await this.#carryOut('do', act, isDivisible(act)));
      if (!inverse) return false;
      this.#done.push({ asked: act, act, inverse, at: new Date() });
      if (this.#done.length > REMEMBERED) this.#done.shift();
      this.#undone.length = 0;
      return true;
    });
  }

  /** The act taken back; undefined where there is none. */
  async undo(): Promise<Act | undefined> {
    return this.#step('undo');
  }

  async redo(): Promise<Act | undefined> {
    return this.#step('redo');
  }

  /** Once every act asked for so far is written, or was given up. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /**
   * Articles have other names now: verdicts on them and what can be undone follow. No act of its own, for when the person takes the renaming back this is called with the
   * names exchanged.
   */
  async follow(folder: CorpusFolder, renames: readonly RenamedArticle[]): Promise<void> {
    const names = new Set(renames.map(({ from }) => from));
    await this.#inTurn(async () => {
      for (const steps of [this.#done, this.#undone])
        steps.forEach((step, at) => {
          steps[at] = {
            ...step,
            act: actAfterRenames(step.act, folder, renames),
            inverse: actAfterRenames(step.inverse, folder, renames),
          };
        });
      const { verdicts } = folder.corpusFile;
      if (!verdicts.some(({ a, b }) => names.has(splitRef(a).file) || names.has(splitRef(b).file))) return;
      await this.#writeCorpusFile({ folder, changes: [{ type: 'rename-articles', renames }] }).catch(tellNotFollowed);
    });
  }

  dispose(): void {
    this.#performed.dispose();
    this.#merged.dispose();
  }

  /** @param restOnly articles that cannot be written are left out and told, as long as there are others; else whole or not at all: what was left out could not be taken back later */
  async #step(way: 'undo' | 'redo', restOnly = false): Promise<Act | undefined> {
    return this.#inTurn(async () => {
      const [from, to] = way === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
      const step = from.at(-1);
      if (!step) return undefined;
      const act = way === 'undo' ? step.inverse : step.act;
      const back = await this.#carryOut(way, restOnly ? withActorsKept(act) : act, restOnly, this.#waysOut(way, step));
      if (!back) return undefined;
      from.pop();
      // What takes this step back is worked out anew: the files may have changed in between.
      to.push(way === 'undo' ? { ...step, act: { ...back, label: step.act.label } } : { ...step, inverse: back });
      return step.act;
    });
  }

  /** What can be done about a step that fails, for example on an article that another program has renamed: without a way out every step behind it would be out of reach. */
  #waysOut(way: 'undo' | 'redo', { asked, act }: DoneAct): WayOut[] {
    const { t } = vscode.l10n;
    const steps = way === 'undo' ? this.#done : this.#undone;
    // The person may answer much later.
    const isNext = (): boolean => steps.at(-1)?.asked === asked;
    const rest: WayOut = {
      label: way === 'undo' ? t('Take Back the Rest') : t('Redo the Rest'),
      take: async () => {
        if (isNext()) await this.#step(way, true);
      },
    };
    const skip: WayOut = {
      label: t('Skip This Act'),
      take: async () => {
        if (!isNext()) return;
        steps.pop();
        tellLeftOut(act);
      },
    };
    return act.articles.length > 1 ? [rest, skip] : [skip];
  }

  /** After a crash of the worker an act waits until that knows the corpus again. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(() => this.#client.recovered()).then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * The registry first: an article never names an actor that no file knows. Undefined where nothing was carried out.
   * @param isDivisible sidecars that cannot be written are left out and told, as long as there are others
   * @param waysOut what the person can do where nothing was carried out
   */
  async #carryOut(way: Way, act: Act, isDivisible: boolean, waysOut: readonly WayOut[] = []): Promise<Act | undefined> {
    const inverse: { articles: ArticleChanges[]; corpusFile: Act['corpusFile'] } = { articles: [], corpusFile: null };
    const merges: Merge[] = [];
    const skipped: NotWritten[] = [];
    let isChanged = act.articles.length === 0;
    try {
      await withActProgress(act, async (next) => {
        if (act.corpusFile && act.corpusFile.changes.length > 0) inverse.corpusFile = await this.#writeCorpusFile(act.corpusFile);
        for (const changes of act.articles) {
          next();
          const written = await this.#writer.write(changes).catch((error: unknown) => {
            if (!isDivisible || !(error instanceof NotWritten) || skipped.length + 1 === act.articles.length) throw error;
            skipped.push(error);
            return null;
          });
          if (!written) continue;
          inverse.articles.unshift(written.inverse);
          isChanged ||= written.isChanged || changes.changes.length === 0;
          if (written.merge) merges.push(written.merge);
        }
      });
    } catch (error) {
      await this.#takeBack(inverse);
      tellNotDone(way, act, error, waysOut);
      return undefined;
    }
    if (!isChanged) await this.#takeBack(inverse);
    else this.#performed.fire(act);
    if (skipped.length > 0) tellSkipped(way, act, skipped);
    if (merges.length > 0) this.#merged.fire({ act, merges });
    return isChanged ? { label: act.label, ...inverse } : undefined;
  }

  async #takeBack({ articles, corpusFile }: Pick<Act, 'articles' | 'corpusFile'>): Promise<void> {
    for (const changes of articles) await this.#writer.write(changes).catch(() => undefined);
    if (corpusFile) await this.#writeCorpusFile(corpusFile).catch(() => undefined);
  }

  async #writeCorpusFile({ folder, changes }: NonNullable<Act['corpusFile']>): Promise<Act['corpusFile']> {
    const uri = folder.corpusFileUri;
    const { inverse } = await edit(uri, async (state) => {
      const answer = await this.#client.requestThroughCrash('editCorpusFile', {
        corpus: folder.id,
        yaml: state.text,
        changes: [...changes],
      });
      if (!answer.ok) throw new NotWritten(uri, answer.problem);
      return answer.value;
    });
    await this.#corpora.configure(folder).catch(ignoreLostWorker);
    return { folder, changes: inverse };
  }
}

async function made(make: MakeAct): Promise<Act | undefined> {
  try {
    return await make();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('Nothing was carried out: {0}', message));
    return undefined;
  }
}

/** An article that is left out may name the actors that the others lose. */
function withActorsKept(act: Act): Act {
  const { corpusFile } = act;
  return corpusFile
    ? { ...act, corpusFile: { ...corpusFile, changes: corpusFile.changes.filter(({ type }) => type !== 'delete-actor') } }
    : act;
}

/** An actor that leaves the registry must leave every article with it. */
function isDivisible({ corpusFile }: Act): boolean {
  return !corpusFile?.changes.some(({ type }) => type === 'merge-actors' || type === 'delete-actor');
}
