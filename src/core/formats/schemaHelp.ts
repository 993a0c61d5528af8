import type { YamlPlace } from '../sidecar/yamlPlace.ts';

/** The part of a JSON Schema that our shipped schemas use. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly default?: unknown;
}

export interface KeyHelp {
  readonly key: string;
  readonly about: string | null;
  readonly isRequired: boolean;
  /** The values it may have, where they can be told. */
  readonly values: readonly string[];
}

/** The keys that a mapping may hold, those that it must hold first; of alternatives only those that fit the keys that are there (`kind: figure`). */
export function keysAt(schema: JsonSchema, { path, siblings, part, key }: YamlPlace): KeyHelp[] {
  const given = new Map(siblings);
  if (part === 'key') given.delete(key);
  const mappings = path
    .reduce((schemas, step) => schemas.flatMap((each) => withoutWrapping(each).flatMap(({ properties }) => properties?.[step] ?? [])), [
      schema,
    ] as readonly JsonSchema[])
    .flatMap(withoutWrapping)
    .filter(({ properties }) => properties !== undefined);
  const fitting = mappings.filter(({ properties = {} }) => [...given].every(([name, value]) => fits(properties[name], value)));
  const keys = new Map<string, KeyHelp>();
  for (const { properties = {}, required = [] } of fitting.length > 0 ? fitting : mappings)
    for (const [name, about] of Object.entries(properties)) {
      const known = keys.get(name);
      const values = [...new Set([...(known?.values ?? []), ...valuesOf(about)])];
      keys.set(name, { key: name, about: known?.about ?? describe(about), isRequired: required.includes(name), values });
    }
  return [...keys.values()].sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

/** Alternatives and the items of lists as the things themselves. */
function withoutWrapping(schema: JsonSchema): JsonSchema[] {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (alternatives.length > 0) return alternatives.flatMap(withoutWrapping);
  return schema.items ? withoutWrapping(schema.items) : [schema];
}

/** Only a constant tells alternatives apart; a wrong value among several is for the diagnostics. */
const fits = (schema: JsonSchema | undefined, value: string): boolean =>
  schema?.const === undefined || String(schema.const) === value.trim();

function valuesOf(schema: JsonSchema): string[] {
  return withoutWrapping(schema).flatMap((each) => {
    if (each.const !== undefined) return [String(each.const)];
    if (each.enum) return each.enum.map(String);
    return each.type === 'boolean' ? ['true', 'false'] : [];
  });
}

function describe(schema: JsonSchema): string | null {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return schema.description ?? inner.map(describe).find((each) => each !== null) ?? (schema.items ? describe(schema.items) : null);
}
