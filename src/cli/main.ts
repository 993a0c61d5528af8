import { statSync } from 'node:fs';
import { runCheck } from './checkCommand.ts';
import { readCommandLine, type Command } from './commandLine.ts';
import { errorCode } from './errorCode.ts';
import { runExport } from './exportCommand.ts';
import { runStats } from './statsCommand.ts';
import { GENERAL_HELP, HELP } from './usage.ts';
import { VERSION } from './version.ts';

// A reader that has seen enough (`corroborate export … | head`) closes the pipe: nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`Standard output cannot be written (${errorCode(error)}).\n`);
  process.exit(1);
});

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const command = readCommandLine(args);
  if (!command.ok) {
    process.stderr.write(`${command.problem}\n"corroborate --help" tells what there is.\n`);
    return 2;
  }
  try {
    return await run(command.value);
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      process.stdout.write(command.of === null ? GENERAL_HELP : HELP[command.of]);
      return 0;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'export':
      return isFolder(command.folder) ? await runExport(command) : noFolder(command.folder);
    case 'check':
      return isFolder(command.folder) ? runCheck(command) : noFolder(command.folder);
    case 'stats':
      return isFolder(command.folder) ? runStats(command) : noFolder(command.folder);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function noFolder(path: string): number {
  process.stderr.write(`There is no folder "${path}", or it cannot be opened.\n`);
  return 2;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
