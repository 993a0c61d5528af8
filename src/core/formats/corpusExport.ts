import type { Corpus } from '../corpus/corpus.ts';
import { exportedRelations } from '../corpus/exportedRelations.ts';
import type { Actor } from '../model/actor.ts';
import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import { refTo, type AnnotationRef, type Relation } from '../model/relation.ts';
import { fieldsOf, metadataFields, regionFields } from '../sidecar/fieldsOf.ts';
import { withoutPlaces, type PlainFields } from '../sidecar/plain.ts';
import { AnchoredText } from '../text/anchors.ts';
import { textHash } from '../text/textHash.ts';
import { actorsNamedIn } from '../corpus/actorsNamedIn.ts';

/** decisions: what people decided. suggestions: that and the analyser's marks. conflicts: figures that contradict each other, and nothing else. */
export type ExportScope = 'decisions' | 'suggestions' | 'conflicts';

export interface ExportOptions {
  readonly scope: ExportScope;
  /** Otherwise `exportedRelations.ts` leaves out those that are far in time. */
  readonly allRelations: boolean;
  /** Name and version of the program. */
  readonly generator: string;
}

/** An export of `formats.md` in parts, so that writers need not hold all of it at once. */
export interface CorpusExport {
  readonly head: PlainFields;
  readonly documents: Iterable<PlainFields>;
  readonly actors: readonly PlainFields[];
  readonly relations: Iterable<PlainFields>;
  /** How many agree, growth and scope pairs were left out. */
  readonly truncated: number;
}

export function corpusExport(corpus: Corpus, { scope, allRelations, generator }: ExportOptions): CorpusExport {
  const { relations, truncated } = exportedRelations(corpus, { all: allRelations });
  const conflicts = relations.filter(({ relation }) => relation === 'conflict');
  const conflicting = new Set(conflicts.flatMap(({ a, b }) => [a, b]));
  const files = corpus.files();
  const isExported = (file: string, { id, status }: Annotation): boolean => {
    switch (scope) {
      case 'decisions':
        return status !== 'suggested';
      case 'suggestions':
        return true;
      case 'conflicts':
        return conflicting.has(refTo(file, id));
    }
  };
  const wanted = (article: AnnotatedArticle): Annotation[] => article.annotations.filter((each) => isExported(article.file, each));
  const refs = scope === 'suggestions' ? null : new Set<AnnotationRef>();
  const named = new Set<string>(corpus.corpusFile.actors.map(({ id }) => id));
  if (refs) {
    for (const article of articles(corpus, files)) {
      for (const annotation of wanted(article)) {
        refs.add(refTo(article.file, annotation.id));
        for (const id of actorsNamedIn(annotation)) named.add(id);
      }
    }
  }
  const isRelated = ({ a, b }: Relation): boolean => refs === null || (refs.has(a) && refs.has(b));
  return {
    head: { format: 'corroborate-corpus', version: 1, offsets: 'code-points', generator },
    documents: documents(articles(corpus, files), wanted, scope),
    actors: corpus
      .actors()
      .filter(({ id }) => refs === null || named.has(id))
      .map(actorFields),
    relations: (scope === 'conflicts' ? conflicts : relations).filter(isRelated).map(relationFields),
    truncated: scope === 'conflicts' ? 0 : truncated,
  };
}

function* articles(corpus: Corpus, files: readonly string[]): Generator<AnnotatedArticle> {
  for (const file of files) {
    const article = corpus.article(file);
    if (article) yield article;
  }
}

function* documents(
  all: Iterable<AnnotatedArticle>,
  wanted: (article: AnnotatedArticle) => readonly Annotation[],
  scope: ExportScope,
): Generator<PlainFields> {
  for (const article of all) {
    const annotations = wanted(article);
    if (scope !== 'conflicts' || annotations.length > 0) yield documentFields(article, annotations);
  }
}

function documentFields(article: AnnotatedArticle, annotations: readonly Annotation[]): PlainFields {
  const anchored = new AnchoredText(article.text);
  const { status, ...metadata } = article.metadata;
  return {
    file: article.file,
    sha256: textHash(article.text),
    metadata: { ...metadataFields(metadata), status },
    language: article.english ? 'en' : null,
    copyOf: article.copyOf,
    regions: article.regions.map((region) => regionFields(region, anchored, 'export')),
    annotations: annotations.map((annotation) => fieldsOf(annotation, anchored, 'export')),
    // Without places, since they have none; the words are those of the text they were made on.
    orphans: article.orphans.length === 0 ? undefined : article.orphans.map((orphan) => orphanFields(orphan, anchored)),
  };
}

function orphanFields(orphan: Annotation, article: AnchoredText): PlainFields {
  return { ...(withoutPlaces(fieldsOf(orphan, article, 'export')) as PlainFields), text: orphan.text };
}

function actorFields({ id, name, type, aliases, of, wikidata }: Actor): PlainFields {
  return { id, name, type, aliases, of, wikidata };
}

function relationFields({ a, b, relation, why, rule, by, confidence, repeat, degree, note }: Relation): PlainFields {
  return { a, b, relation, why, rule, by, confidence: Math.round(confidence * 1000) / 1000, repeat: repeat || undefined, degree, note };
}
