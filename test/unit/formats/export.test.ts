import assert from 'node:assert/strict';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { Corpus } from '../../../src/core/corpus/corpus.ts';
import type { ExportScope } from '../../../src/core/formats/corpusExport.ts';
import { exportSchema } from '../../../src/core/formats/exportSchema.ts';
import { exportJson } from '../../../src/core/formats/json.ts';
import { jsonSchemas } from '../../../src/core/formats/jsonSchemas.ts';
import { exportYaml } from '../../../src/core/formats/yaml.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { accepted } from '../../../src/core/sidecar/sidecarChange.ts';
import { testLexicon } from '../../support/lexicon.ts';

const FIRST = 'VELMAR, Oct 25, 2031 (Kestrel News) - 😀 The Velmar army said on Saturday that 31 of its soldiers were killed in Osk.\n';
const SECOND = 'BRELLIN, Oct 25, 2031 - "At least 45 soldiers were killed in Osk," said Ines Tolk, a governor.\n';

function corpus(): Corpus {
  const made = new Corpus(testLexicon());
  made.put('a.txt', FIRST, { ...NO_DECISIONS, metadata: { published: '2031-10-25', title: 'yes' } });
  made.put('sub/b.txt', SECOND, { ...NO_DECISIONS, metadata: { published: '2031-10-25' } });
  const figure = made.article('a.txt')?.annotations.find(({ kind }) => kind === 'figure');
  assert.ok(figure);
  made.put('a.txt', FIRST, {
    ...NO_DECISIONS,
    metadata: { published: '2031-10-25', title: 'yes' },
    annotations: [{ ...accepted(figure, 'nora'), notes: [{ by: 'nora', text: 'Whose?', state: 'open' }] }],
    orphans: [{ ...accepted(figure, 'nora'), id: 'gone', text: '30 soldiers' }],
  });
  return made;
}

const options = (scope: ExportScope) => ({ scope, allRelations: true, generator: 'corroborate test' });
const read = (scope: ExportScope) => z.parse(exportSchema, JSON.parse([...exportJson(corpus(), options(scope))].join('')));

describe('the export', () => {
  it('has the shape of its schema, in JSON and in YAML alike', () => {
    for (const scope of ['suggestions', 'decisions', 'conflicts'] as const) {
      const json: unknown = JSON.parse([...exportJson(corpus(), options(scope))].join(''));
      assert.deepEqual(parse([...exportYaml(corpus(), options(scope))].join('')), json);
      z.parse(exportSchema, json);
    }
  });

  it('counts code points, and every text is what stands there', () => {
    const points = { 'a.txt': Array.from(FIRST), 'sub/b.txt': Array.from(SECOND) };
    for (const { file, annotations } of read('suggestions').documents) {
      assert.ok(annotations.length > 1);
      const text = points[file as keyof typeof points];
      for (const { start, end, text: words } of annotations) assert.equal(text.slice(start, end).join(''), words);
    }
  });

  it('holds decisions with notes only, where only they are asked for, and orphans without a place', () => {
    const [first, second] = read('decisions').documents;
    assert.ok(first);
    assert.deepEqual(
      first.annotations.map(({ status, notes }) => [status, notes?.length]),
      [['accepted', 1]],
    );
    assert.deepEqual(second?.annotations, []);
    const [orphan] = first['orphans'] as { text: string; start?: number }[];
    assert.deepEqual([orphan?.text, orphan?.start], ['30 soldiers', undefined]);
  });

  it('relates only what it holds', () => {
    for (const scope of ['suggestions', 'decisions', 'conflicts'] as const) {
      const { documents, relations } = read(scope);
      const refs = new Set(documents.flatMap(({ file, annotations }) => annotations.map(({ id }) => `${file}#${id}`)));
      for (const { a, b } of relations) assert.ok(refs.has(a) && refs.has(b), scope);
    }
  });

  it('writes values that other YAML readers take for something else in quotes', () => {
    assert.match([...exportYaml(corpus(), options('decisions'))].join(''), /title: "yes"/);
  });
});

describe('the JSON Schemas', () => {
  it('describe every key that an editor completes', () => {
    const schemas = jsonSchemas();
    assert.deepEqual(Object.keys(schemas), ['sidecar.schema.json', 'corpus-file.schema.json', 'export.schema.json']);
    assert.match(JSON.stringify(schemas['sidecar.schema.json']), /"predicate":\{"type":"string","enum":\["killed"/);
    assert.match(JSON.stringify(schemas['corpus-file.schema.json']), /"wikidata"/);
  });
});
