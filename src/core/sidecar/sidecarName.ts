export const CORPUS_FILE = 'corroborate.yaml';
export const SIDECAR_ENDING = '.annotations.yaml';
const ARTICLE_ENDING = '.txt';

/** `a/oct-25.txt` → `a/oct-25.annotations.yaml`; a file that does not end in `.txt` keeps its whole name. */
export function sidecarName(article: string): string {
  return (article.endsWith(ARTICLE_ENDING) ? article.slice(0, -ARTICLE_ENDING.length) : article) + SIDECAR_ENDING;
}

/** The articles that a sidecar may belong to, likeliest first. */
export function articleNames(sidecar: string): readonly string[] {
  const stem = sidecar.slice(0, -SIDECAR_ENDING.length);
  return [stem + ARTICLE_ENDING, stem];
}
