import { bodyText } from '../commune/shared-editor-texts.ts';
import { SlugSchema } from '../kit/editor-text.ts';
import type { AnyKeyTexts } from '../kit/key-texts.ts';
import { fr } from '../kit/typography.ts';
import type { ForgeBackend, publishMode } from './backend.ts';
import type { ContentKind } from './content-kinds.ts';
import { CONTENT_KINDS } from './content-kinds.ts';
import { buildFields, typesOf } from './fields.ts';
import { readSchema, type SchemaEntry, type SchemaNode } from './schema-node.ts';
import type { ToolCollection, ToolConfiguration, ToolField } from './tool-configuration.ts';

/** The Markdown under the keys: what the design of pages can show, and nothing else. */
const BODY: ToolField = {
  name: 'body',
  label: bodyText.label,
  hint: bodyText.help,
  widget: 'richtext',
  buttons: ['bold', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
  editor_components: [],
};

/** Kinds that are drawn beside their controls. */
export const PREVIEWED: ReadonlySet<string> = new Set(['demarches', 'brouillons']);

/** The address of a page is a public contract: chosen when the page is made, then kept. */
const SLUG = {
  editable: ['create'],
  hint: fr`La fin de l’adresse de la page : des minuscules sans accent et des tirets.`,
  ...slugControl(),
};

/**
 * Configuration of the editing tool, drawn from the schemas that the build checks with: what the tool
 * lets through and what the build accepts cannot drift apart.
 * @param backend where content is kept
 * @param content folder of the content, from the root of the project
 * @param mode whether saving publishes, or opens a review in the forge
 */
export function buildConfiguration(
  backend: ForgeBackend,
  content: string,
  mode: ReturnType<typeof publishMode> = 'simple',
): ToolConfiguration {
  return {
    publish_mode: mode,
    load_config_file: false,
    backend,
    app_title: 'Rédaction',
    // A folder for pictures alone: nobody deletes a register from a list of pictures.
    media_folder: `${content}/images`,
    media_libraries: { default: false, stock_assets: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    show_preview_links: false,
    editor: { preview: false },
    collections: CONTENT_KINDS.filter(({ isFolder }) => isFolder).map((kind) =>
      buildCollection(kind, content),
    ),
    singletons: CONTENT_KINDS.filter(({ isFolder }) => !isFolder).map((kind) =>
      buildFile(kind, content),
    ),
  };
}

function buildCollection(kind: ContentKind, content: string): ToolCollection {
  return {
    name: kind.name,
    label: kind.label,
    label_singular: kind.singular,
    description: kind.description,
    icon: kind.icon,
    folder: `${content}/${kind.path}`,
    format: kind.name,
    identifier_field: kind.titleKey,
    slug: { ...SLUG, template: `{{${kind.titleKey}}}` },
    sortable_fields: [kind.titleKey],
    editor: { preview: PREVIEWED.has(kind.name) },
    fields: fieldsOf(kind),
  };
}

function buildFile(kind: ContentKind, content: string): ToolCollection {
  return {
    name: kind.name,
    label: kind.label,
    icon: kind.icon,
    file: `${content}/${kind.path}`,
    format: kind.name,
    fields: fieldsOf(kind),
  };
}

/** Controls of a kind of content. A file that is a list has one: the list itself. */
export function fieldsOf({
  name,
  schema,
  texts,
  extension,
  ...kind
}: ContentKind): readonly ToolField[] {
  const node = readSchema(schema);
  if (node.kind === 'list' || node.kind === 'record') {
    const list = {
      name,
      label: kind.label,
      label_singular: kind.singular,
      hint: kind.description,
      widget: 'list',
      root: true,
      collapsed: true,
      ...(node.kind === 'list' && node.rules),
      ...buildItem(node, texts, name),
    };
    return [list];
  }
  if (node.kind !== 'group') throw new TypeError(`${kind.path} is neither a group nor a list`);
  const fields = buildFields(node.entries, texts, []);
  return extension === 'md' ? [...fields, BODY] : fields;
}

/** One line of a list, or one name with its values. */
function buildItem(
  node: SchemaNode & { kind: 'list' | 'record' },
  texts: AnyKeyTexts,
  name: string,
) {
  const text = { label: '', help: '', keys: texts };
  if (node.kind === 'record') return { fields: pairFields(node.item, texts, [name]) };
  const { item } = node;
  if (item.kind === 'group') return { fields: buildFields(item.entries, texts, [name]) };
  if (item.kind !== 'variant') throw new TypeError(`${name} is a list of neither groups nor kinds`);
  return { typeKey: item.key, types: typesOf(item, text, [name]) };
}

/** A record as two boxes: the name, then its values. */
function pairFields(item: SchemaNode, texts: AnyKeyTexts, path: readonly string[]) {
  const said: SchemaEntry = { name: 'said', node: { kind: 'text', rules: {} }, isRequired: true };
  const means: SchemaEntry = { name: 'means', node: item, isRequired: true };
  return buildFields([said, means], texts, path);
}

/** The rule that every short name follows. */
function slugControl() {
  const node = readSchema(SlugSchema);
  return node.kind === 'slug' ? { pattern: node.rules.pattern } : {};
}
