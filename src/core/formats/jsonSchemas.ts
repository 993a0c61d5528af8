import * as z from 'zod/mini';
import { corpusFileSchema } from '../sidecar/corpusFileSchema.ts';
import { sidecarSchema } from '../sidecar/sidecarSchema.ts';
import { exportSchema } from './exportSchema.ts';

/** JSON Schemas of all our files, by the name they are shipped under; made from the schemas that read the files. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  // Draft 7 is what YAML editors understand.
  const make = (schema: z.ZodMiniType): object => z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return {
    'sidecar.schema.json': make(sidecarSchema),
    'corpus-file.schema.json': make(corpusFileSchema),
    'export.schema.json': make(exportSchema),
  };
}
