import type CMS from '@sveltia/cms';
import { CONTENT_KINDS, type ContentKind } from '../../editing/content-kinds.ts';
import { entryFormat } from '../../editing/entry-file.ts';
import { readSchema } from '../../editing/schema-node.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { checkEntry, type EntryRemark } from './check-entry.ts';
import { withSaved } from './known-content.ts';
import { showRemarks } from './remarks-dialog.ts';

/** What the tool tells of an entry that it saves. */
interface SavedEntry {
  readonly data: Readonly<Record<string, unknown>>;
  /** From the root of the project: `content/demarches/x.md`. */
  readonly path: string;
}

/**
 * Has the tool check every entry before it saves it, with the schemas and rules of the build.
 * @param content folder of the content, from the root of the project
 * @param known what the commune wrote, as the site was last built; what is saved is added to it
 */
export function checkBeforeSaving(
  cms: typeof CMS,
  content: string,
  known: WrittenContent | undefined,
): void {
  let written = known;
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const found = readEntry(entry.toJS(), content);
      if (found === undefined) return;
      const remarks = remarksOf(found, written);
      // The tool says that a control is wrong, and saves nothing.
      if (remarks.length > 0 && !(await showRemarks(remarks))) throw new Error('validation_failed');
    },
  });
  cms.registerEventListener({
    name: 'postSave',
    handler: ({ entry }) => {
      const found = readEntry(entry.toJS(), content);
      if (found === undefined || written === undefined || found.kind.name === 'brouillons') return;
      written = withSaved(written, found.kind, found.path, found.text);
    },
  });
}

/** A check of ours that breaks keeps nobody from saving: the build checks again. */
function remarksOf(
  { kind, path, text }: ReadEntry,
  written: WrittenContent | undefined,
): readonly EntryRemark[] {
  try {
    return checkEntry(kind, path, text, written);
  } catch (error) {
    reportError(error);
    return [];
  }
}

interface ReadEntry {
  readonly kind: ContentKind;
  readonly path: string;
  readonly text: string;
}

function readEntry({ data, path }: SavedEntry, content: string): ReadEntry | undefined {
  const inside = path.startsWith(`${content}/`) ? path.slice(content.length + 1) : path;
  const kind = CONTENT_KINDS.find((one) =>
    one.isFolder ? inside.startsWith(`${one.path}/`) : inside === one.path,
  );
  if (kind === undefined) return undefined;
  return { kind, path: inside, text: entryFormat(kind).toFile(rootOf(kind, data)) };
}

/** A file that is a list has one control, which bears its name. */
function rootOf({ name, schema }: ContentKind, data: SavedEntry['data']): unknown {
  return ['list', 'record'].includes(readSchema(schema).kind) ? data[name] : data;
}
