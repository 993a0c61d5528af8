import * as vscode from 'vscode';
import { refTo } from '../../core/model/relation.ts';
import type { YamlPlace } from '../../core/sidecar/yamlPlace.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { isSidecar } from '../corpora/fileNames.ts';
import type { Services } from '../services.ts';

/** An id or name that no schema can know: it stands somewhere else in the corpus. */
export interface KnownId {
  readonly id: string;
  /** What it stands for, one line. */
  readonly detail: string;
}

/** What may stand behind a key that points elsewhere: actors, labels, events, annotations. */
export async function knownIdsFor(services: Services, folder: CorpusFolder, uri: vscode.Uri, { path, key }: YamlPlace): Promise<KnownId[]> {
  const { corpusFile, id: corpus } = folder;
  const list = path.at(-1) ?? key;
  switch (key) {
    case 'actor':
    case 'actors':
    case 'of':
      return actorIds(services, folder);
    case 'side':
      return [{ id: 'all', detail: vscode.l10n.t('both sides, or nobody singled out') }, ...(await actorIds(services, folder))];
    case 'label':
    case 'parent':
      return corpusFile.labels.map(({ name, description = '' }) => ({ id: name, detail: description }));
    case 'event':
      return corpusFile.events.map(({ name, from = '', to = '' }) => ({
        id: name,
        detail: [from, to].filter((day) => day !== '').join(' – '),
      }));
    case 'sameAs':
    case 'partOf': {
      const address = isSidecar(uri) ? services.corpora.articleOfSidecar(uri) : undefined;
      const article = address && (await services.corpus.request('article', { corpus, file: address.file }));
      const decided = article?.annotations.filter(({ kind, status }) => kind === 'figure' && status === 'accepted') ?? [];
      return decided.map(({ id, text }) => ({ id, detail: text }));
    }
    case 'a':
    case 'b': {
      if (list !== 'verdicts') return [];
      const claims = await services.corpus.request('claims', { corpus });
      const decided = claims.filter(({ figure }) => figure.status === 'accepted');
      return decided.map(({ file, figure }) => ({ id: refTo(file, figure.id), detail: figure.text }));
    }
    default:
      return [];
  }
}

async function actorIds({ corpus }: Services, folder: CorpusFolder): Promise<KnownId[]> {
  const actors = await corpus.request('actors', { corpus: folder.id });
  return actors.map(({ id, name, aliases }) => ({ id, detail: [name, ...aliases].join(', ') }));
}
