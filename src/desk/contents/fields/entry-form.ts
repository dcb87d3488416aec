import { CONTENT_KINDS, type ContentKind } from '../../../editing/content-kinds.ts';
import { entryFormat } from '../../../editing/entry-file.ts';
import { readSchema, type SchemaNode } from '../../../editing/schema-node.ts';
import type { ContentProblem } from '../../../kit/content-problem.ts';
import type { Day } from '../../../kit/day.ts';
import { addDuration } from '../../../kit/duration.ts';
import { validateContent } from '../../../kit/validate-content.ts';
import { KINDS } from '../../../publishing/content-register.ts';
import { hasBoxes, readEntry, typedOf, type Typed } from './typed-entry.ts';

/** Short kinds: their boxes hold on a page. Longer ones are written as a text. */
const SHORT: ReadonlySet<string> = new Set([
  ...['actualites', 'agenda', 'alertes', 'services', 'fiches', 'organismes', 'ailleurs'],
]);
/** Name of the whole entry, and of the text of its page, in the form. */
export const ENTRY = 'c';
export const BODY = `${ENTRY}.body`;

/** How a short kind of content is written in boxes. */
export interface EntryForm {
  readonly kind: ContentKind;
  readonly node: SchemaNode & { readonly kind: 'group' };
  readonly hasBody: boolean;
}

/** @returns nothing for what is written as a text */
export function entryFormOf(path: string): EntryForm | undefined {
  const kind = CONTENT_KINDS.find(
    ({ path: folder, name }) => SHORT.has(name) && path.startsWith(`${folder}/`),
  );
  if (kind === undefined) return undefined;
  const node = readSchema(kind.schema);
  if (node.kind !== 'group' || !hasBoxes(node)) return undefined;
  return { kind, node, hasBody: kind.extension === 'md' };
}

/** @returns what the boxes hold for a file; nothing when it cannot be read: it is then mended as a text */
export function boxesOf(
  { kind, node, hasBody }: EntryForm,
  text: string,
  today: Day,
): Typed | undefined {
  if (text.trim() === '') {
    const usual = { publishedOn: today, reviewedOn: today, reviewOn: addDuration(today, 'P1Y') };
    return typedOf(node, ENTRY, usual);
  }
  try {
    const data = entryFormat(kind).fromFile(text) as Readonly<Record<string, unknown>>;
    const { body } = data;
    const written = hasBody && typeof body === 'string' ? { [BODY]: body } : {};
    return { ...typedOf(node, ENTRY, data), ...written };
  } catch {
    return undefined;
  }
}

/** A file written from its boxes, and what is wrong in them. */
export interface WrittenEntry {
  readonly text: string;
  /** As the boxes are shown again: groups that were emptied or taken out are gone. */
  readonly typed: Typed;
  readonly problems: readonly ContentProblem[];
}

/** @param before the file, whose keys without a box stay */
export function writeEntry(form: EntryForm, typed: Typed, before: string): WrittenEntry {
  const { kind, node, hasBody } = form;
  const value = readEntry(node.entries, ENTRY, typed);
  const body = typed[BODY] ?? '';
  const others = otherKeys(form, before);
  const text = entryFormat(kind).toFile({ ...others, ...value, ...(hasBody && { body }) });
  const checked = validateContent(kind.schema, value);
  const register = Object.values(KINDS).find(({ path }) => path === kind.path);
  const problems = checked.success
    ? register?.isFolder === true
      ? (register.rule?.(checked.output) ?? [])
      : []
    : checked.problems;
  const shown = { ...typedOf(node, ENTRY, value), ...(hasBody && { [BODY]: body }) };
  return { text, typed: shown, problems };
}

function otherKeys({ kind, node }: EntryForm, before: string): Readonly<Record<string, unknown>> {
  if (before.trim() === '') return {};
  try {
    const known = new Set([...node.entries.map(({ name }) => name), 'body']);
    const data = entryFormat(kind).fromFile(before) as object;
    return Object.fromEntries(Object.entries(data).filter(([name]) => !known.has(name)));
  } catch {
    return {};
  }
}
