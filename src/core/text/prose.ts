/** Text files that projects and sites keep for machines or lawyers, by the usual names. */
const NOT_ARTICLES =
  /^(?:requirements|constraints|robots|humans|security|ads|app-ads|llms(?:-full)?|cmakelists|licen[cs]es?|copying|copyright|notices?|third[-_ ]?party[-_ ]?(?:notices?|licen[cs]es?)|eula|authors|contributors|credits|changelog|changes|manifest|sitemap|version|package-?lock|todo|readme|install|output|log|errors?)(?:[-_.].*)?\.txt$/i;

/** Shapes of lines that no article is made of. */
const MACHINE_LINES: readonly RegExp[] = [
  /^[\w.-]+ ?[=:] ?\S*$/, // key=value
  /^[\w.-]+(?:\[[\w,-]*\])? ?(?:==|>=|<=|~=|!=)/, // a requirement
  /^\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/, // a log line
  /^[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} /, // syslog
  /^\S{0,40} ?\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]?[ :]/,
  /^(?:[^,;\t]*[,;\t]){4,}[^,;\t ]*$/, // a table without spaces after its separators
  /^https?:\/\/\S+$/,
  /^[#;]/, // a comment
];

const FEWEST_LINES = 5;
const LINES_READ = 200;
const MACHINE_SHARE = 0.8;
/** A list of words, one a line, of this many lines. */
const WORD_LIST = 30;

/**
 * Whether a text file is an article, or a requirements.txt, a licence, a log, a list. Judged by name and by the shape of its lines, never by length: a file may
 * hold a single sentence.
 * @param file name, with or without folders
 */
export function readsAsProse(file: string, text: string): boolean {
  if (NOT_ARTICLES.test(file.slice(file.lastIndexOf('/') + 1))) return false;
  const lines = firstLines(text);
  if (lines.length < FEWEST_LINES) return true;
  const machine = lines.filter((line) => MACHINE_LINES.some((shape) => shape.test(line))).length;
  if (machine >= lines.length * MACHINE_SHARE) return false;
  return lines.length < WORD_LIST || lines.some((line) => /\s/.test(line));
}

/** Lines that hold something, long ones cut. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < LINES_READ;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(end < 0 ? text.length : end, at + 300)).trim();
    if (line !== '') lines.push(line);
    at = end < 0 ? text.length : end + 1;
  }
  return lines;
}
