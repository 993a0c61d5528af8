export type CommandName = 'export' | 'check' | 'stats';

const EXIT_CODES = `Exit codes:
  0  all went well
  1  problems were found (each is told on standard error); whatever could be done was done
  2  the command was not understood, or there is no such folder`;

export const GENERAL_HELP = `Reads actors, figures and quoted speakers in a folder of news articles, and compares what different articles claim.

Usage:
  corroborate export <folder> [options]   write all annotations, actors and relations
  corroborate check <folder> [options]    look for damaged sidecars, lost annotations, unknown actors
  corroborate stats <folder> [options]    count what there is and how far the work has come
  corroborate <command> --help            options of one command
  corroborate --version

Articles are the files that "include" in corroborate.yaml names (the nearest one, upwards from the folder); without it, all .txt files that read as prose.
Decisions are read from <article>.annotations.yaml beside each article. No article and no sidecar is ever written.

${EXIT_CODES}
`;

const COMMON_OPTIONS = `  -q, --quiet            no progress and no notes on standard error, only problems
  -h, --help             this text`;

export const HELP: Readonly<Record<CommandName, string>> = {
  export: `Writes a corpus: its documents with annotations, its actors, the relations between its claims.

Usage:
  corroborate export <folder> [options]

Options:
  -f, --format FORMAT    json (default) or yaml: everything; csv: a row a claim; relations-csv: a row a pair of claims; html: a report to read
  -s, --suggestions      with the analyser's marks; without it only what people decided (json, yaml)
      --conflicts        only figures that contradict each other, with those of the analyser (json, yaml)
      --relations WHICH  near (default): agreements and growth only to the 20 nearest in time; all: every pair
  -o, --out FILE         write there instead of to standard output; an existing file is replaced when the new one is complete
${COMMON_OPTIONS}

${EXIT_CODES}
`,
  check: `Looks for what is wrong in a corpus, for use before a commit or in CI: articles that cannot be read, damaged sidecars and corroborate.yaml, annotations whose words
are not where the sidecar says or cannot be found any more, actors that neither the registry nor an article knows, sidecars without an article.

Usage:
  corroborate check <folder> [options]

Options:
      --json             a list of problems on standard output: file, line and column (from 1), severity, code, message
${COMMON_OPTIONS}

${EXIT_CODES}
`,
  stats: `Counts documents by status, annotations by kind, actors, claims, quantities and relations.

Usage:
  corroborate stats <folder> [options]

Options:
      --json             the same as JSON
${COMMON_OPTIONS}

${EXIT_CODES}
`,
};
