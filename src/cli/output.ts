import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from './errorCode.ts';

/** What shells report for a program that Ctrl+C ended. */
const INTERRUPTED = 130;
/** Gathers small pieces, so that a stream is not called for every line. */
const PIECE = 64 * 1024;

/** Writes pieces of text as fast as the reader takes them. */
export async function writeTo(stream: Writable, pieces: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(gathered(pieces)), stream, { end: stream !== process.stdout });
}

/** Writes a file whole or not at all: beside it first, then in its place. @throws where it cannot be written */
export async function writeFileAtomically(path: string, pieces: Iterable<string>): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const remove = (): void => rmSync(unfinished, { force: true });
  // Until here Ctrl+C ends the program as ever; now the unfinished file must go first.
  const interrupt = (): never => process.exit(INTERRUPTED);
  process.once('exit', remove);
  process.once('SIGINT', interrupt);
  try {
    await writeTo(createWriteStream(unfinished, { flags: 'wx' }), pieces);
    renameSync(unfinished, path);
  } catch (error) {
    throw new Error(`"${path}" cannot be written (${errorCode(error)}); what was there is as it was.`, { cause: error });
  } finally {
    remove();
    process.off('exit', remove);
    process.off('SIGINT', interrupt);
  }
}

function* gathered(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join('');
}
