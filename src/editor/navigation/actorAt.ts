import type * as vscode from 'vscode';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { quoteSpokenAt } from '../hover/hovers.ts';
import type { Services } from '../services.ts';

/** An actor named or speaking at a position, with the words there. */
export interface ActorAt {
  readonly live: LiveArticle;
  readonly actor: string;
  readonly range: vscode.Range;
}

export async function actorAt(
  { articles }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<ActorAt | undefined> {
  const live = await articles.read(document);
  if (!live) return undefined;
  const mention = live.at(position, 'actor').find((each) => each.kind === 'actor' && each.actor !== null && each.status !== 'rejected');
  if (mention?.kind === 'actor' && mention.actor !== null) return { live, actor: mention.actor, range: live.range(mention) };
  const speaker = quoteSpokenAt(live, position)?.speaker;
  const [actor] = speaker?.actors ?? [];
  return speaker && actor !== undefined ? { live, actor, range: live.range(speaker) } : undefined;
}
