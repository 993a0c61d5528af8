import assert from 'node:assert/strict';
import { jsonSchemas } from '../../../src/core/formats/jsonSchemas.ts';
import { keysAt, type JsonSchema } from '../../../src/core/formats/schemaHelp.ts';
import { placeInYaml } from '../../../src/core/sidecar/yamlPlace.ts';

const SCHEMAS = jsonSchemas() as Readonly<Record<string, JsonSchema>>;

/** What is offered where `|` stands. */
function offered(
  file: 'sidecar' | 'corpus-file',
  yaml: string,
): { readonly place: string; readonly keys: readonly string[]; readonly values: readonly string[] } | null {
  const before = yaml.slice(0, yaml.indexOf('|')).split('\n');
  const lines = yaml.replace('|', '').split('\n');
  const place = placeInYaml(lines, before.length - 1, before.at(-1)?.length ?? 0);
  if (!place) return null;
  const keys = keysAt(SCHEMAS[`${file}.schema.json`] ?? {}, place);
  return {
    place: `${[...place.path, place.key].join('/')} ${place.part} ${place.start}-${place.end}`,
    keys: keys.map(({ key }) => key).filter((key) => !place.siblings.has(key)),
    values: keys.find(({ key }) => key === place.key)?.values ?? [],
  };
}

const ITEM = `version: 1
offsets: code-points
annotations:
  # a comment
  - id: f1
    kind: figure
    start: 3
    claim:
      predicate: killed
      source:
        actor: police
  - id: q1
    kind: quote
`;

describe('what fits in a YAML file of ours', () => {
  const at = (yaml: string, file: 'sidecar' | 'corpus-file' = 'sidecar') => offered(file, yaml);

  it('keys of the top', () => {
    const found = at(`version: 1\nme|`);
    assert.equal(found?.place, 'me key 0-2');
    assert.ok(found?.keys.includes('metadata') && !found.keys.includes('version'));
  });

  it('keys of an annotation of its kind only', () => {
    const figure = at(ITEM.replace('    start: 3\n', '    start: 3\n    |\n'));
    assert.equal(figure?.place, 'annotations/ key 4-4');
    assert.ok(figure?.keys.includes('low') && !figure.keys.includes('speaker') && !figure.keys.includes('id'));
    const quote = at(`${ITEM}    sp|`);
    assert.ok(quote?.keys.includes('speaker') && !quote.keys.includes('low'));
  });

  it('values without the comment behind them, and nothing within a comment', () => {
    const offeredAt = (line: string) => at(`${ITEM}    ${line}`)?.place;
    assert.equal(offeredAt('type: dir|ect # as told'), 'annotations/type value 10-16');
    assert.equal(offeredAt('type: |# as told'), 'annotations/type value 10-9');
    assert.equal(offeredAt(`text: 'a # |b' # c`), 'annotations/text value 10-17');
    assert.equal(offeredAt('actor: a#b|'), 'annotations/actor value 11-14');
    assert.equal(offeredAt('type: direct # as |told'), undefined);
  });

  it('keys of mappings deep inside', () => {
    const claim = at(ITEM.replace('      source:', '      ex|\n      source:'));
    assert.equal(claim?.place, 'annotations/claim/ex key 6-8');
    assert.ok(claim?.keys.includes('extent') && !claim.keys.includes('predicate'));
    assert.equal(at(ITEM.replace('police', 'police\n        pre|'))?.place, 'annotations/claim/source/pre key 8-11');
  });

  it('values that a key may have', () => {
    const status = at('version: 1\nmetadata:\n  status: in|\n');
    assert.equal(status?.place, 'metadata/status value 10-12');
    assert.deepEqual(status?.values, ['new', 'in-progress', 'done', 'reviewed']);
    assert.deepEqual(at(ITEM.replace('kind: quote', 'kind: |'))?.values, ['actor', 'quote', 'figure', 'label']);
    assert.deepEqual(at('verdicts:\n- a: x.txt#1\n  verdict: |', 'corpus-file')?.values, [
      'same',
      'not-comparable',
      'conflict',
      'resolved',
    ]);
  });

  it('lists that are not indented, and the first key of an item', () => {
    const actor = at('actors:\n- id: police\n  name: Police\n- |', 'corpus-file');
    assert.equal(actor?.place, 'actors/ key 2-2');
    assert.ok(actor?.keys.includes('id'));
  });

  it('nothing in comments, flow style and running text', () => {
    for (const yaml of ['# he|', 'document: { file: a| }', 'metadata:\n  a long line of words|']) assert.equal(at(yaml), null, yaml);
  });
});
