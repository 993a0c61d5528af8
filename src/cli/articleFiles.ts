import { readdirSync, type Dirent } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { CorpusFile } from '../core/model/corpusFile.ts';
import { CORPUS_FILE, SIDECAR_ENDING } from '../core/sidecar/sidecarName.ts';

/** Files of a corpus, relative to its root, with `/`, in order of their names. */
export interface CorpusFiles {
  /** May be articles by name; without `include` their text decides. */
  readonly candidates: readonly string[];
  readonly sidecars: readonly string[];
  /** Folders that could not be opened. */
  readonly unreadable: readonly string[];
}

/** The nearest folder upwards that holds a corroborate.yaml, or null. */
export function corpusRootAbove(folder: string, exists: (path: string) => boolean): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (exists(join(at, CORPUS_FILE))) return at;
    if (dirname(at) === at) return null;
  }
}

/**
 * Lists what lies below `folder` and belongs to the corpus at `root`. Hidden folders, node_modules and folders that are a corpus of their own are left out;
 * links to folders are not followed.
 */
export function listCorpusFiles(root: string, folder: string, { include, exclude = [] }: CorpusFile): CorpusFiles {
  const isIncluded = picomatch(include ? [...include] : ['**/*.txt'], { nocase: !include });
  const isExcluded = exclude.length > 0 ? picomatch([...exclude]) : () => false;
  const candidates: string[] = [];
  const sidecars: string[] = [];
  const unreadable: string[] = [];
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entries = entriesOf(at);
    if (!entries) {
      unreadable.push(inCorpus(root, at) || '.');
      continue;
    }
    if (at !== root && at !== folder && entries.some((entry) => entry.name === CORPUS_FILE)) continue;
    for (const entry of entries) {
      const path = join(at, entry.name);
      const file = inCorpus(root, path);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path);
      } else if (entry.name.endsWith(SIDECAR_ENDING)) {
        sidecars.push(file);
      } else if (isIncluded(file) && !isExcluded(file)) {
        candidates.push(file);
      }
    }
  }
  return { candidates: candidates.sort(), sidecars: sidecars.sort(), unreadable };
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** As `file` is written everywhere: from the root, with `/`. */
export function inCorpus(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
