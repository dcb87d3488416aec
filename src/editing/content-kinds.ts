import type { ContentKind } from './content-kind.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { FOLDER_KINDS } from './folder-kinds.ts';

/** Everything that the tool edits, in the order of its menu. */
export const CONTENT_KINDS: readonly ContentKind[] = [...FOLDER_KINDS, ...FILE_KINDS];
