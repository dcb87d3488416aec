import type { ToolField } from '../../src/editing/tool-configuration.ts';

type Group = Readonly<Record<string, unknown>>;

/**
 * Why the controls of the editing tool would not take a value, as the tool itself decides: a key
 * without a control, nothing in a control that wants something, a word that it does not offer.
 */
export function toolRefusals(fields: readonly ToolField[], data: unknown, path = ''): string[] {
  const group = data as Group;
  const unknown = Object.keys(group).filter((key) => !fields.some(({ name }) => name === key));
  return [
    ...unknown.map((key) => `${path}${key}: no control`),
    ...fields.flatMap((field) => refusalsOf(field, group[field.name], `${path}${field.name}`)),
  ];
}

function refusalsOf(field: ToolField, value: unknown, path: string): string[] {
  if (value === undefined) return field.required === false ? [] : [`${path}: needed`];
  if (field.widget === 'list') return listRefusals(field, value, path);
  if (field.multiple === true) {
    return (value as unknown[]).flatMap((one) => wordRefusals(field, one, path));
  }
  if (field.widget === 'object') return objectRefusals(field, value as Group, path);
  return wordRefusals(field, value, path);
}

function listRefusals(field: ToolField, value: unknown, path: string): string[] {
  if (!Array.isArray(value)) return [`${path}: not a list`];
  const { min = 0, max = Infinity } = field as { min?: number; max?: number };
  const size = value.length < min || value.length > max ? [`${path}: ${value.length} items`] : [];
  if (field.fields === undefined && field.types === undefined) return size;
  return [
    ...size,
    ...value.flatMap((item, index) => objectRefusals(field, item as Group, `${path}.${index}`)),
  ];
}

function objectRefusals(field: ToolField, value: Group, path: string): string[] {
  if (field.types === undefined) return toolRefusals(field.fields ?? [], value, `${path}.`);
  const { [field.typeKey ?? 'type']: name, ...rest } = value;
  const type = field.types.find((known) => known.name === name);
  return type === undefined
    ? [`${path}: no kind ${String(name)}`]
    : toolRefusals(type.fields, rest, `${path}.`);
}

const TYPES: Readonly<Record<string, string>> = { boolean: 'boolean', number: 'number' };

function wordRefusals(field: ToolField, value: unknown, path: string): string[] {
  const offered = field.options?.some((option) => option.value === value) ?? true;
  const isTyped = field.options !== undefined || typeof value === (TYPES[field.widget] ?? 'string');
  const { maxlength = Infinity, min = -Infinity, max = Infinity } = field as Record<string, number>;
  const isInside =
    typeof value === 'number' ? value >= min && value <= max : String(value).length <= maxlength;
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/su.exec(field.pattern?.[0] ?? '') ?? [];
  const matches = new RegExp(source, flags).test(String(value));
  return offered && isTyped && isInside && matches ? [] : [`${path}: ${JSON.stringify(value)}`];
}
