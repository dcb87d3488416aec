import { CONTENT_KINDS } from '../../../editing/content-kinds.ts';
import { DESK_TOOL_PAGE } from '../../../editing/desk-backend.ts';

/**
 * Where the editing tool opens a file, on the contents of the desk.
 * @param path from the folder of the content
 * @returns nothing for what the tool does not edit
 */
export function toolAddressOf(path: string): string | undefined {
  const [folder = '', file] = path.split('/');
  const kind = CONTENT_KINDS.find((one) => one.path === folder);
  if (kind === undefined) return undefined;
  const slug = file?.replace(/\.[^.]*$/u, '');
  const entry =
    slug === undefined ? `_singletons/entries/${kind.name}` : `${kind.name}/entries/${slug}`;
  return `${DESK_TOOL_PAGE}#/collections/${entry}`;
}
