import * as vscode from 'vscode';
import { setting } from '../settings.ts';

/** The part of the built-in git extension's API (version 1) that is used here. */
interface GitApi {
  readonly repositories: readonly { getConfig(key: string): Promise<string>; getGlobalConfig(key: string): Promise<string> }[];
}

/** Who decides: the setting, else git's user name, else nobody named. */
export async function annotatorName(): Promise<string | null> {
  const given = setting('annotator').trim();
  return given === '' ? gitUserName() : given;
}

async function gitUserName(): Promise<string | null> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  try {
    const git = extension?.isActive ? extension.exports : undefined;
    const [repository] = git?.getAPI(1).repositories ?? [];
    const name = (await repository?.getConfig('user.name')) || (await repository?.getGlobalConfig('user.name'));
    return name?.trim() || null;
  } catch {
    // Git is switched off, or is not installed: decisions go without a name.
    return null;
  }
}
