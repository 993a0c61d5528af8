import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import { renamedInVerdicts, type RenamedArticle } from '../../core/sidecar/renamedInVerdicts.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { Act } from './act.ts';

/** An act done before articles of the corpus were renamed, as it is undone or redone after. */
export function actAfterRenames(act: Act, folder: CorpusFolder, renames: readonly RenamedArticle[]): Act {
  const newName = new Map(renames.map(({ from, to }) => [from, to]));
  return {
    ...act,
    articles: act.articles.map((changes) => {
      const to = changes.address.folder === folder ? newName.get(changes.address.file) : undefined;
      return to === undefined ? changes : { ...changes, address: { folder, file: to } };
    }),
    corpusFile:
      act.corpusFile?.folder === folder
        ? { folder, changes: act.corpusFile.changes.map((change) => changeAfterRenames(change, renames)) }
        : act.corpusFile,
  };
}

function changeAfterRenames(change: CorpusFileChange, renames: readonly RenamedArticle[]): CorpusFileChange {
  switch (change.type) {
    case 'put-verdict': {
      const [verdict = change.verdict] = renamedInVerdicts([change.verdict], renames);
      return { ...change, verdict };
    }
    case 'delete-verdict': {
      const [{ a, b } = change] = renamedInVerdicts([{ a: change.a, b: change.b, verdict: 'same' }], renames);
      return { ...change, a, b };
    }
    default:
      return change;
  }
}
