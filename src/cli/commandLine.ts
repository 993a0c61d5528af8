import { parseArgs } from 'node:util';
import { failure, success, type Result } from '../core/model/result.ts';
import type { CommandName } from './usage.ts';

const FORMATS = ['json', 'yaml', 'csv', 'relations-csv', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportCommand {
  readonly name: 'export';
  readonly folder: string;
  readonly format: Format;
  readonly suggestions: boolean;
  readonly conflicts: boolean;
  readonly allRelations: boolean;
  readonly out: string | null;
  readonly quiet: boolean;
}
export interface ReportCommand {
  readonly name: 'check' | 'stats';
  readonly folder: string;
  readonly json: boolean;
  readonly quiet: boolean;
}
export type Command =
  | ExportCommand
  | ReportCommand
  | { readonly name: 'help'; readonly of: CommandName | null }
  | { readonly name: 'version' };

const COMMON = { help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } } as const;
const OPTIONS = {
  export: {
    ...COMMON,
    format: { type: 'string', short: 'f', default: 'json' },
    suggestions: { type: 'boolean', short: 's', default: false },
    conflicts: { type: 'boolean', default: false },
    relations: { type: 'string', default: 'near' },
    out: { type: 'string', short: 'o' },
  },
  check: { ...COMMON, json: { type: 'boolean', default: false } },
  stats: { ...COMMON, json: { type: 'boolean', default: false } },
} as const;

/** @returns the command, or what is wrong with it, as a sentence */
export function readCommandLine(args: readonly string[]): Result<Command, string> {
  const [name, ...rest] = args;
  switch (name) {
    case undefined:
      return failure('No command given.');
    case 'help':
    case '--help':
    case '-h':
      return success({ name: 'help', of: rest[0] !== undefined && isCommand(rest[0]) ? rest[0] : null });
    case '--version':
    case '-V':
      return success({ name: 'version' });
    default:
      if (!isCommand(name)) return failure(`There is no command "${name}".`);
  }
  try {
    return name === 'export' ? readExport(rest) : readReport(name, rest);
  } catch (error) {
    // parseArgs throws for options that it does not know and for missing values.
    return failure(error instanceof Error ? error.message : String(error));
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(OPTIONS, name);
}

function readExport(args: string[]): Result<Command, string> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS.export, allowPositionals: true });
  if (values.help) return success({ name: 'help', of: 'export' });
  const format = FORMATS.find((each) => each === values.format);
  if (!format) return failure(`There is no format "${values.format}"; formats are ${FORMATS.join(', ')}.`);
  if (values.relations !== 'near' && values.relations !== 'all') return failure('--relations is near or all.');
  if (values.suggestions && values.conflicts) return failure('--suggestions and --conflicts exclude each other.');
  const folder = oneFolder(positionals);
  if (!folder.ok) return folder;
  const { suggestions, conflicts, out = null, quiet = false } = values;
  return success({
    name: 'export',
    folder: folder.value,
    format,
    suggestions,
    conflicts,
    allRelations: values.relations === 'all',
    out,
    quiet,
  });
}

function readReport(name: 'check' | 'stats', args: string[]): Result<Command, string> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS[name], allowPositionals: true });
  if (values.help) return success({ name: 'help', of: name });
  const folder = oneFolder(positionals);
  return folder.ok ? success({ name, folder: folder.value, json: values.json, quiet: values.quiet ?? false }) : folder;
}

function oneFolder(positionals: readonly string[]): Result<string, string> {
  const [folder, another] = positionals;
  if (folder === undefined) return failure('No folder given.');
  return another === undefined ? success(folder) : failure(`One folder, please: "${folder}" or "${another}"?`);
}
