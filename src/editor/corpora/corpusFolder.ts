import * as vscode from 'vscode';
import { EMPTY_CORPUS_FILE, type CorpusFile } from '../../core/model/corpusFile.ts';
import { CORPUS_FILE } from '../../core/sidecar/sidecarName.ts';
import type { FileProblem } from '../../core/sidecar/problem.ts';
import type { ArticleProblem, CorpusState } from '../../worker/protocol.ts';
import { insideRoot, relativePath } from './fileNames.ts';

/** Why an article is not read: the worker cannot decode it, the system does not give it out, or it has more bytes than the setting allows. */
export interface ArticleFileProblem {
  readonly code: ArticleProblem['code'] | 'unreadable' | 'too-large';
  readonly message: string;
}

/** What went wrong while reading one article and its sidecar. */
export interface ArticleProblems {
  readonly article: readonly ArticleFileProblem[];
  readonly sidecar: readonly FileProblem[];
}

/** One corpus: a folder with its articles, as far as the extension host needs to know it. The worker holds the rest under `id`. */
export class CorpusFolder {
  readonly root: vscode.Uri;
  /** Key in the worker protocol. */
  readonly id: string;
  /** Outside of every workspace folder: only the articles that are opened are read. */
  readonly loose: boolean;
  /** Articles that the worker has taken in. */
  readonly files = new Set<string>();
  readonly problems = new Map<string, ArticleProblems>();
  /** Sidecars whose article is gone. */
  loneSidecars: ReadonlySet<string> = new Set();
  state: CorpusState = { corpusFile: EMPTY_CORPUS_FILE, problems: [], actorPlaces: [], verdictPlaces: [] };
  /** All articles of the folder were looked for. */
  complete = false;
  /** When the reading that is under way began, in milliseconds of the clock. */
  readingSince: number | null = null;

  constructor(root: vscode.Uri, loose: boolean) {
    this.root = root;
    this.id = root.toString();
    this.loose = loose;
  }

  get name(): string {
    return this.state.corpusFile.name ?? (this.root.path.split('/').pop() || this.root.path);
  }

  get corpusFile(): CorpusFile {
    return this.state.corpusFile;
  }

  get corpusFileUri(): vscode.Uri {
    return vscode.Uri.joinPath(this.root, CORPUS_FILE);
  }

  /** Path of a file of this folder as the corpus knows it; undefined for files elsewhere. */
  fileOf(uri: vscode.Uri): string | undefined {
    return relativePath(this.root, uri);
  }

  /** @throws where `file` would leave the folder: it comes from a file that somebody else may have written */
  uriOf(file: string): vscode.Uri {
    const uri = insideRoot(this.root, file);
    if (!uri) throw new Error(`"${file}" does not lie inside the corpus`);
    return uri;
  }
}
