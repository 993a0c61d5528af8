import * as vscode from 'vscode';
import type { Annotation, Note } from '../../core/model/annotation.ts';
import type { SidecarChange } from '../../core/sidecar/sidecarChange.ts';
import { articleAct } from '../acts/act.ts';
import { annotatorName } from '../acts/annotator.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { targetOf } from '../commands/target.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { NoteThreads } from './noteThreads.ts';

/**
 * Notes on annotations as comment threads, kept in the sidecar. There are no commenting ranges: every line of every article would get a sign in the margin. "Add Note" makes
 * the thread.
 */
export function registerNotes(services: Services): vscode.Disposable {
  const threads = new NoteThreads();
  return vscode.Disposable.from(
    threads,
    services.articles.onDidChange((uri) => threads.show(uri, articleAt(services, uri))),
    vscode.commands.registerCommand('corroborate.addNote', async (argument: unknown): Promise<boolean> => {
      const target = await targetOf(services, argument);
      if (!target) return false;
      const { t } = vscode.l10n;
      const text = await vscode.window.showInputBox({
        title: t('Note on “{0}”', shorten(target.annotation.text, 50)),
        prompt: t('Kept in the sidecar with your name'),
      });
      if (text === undefined || text.trim() === '') return false;
      const note: Note = { by: await annotatorName(), text: text.trim(), state: 'open' };
      // A suggestion is not stored, so it cannot hold a note: noting something is deciding that it is there.
      const changes: SidecarChange[] =
        target.annotation.status === 'suggested'
          ? [{ type: 'put', annotation: { ...target.annotation, status: 'accepted', annotator: note.by, notes: [note] } }]
          : [{ type: 'add-note', id: target.annotation.id, note }];
      return services.acts.perform(articleAct(t('Note on “{0}”', shorten(target.annotation.text, 40)), target.live, changes));
    }),
    vscode.commands.registerCommand('corroborate.resolveNotes', (thread: unknown) => setNotes(services, thread, 'resolved')),
    vscode.commands.registerCommand('corroborate.reopenNotes', (thread: unknown) => setNotes(services, thread, 'open')),
    vscode.commands.registerCommand('corroborate.replyToNote', (reply: unknown) => replyTo(services, reply)),
  );
}

const articleAt = ({ articles }: Services, uri: vscode.Uri): LiveArticle | undefined =>
  articles.all.find((each) => each.folder.uriOf(each.file).toString() === uri.toString());

async function setNotes(services: Services, thread: unknown, state: Note['state']): Promise<void> {
  const noted = await notedBy(services, thread);
  if (!noted) return;
  const { live, annotation } = noted;
  const changes = annotation.notes.map((note, index): SidecarChange => ({
    type: 'set-note',
    id: annotation.id,
    index,
    note: { ...note, state },
  }));
  const label =
    state === 'resolved'
      ? vscode.l10n.t('Resolve the notes on “{0}”', shorten(annotation.text, 40))
      : vscode.l10n.t('Reopen the notes on “{0}”', shorten(annotation.text, 40));
  await services.acts.perform(articleAct(label, live, changes));
}

async function replyTo(services: Services, reply: unknown): Promise<void> {
  if (typeof reply !== 'object' || reply === null || !('thread' in reply) || !('text' in reply) || typeof reply.text !== 'string') return;
  const noted = await notedBy(services, reply.thread);
  const text = reply.text.trim();
  if (!noted || text === '') return;
  const note: Note = { by: await annotatorName(), text, state: 'open' };
  const label = vscode.l10n.t('Note on “{0}”', shorten(noted.annotation.text, 40));
  await services.acts.perform(articleAct(label, noted.live, [{ type: 'add-note', id: noted.annotation.id, note }]));
}

async function notedBy(
  services: Services,
  thread: unknown,
): Promise<{ readonly live: LiveArticle; readonly annotation: Annotation } | undefined> {
  if (typeof thread !== 'object' || thread === null || !('uri' in thread) || !('contextValue' in thread)) return undefined;
  const { uri, contextValue } = thread;
  if (!(uri instanceof vscode.Uri) || typeof contextValue !== 'string') return undefined;
  const live = articleAt(services, uri);
  const annotation = live?.byId(contextValue.slice(contextValue.indexOf(':') + 1));
  return live && annotation ? { live, annotation } : undefined;
}
