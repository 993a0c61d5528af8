import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong, as a sentence that names the key and what should stand there.
 * @param path from the top of the file
 */
export function describeIssue(issue: Issue, path: readonly PropertyKey[]): string {
  const key = path.at(-1);
  const name = typeof key === 'string' ? `"${key}"` : 'This';
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${name} is missing or empty; it should be ${typeName(issue.expected)}.`
        : `${name} should be ${typeName(issue.expected)}.`;
    case 'invalid_value':
      return `${name} should be ${list(issue.values.map(String))}.`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `${name} should be ${list(issue.options.map(String))}.`
        : `${name} has a value that does not fit.`;
    case 'too_small':
      return `${name} should be at least ${String(issue.minimum)}${issue.origin === 'string' ? ' characters long' : ''}.`;
    case 'invalid_format':
      return `${name} ${issue.message}.`;
    case 'too_big':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return `${name} has a value that does not fit.`;
  }
}

function list(values: readonly string[]): string {
  if (values.length === 1) return values[0] ?? '';
  return `one of ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

function typeName(expected: string): string {
  switch (expected) {
    case 'string':
      return 'words';
    case 'int':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
    case 'record':
      return 'a mapping (key: value)';
    default:
      return expected;
  }
}
