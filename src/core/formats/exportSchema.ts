import * as z from 'zod/mini';
import { actorSchema } from '../sidecar/corpusFileSchema.ts';
import { exportedAnnotationSchema, metadataSchema, regionSchema } from '../sidecar/sidecarSchema.ts';

/** Ids of inferred actors are the corpus' own, so only the shape is asked for. */
const exportedActorSchema = z.looseObject({ id: z.string(), name: z.string(), type: actorSchema.shape.type, aliases: z.array(z.string()) });

const documentSchema = z.looseObject({
  file: z.string().check(z.describe('Path relative to the root of the corpus, with /.')),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/), z.describe('Of the text that the offsets count.')),
  metadata: metadataSchema,
  copyOf: z.nullable(z.string().check(z.describe('The article that this one copies.'))),
  regions: z.array(regionSchema),
  annotations: z.array(exportedAnnotationSchema),
});

const relationSchema = z.looseObject({
  a: z.string().check(z.describe('file#id')),
  b: z.string().check(z.describe('file#id')),
  relation: z.enum(['agree', 'conflict', 'growth', 'revision', 'scope', 'uncertain']),
  why: z.string(),
  by: z.string().check(z.describe('analysis, or the person whose verdict it is.')),
});

/** The JSON and the YAML export of `formats.md`. */
export const exportSchema = z
  .looseObject({
    format: z.literal('corroborate-corpus'),
    version: z.literal(1),
    offsets: z.literal('code-points'),
    generator: z.string(),
    documents: z.array(documentSchema),
    actors: z.array(exportedActorSchema),
    relations: z.array(relationSchema),
    truncated: z.optional(z.int().check(z.describe('How many agree, growth and scope pairs were left out.'))),
  })
  .check(z.describe('A Corroborate corpus: articles with annotations, actors, relations between claims.'));
