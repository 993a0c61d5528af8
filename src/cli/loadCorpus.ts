import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Corpus } from '../core/corpus/corpus.ts';
import { Lexicon, type LexiconFile } from '../core/lexicon/lexicon.ts';
import { NO_DECISIONS, type Decisions } from '../core/model/annotation.ts';
import type { FileProblem } from '../core/sidecar/problem.ts';
import { readCorpusFile } from '../core/sidecar/readCorpusFile.ts';
import { readSidecar, type SidecarReading } from '../core/sidecar/readSidecar.ts';
import { articleNames, CORPUS_FILE, sidecarName } from '../core/sidecar/sidecarName.ts';
import { decodeArticle } from '../core/text/decode.ts';
import type { LineRange } from '../core/text/lines.ts';
import { readsAsProse } from '../core/text/prose.ts';
import { corpusRootAbove, inCorpus, listCorpusFiles } from './articleFiles.ts';
import { errorCode } from './errorCode.ts';
import type { CliProblem } from './problem.ts';
import type { Progress } from './progress.ts';

/** A sidecar without an article. */
export const NO_ARTICLE_CODE = 'no-article';

/** Larger ones are no articles; reading them would only fill the memory. */
const MOST_BYTES = 20_000_000;

export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** Everything that is wrong, in the order of the files. */
  readonly problems: readonly CliProblem[];
  /** Where each verdict of the corpus file stands. */
  readonly verdictPlaces: readonly LineRange[];
  /** The folder that was read, from the root of its corpus, with a closing `/`; empty where that is the root itself. */
  readonly part: string;
  /** By article. */
  readonly sidecars: ReadonlyMap<string, SidecarReading>;
  /** The text of each sidecar that has no article, by its name. */
  readonly loneSidecars: ReadonlyMap<string, string>;
  /** Files that look like articles by name but do not read as prose. */
  readonly skipped: readonly string[];
}

/** Reads all articles below a folder with their sidecars, and the corpus file they belong to. What cannot be read is a problem; the rest is read. */
export function loadCorpus(folder: string, progress: Progress): LoadedCorpus {
  const start = resolve(folder);
  const root = corpusRootAbove(start, existsSync) ?? start;
  const loader = new Loader(root, start);
  loader.readCorpusFile();
  loader.readArticles(start, progress);
  return loader;
}

class Loader implements LoadedCorpus {
  readonly corpus = new Corpus(new Lexicon(lexiconFile));
  readonly problems: CliProblem[] = [];
  readonly sidecars = new Map<string, SidecarReading>();
  readonly loneSidecars = new Map<string, string>();
  verdictPlaces: readonly LineRange[] = [];
  readonly skipped: string[] = [];
  readonly part: string;
  readonly #root: string;

  constructor(root: string, start: string) {
    this.#root = root;
    this.part = start === root ? '' : `${inCorpus(root, start)}/`;
  }

  readCorpusFile(): void {
    const yaml = this.#readText(CORPUS_FILE);
    if (yaml === null) return;
    const { corpusFile, problems, verdictPlaces } = readCorpusFile(yaml);
    this.verdictPlaces = verdictPlaces;
    this.#report(CORPUS_FILE, problems);
    this.corpus.configure(corpusFile);
  }

  readArticles(folder: string, progress: Progress): void {
    const { candidates, sidecars, unreadable } = listCorpusFiles(this.#root, folder, this.corpus.corpusFile);
    for (const each of unreadable) this.#add(each, 'error', 'unreadable', 'This folder cannot be opened.');
    const known = new Set(sidecars);
    candidates.forEach((file, done) => {
      progress.show('Reading article', done + 1, candidates.length);
      this.#readArticle(file, known);
    });
    progress.clear();
    const articles = new Set([...candidates, ...this.corpus.files()]);
    for (const sidecar of sidecars) {
      if (articleNames(sidecar).some((name) => articles.has(name))) continue;
      this.#add(sidecar, 'warning', NO_ARTICLE_CODE, 'There is no article beside this sidecar; its decisions are not used.');
      this.loneSidecars.set(sidecar, this.#readText(sidecar) ?? '');
    }
  }

  #readArticle(file: string, sidecars: ReadonlySet<string>): void {
    const bytes = this.#readBytes(file);
    if (!bytes) return;
    const { encoding, include } = this.corpus.corpusFile;
    const decoded = decodeArticle(bytes, encoding);
    if (!decoded.ok) {
      this.#add(file, 'error', 'encoding', decoded.problem.message);
      return;
    }
    const sidecar = sidecarName(file);
    if (!include && !sidecars.has(sidecar) && !readsAsProse(file, decoded.value)) {
      this.skipped.push(file);
      return;
    }
    this.corpus.put(file, decoded.value, sidecars.has(sidecar) ? this.#readDecisions(file, sidecar, decoded.value) : NO_DECISIONS);
  }

  #readDecisions(file: string, sidecar: string, text: string): Decisions {
    const yaml = this.#readText(sidecar);
    if (yaml === null) return NO_DECISIONS;
    const reading = readSidecar(yaml, text);
    this.#report(sidecar, reading.problems);
    this.sidecars.set(file, reading);
    return reading.decisions;
  }

  /** Null where there is none, or where it cannot be read, which is reported. */
  #readText(file: string): string | null {
    if (file === CORPUS_FILE && !existsSync(join(this.#root, file))) return null;
    const bytes = this.#readBytes(file);
    if (!bytes) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.#add(file, 'error', 'encoding', 'The file is not valid UTF-8. Save it as UTF-8; until then it is not read.');
      return null;
    }
  }

  #readBytes(file: string): Uint8Array | null {
    const path = join(this.#root, file);
    const refuse = (message: string): null => {
      this.#add(file, 'error', 'unreadable', message);
      return null;
    };
    try {
      const about = statSync(path);
      // Reading a named pipe would wait for ever.
      if (!about.isFile()) return refuse('This is no ordinary file and was not read.');
      if (about.size > MOST_BYTES) return refuse(`The file is larger than ${MOST_BYTES / 1_000_000} MB and was not read.`);
      return readFileSync(path);
    } catch (error) {
      return refuse(`The file cannot be read (${errorCode(error)}).`);
    }
  }

  #report(file: string, problems: readonly FileProblem[]): void {
    for (const { range, severity, code, message } of problems) {
      const [line, column] = range ? [range.start.line + 1, range.start.character + 1] : [null, null];
      this.problems.push({ file, line, column, severity, code, message });
    }
  }

  #add(file: string, severity: CliProblem['severity'], code: string, message: string): void {
    this.problems.push({ file, line: null, column: null, severity, code, message });
  }
}

/** Compiled by the build beside the program. */
const lexiconFile = (name: LexiconFile): string => readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'lexicon', name), 'utf8');
