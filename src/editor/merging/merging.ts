import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { registerGitConflictFix } from './gitConflictFix.ts';
import { registerMergeMessages } from './mergeMessages.ts';
import { Sides } from './sides.ts';

/** What happens where two people, windows or versions changed one sidecar. */
export function registerMerging(services: Services): vscode.Disposable {
  const sides = new Sides();
  return vscode.Disposable.from(sides, registerMergeMessages(services, sides), registerGitConflictFix(services, sides));
}
