import type { GenericSchema } from 'valibot';
import type { AnyKeyTexts } from '../kit/key-texts.ts';

/** One kind of content that the tool edits: a folder of files, or one file. */
export interface ContentKind {
  /** Name of the collection or of the file, and of its format. */
  readonly name: string;
  /** Folder of files, or the file itself, from the folder of the content. */
  readonly path: string;
  readonly extension: 'md' | 'yml';
  readonly isFolder: boolean;
  readonly schema: GenericSchema;
  readonly texts: AnyKeyTexts;
  readonly label: string;
  /** One of them, for the button that adds one. */
  readonly singular: string;
  readonly description: string;
  /** Key that names an entry in lists. */
  readonly titleKey: string;
  /** Name of a drawing of the tool. */
  readonly icon: string;
}
