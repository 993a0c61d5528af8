import * as vscode from 'vscode';
import { DOCUMENT_STATUSES, type Metadata } from '../../core/model/metadata.ts';
import type { SidecarChange } from '../../core/sidecar/sidecarChange.ts';
import { articleAct } from '../acts/act.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';
import type { Services } from '../services.ts';
import { documentStatusWord } from '../wording.ts';
import { isDateInput } from './figureFacets.ts';
import { activeArticle } from './target.ts';

/** Set Article Metadata… and Set Article Status… : a person's word wins over what was read from the text. */
export function registerMetadata(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.setMetadata', () => setMetadata(services)),
    vscode.commands.registerCommand('corroborate.setStatus', async (node: unknown) => setStatus(services, node)),
  );
}

async function setMetadata(services: Services): Promise<boolean> {
  const active = await activeArticle(services);
  if (!active) return false;
  const { t } = vscode.l10n;
  const { metadata } = active.live.article;
  const field = (key: keyof Metadata, label: string): vscode.QuickPickItem & { key: keyof Metadata } => {
    const value = metadata[key];
    return { key, label, description: (typeof value === 'string' ? value : value?.join(', ')) || t('not known') };
  };
  const chosen = await vscode.window.showQuickPick(
    [
      field('published', t('Published')),
      field('outlet', t('Outlet')),
      field('title', t('Title')),
      field('byline', t('Byline')),
      field('url', t('Address')),
      field('dateline', t('Places of the dateline')),
    ],
    { title: t('Article Metadata') },
  );
  if (!chosen) return false;
  const now = metadata[chosen.key];
  const input = await vscode.window.showInputBox({
    title: chosen.label,
    value: typeof now === 'string' ? now : (now?.join(', ') ?? ''),
    prompt: isList(chosen.key) ? t('Several are separated by commas. Empty: not known.') : t('Empty: not known.'),
    validateInput: (text) =>
      chosen.key === 'published' && !isDateInput(text) ? t('Dates are written 2020-10-25, 2020-10 or 2020.') : undefined,
  });
  if (input === undefined) return false;
  const change: SidecarChange = { type: 'set-metadata', metadata: { [chosen.key]: valueOf(chosen.key, input) } };
  return services.acts.perform(articleAct(t('Set {0}', chosen.label), active.live, [change]));
}

const isList = (key: keyof Metadata): boolean => key === 'byline' || key === 'dateline';

function valueOf(key: keyof Metadata, input: string): string | string[] | null {
  const text = input.trim();
  if (!isList(key)) return text === '' ? null : text;
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

async function setStatus(services: Services, node: unknown): Promise<boolean> {
  const address = addressOfNode(node) ?? (await activeArticle(services))?.live;
  if (!address) return false;
  const { t } = vscode.l10n;
  const items = DOCUMENT_STATUSES.map((status) => ({ label: documentStatusWord(status), status }));
  const chosen = await vscode.window.showQuickPick(items, { title: t('Status of {0}', address.file) });
  if (!chosen) return false;
  const label = t('Set {0} to “{1}”', address.file, chosen.label);
  return services.acts.perform(articleAct(label, address, [{ type: 'set-status', status: chosen.status }]));
}

/** The Articles view hands its node over. */
function addressOfNode(node: unknown): ArticleAddress | undefined {
  return typeof node === 'object' && node !== null && 'address' in node ? (node.address as ArticleAddress) : undefined;
}
