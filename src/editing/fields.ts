import { TYPED_EUROS, TYPED_EUROS_WORDS } from '../kit/euros.ts';
import type { AnyKeyText, AnyKeyTexts } from '../kit/key-texts.ts';
import { relationOf } from './relations.ts';
import type { SchemaEntry, SchemaNode, TextRules } from './schema-node.ts';
import type { ToolField, ToolType } from './tool-configuration.ts';

/** Past this length, a text gets several lines. */
const ONE_LINE = 200;

/**
 * Controls of the editing tool for the keys of a group.
 * @param path names of the groups and lists around, from the outside
 * @throws {TypeError} naming a key without French label and help, or words for no key
 */
export function buildFields(
  entries: readonly SchemaEntry[],
  texts: AnyKeyTexts,
  path: readonly string[],
): readonly ToolField[] {
  return entries.map((entry) => buildField(entry, textAt(texts, entry.name, path), path));
}

function textAt(texts: AnyKeyTexts, name: string, path: readonly string[]): AnyKeyText {
  const text = texts[name];
  if (text !== undefined && text.label !== '' && text.help !== '') return text;
  throw new TypeError(`No French label and help for the key ${[...path, name].join('.')}`);
}

function buildField(entry: SchemaEntry, text: AnyKeyText, path: readonly string[]): ToolField {
  const inside = [...path, entry.name];
  return {
    name: entry.name,
    label: text.label,
    hint: text.help,
    ...(!isNeeded(entry) && { required: false }),
    ...(entry.default !== undefined && { default: entry.default }),
    ...buildControl(entry.node, text, inside),
    ...conditionControl(inside),
  };
}

/** What a condition names is chosen in lists: questions asked before, then their answers. */
function conditionControl(path: readonly string[]): Partial<ToolField> {
  const name = path.at(-1);
  if (!path.includes('when')) return {};
  if (name === 'question') return { widget: 'earlier-question' };
  return name === 'values' ? { widget: 'earlier-answers', multiple: true } : {};
}

/** A list that must be there may be empty all the same: « no document » is an answer. */
function isNeeded({ node, isRequired }: SchemaEntry): boolean {
  return isRequired && (node.kind !== 'list' || (node.rules.min ?? 0) > 0);
}

/** What depends on the kind of value: the control and its options. */
type Control = Pick<ToolField, 'widget'> & Partial<ToolField>;

function buildControl(node: SchemaNode, text: AnyKeyText, path: readonly string[]): Control {
  switch (node.kind) {
    case 'text':
      return buildText(node.rules);
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'local-time':
      return { widget: 'datetime', format: 'YYYY-MM-DD HH:mm' };
    case 'boolean':
      return { widget: 'boolean' };
    case 'euros':
      // A box for numbers drops what follows a comma, without a word.
      return buildText({ pattern: [String(TYPED_EUROS), TYPED_EUROS_WORDS] });
    case 'slug':
      return relationOf(path) ?? buildText(node.rules);
    case 'number':
      return { widget: 'number', value_type: node.isWhole ? 'int' : 'float', ...node.rules };
    case 'choice':
      return { widget: 'select', options: node.values.map((value) => optionOf(value, text, path)) };
    case 'list':
      return buildList(node, text, path);
    case 'group':
      return { widget: 'object', collapsed: 'auto', ...groupOf(node.entries, text, path) };
    case 'record':
      throw new TypeError(`${path.join('.')} is a record inside a file: it has no control`);
    case 'variant':
      return { widget: 'object', typeKey: node.key, types: typesOf(node, text, path) };
  }
}

function buildText({ maxLength, format, pattern }: TextRules): Control {
  const isLong = maxLength !== undefined && maxLength > ONE_LINE;
  return {
    widget: isLong ? 'text' : 'string',
    ...(maxLength !== undefined && { maxlength: maxLength }),
    ...(format !== undefined && { type: format }),
    ...(pattern !== undefined && { pattern: [pattern[0], `Attendu\u00a0: ${pattern[1]}`] }),
  };
}

function buildList(
  { item, rules }: SchemaNode & { kind: 'list' },
  text: AnyKeyText,
  path: readonly string[],
): Control {
  const { one, summary } = text;
  const words = {
    ...(one !== undefined && { label_singular: one }),
    ...(summary !== undefined && { summary }),
  };
  const list = { widget: 'list', collapsed: 'auto', minimize_collapsed: false, ...words, ...rules };
  switch (item.kind) {
    case 'group':
      return { ...list, ...groupOf(item.entries, text, path) };
    case 'variant':
      return { ...list, typeKey: item.key, types: typesOf(item, text, path) };
    case 'choice':
    case 'slug':
      return { ...buildControl(item, text, path), multiple: true, ...rules };
    default:
      // One item a line, in one box.
      return { widget: 'list', ...words, ...rules };
  }
}

function groupOf(entries: readonly SchemaEntry[], text: AnyKeyText, path: readonly string[]) {
  return { fields: buildFields(entries, keysOf(text, path), path) };
}

/** The kinds of a variant: its key is the choice among them. */
export function typesOf(
  { key, groups }: SchemaNode & { kind: 'variant' },
  text: AnyKeyText,
  path: readonly string[],
): readonly ToolType[] {
  return groups.map(({ name, entries }) => {
    const { name: label, keys } =
      text.kinds?.[name] ?? kindIn(keysOf(text, path), name, [...path, key]);
    return {
      name,
      label,
      ...(text.summary !== undefined && { summary: text.summary }),
      fields: buildFields(entries, keys, path),
    };
  });
}

/** A kind whose keys have the same words as those of the others. */
function kindIn(keys: AnyKeyTexts, name: string, path: readonly string[]) {
  const chosen = textAt(keys, path.at(-1) ?? '', path.slice(0, -1));
  return { name: optionOf(name, chosen, path).label, keys };
}

function keysOf({ keys }: AnyKeyText, path: readonly string[]): AnyKeyTexts {
  if (keys !== undefined) return keys;
  throw new TypeError(`No French labels for the keys of ${path.join('.')}`);
}

function optionOf(value: string | number, { choices }: AnyKeyText, path: readonly string[]) {
  const label = choices?.[value];
  if (label !== undefined) return { label, value };
  throw new TypeError(`No French label for the choice ${value} of ${path.join('.')}`);
}
