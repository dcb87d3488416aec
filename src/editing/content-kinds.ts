import type { GenericSchema } from 'valibot';
import type { KindTexts } from '../kit/kind-texts.ts';
import { KINDS } from '../publishing/content-register.ts';

/** One kind of content that the tool edits: a folder of files, or one file. */
export interface ContentKind extends KindTexts {
  /** Name of the collection or of the file, and of its format. */
  readonly name: string;
  /** Folder of files, or the file itself, from the folder of the content. */
  readonly path: string;
  readonly extension: 'md' | 'yml';
  readonly isFolder: boolean;
  readonly schema: GenericSchema;
}

/** Everything that the tool edits, in the order of its menu. */
export const CONTENT_KINDS: readonly ContentKind[] = Object.values(KINDS).flatMap(
  ({ tool, ...kind }) => {
    if (tool === undefined) return [];
    const { path, isFolder, schema } = kind;
    const name = path.replace(/\.yml$/u, '');
    const extension = kind.isFolder ? kind.extension : 'yml';
    return { ...tool, name, path, extension, isFolder, schema };
  },
);
