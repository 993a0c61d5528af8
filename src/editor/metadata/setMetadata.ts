import * as vscode from 'vscode';
import type { Metadata } from '../../core/model/metadata.ts';
import type { SidecarChange } from '../../core/sidecar/sidecarChange.ts';
import { articleAct } from '../acts/act.ts';
import { activeArticle } from '../commands/target.ts';
import type { Services } from '../services.ts';
import { chosenArticles } from './chosenArticles.ts';
import { setOutlet } from './setOutlet.ts';
import { setDate } from './setDate.ts';

/** Set Article Metadata… : a person's word wins over what was read from the text. */
export function registerSetMetadata(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.setMetadata', () => setMetadata(services));
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
  if (chosen.key === 'published') return setDate(services, await chosenArticles(services, undefined, undefined));
  if (chosen.key === 'outlet') return setOutlet(services, await chosenArticles(services, undefined, undefined));
  const now = metadata[chosen.key];
  const input = await vscode.window.showInputBox({
    title: chosen.label,
    value: typeof now === 'string' ? now : (now?.join(', ') ?? ''),
    prompt: isList(chosen.key) ? t('Several are separated by commas. Empty: not known.') : t('Empty: not known.'),
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
