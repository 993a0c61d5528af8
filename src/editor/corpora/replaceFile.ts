import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { open, realpath, stat, unlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** What a file must hold for the write to go ahead: these bytes, null for no file at all, or anything. */
export type Expected = Uint8Array | null | 'anything';

/** Milliseconds to wait before another try, where Windows refuses a rename because somebody has the file open. */
const TRIES_AGAIN = [20, 100, 400];
/** A write takes milliseconds: a temporary file this old was left by a process that was ended in the middle of one. */
const LITTER_AFTER = 60_000;

/**
 * Writes a whole file on a local disk so that at any moment, also after `kill -9`, either the old or the new content is there: a temporary file beside it,
 * flushed, then renamed over it. Not by `vscode.workspace.fs`, whose rename deletes the old file before it moves the new one.
 * A symbolic link stays one, permissions stay what they were.
 * @returns false where the file does not hold what was expected; it is untouched then. Looked at right before the rename, in the same turn of the event loop.
 * @throws the system's error where the folder cannot be written; the old file is untouched then
 */
export async function replaceFile(path: string, content: Uint8Array, expected: Expected): Promise<boolean> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (old) => old.mode & 0o777,
    () => 0o666,
  );
  const temporary = `${target}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (await renameIf(temporary, target, expected)) return true;
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await unlink(temporary);
  return false;
}

async function renameIf(temporary: string, target: string, expected: Expected): Promise<boolean> {
  for (let tries = 0; ; tries++) {
    if (expected !== 'anything' && !holds(target, expected)) return false;
    try {
      renameSync(temporary, target);
      return true;
    } catch (error) {
      const wait = TRIES_AGAIN[tries];
      if (wait === undefined || !isCode(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
      await pause(wait);
    }
  }
}

function holds(path: string, expected: Uint8Array | null): boolean {
  try {
    const now = readFileSync(path);
    return expected !== null && now.equals(expected);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return expected === null;
    throw error;
  }
}

/** Whether a file has the name of a temporary one of ours. */
const isTemporary = (path: string): boolean => /\.yaml\.[0-9a-f]{8}\.tmp$/.test(path);

/**
 * Removes temporary files that a process left when it was ended in the middle of a write. Files of other names, and such as may still be in use, stay.
 * @param olderThan milliseconds since they were written
 */
export async function removeLitter(paths: readonly string[], olderThan = LITTER_AFTER): Promise<void> {
  for (const path of paths) {
    if (!isTemporary(path)) continue;
    const written = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (Date.now() - written >= olderThan) await unlink(path).catch(() => undefined);
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
