// Writes the JSON Schemas of sidecar, corroborate.yaml and export to dist/schemas/, made from the schemas in the code.
//   node scripts/schemas.mjs
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const target = 'dist/schemas';

export async function writeSchemas() {
  mkdirSync(target, { recursive: true });
  const program = resolve(target, `.schemas-${process.pid}.mjs`);
  try {
    await build({
      entryPoints: ['src/core/formats/jsonSchemas.ts'],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: program,
      logLevel: 'warning',
    });
    const { jsonSchemas } = await import(pathToFileURL(program).href);
    for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(join(target, name), `${JSON.stringify(schema, null, 1)}\n`);
  } finally {
    rmSync(program, { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeSchemas();
