import type { GenericSchema, InferOutput } from 'valibot';
import type { ContentProblem } from '../kit/content-problem.ts';
import type { KindTexts } from '../kit/kind-texts.ts';

interface Kind<TSchema extends GenericSchema> {
  /** Folder of files, or the file itself, from the folder of the content. */
  readonly path: string;
  readonly schema: TSchema;
  /** Nothing for what the editing tool does not edit. */
  readonly tool?: KindTexts;
}

/** A content that is one file: YAML, or JSON. */
export interface FileKind<TSchema extends GenericSchema = GenericSchema> extends Kind<TSchema> {
  readonly isFolder: false;
}

/** A content of which each is a file: Markdown under its keys, or YAML. */
export interface FolderKind<
  TSchema extends GenericSchema = GenericSchema,
  TAs extends string = string,
> extends Kind<TSchema> {
  readonly isFolder: true;
  readonly extension: 'md' | 'yml';
  /** Name of what a file says, among what is known of it: `{ slug, file, body, item }`. */
  readonly as: TAs;
  /** What no key alone can tell. */
  rule?(data: InferOutput<TSchema>): readonly ContentProblem[];
  /** Whether there may be no file: no news, no alert. */
  readonly mayBeEmpty?: boolean;
  /** Whether the site publishes it. Default: it does. */
  isPublished?(data: InferOutput<TSchema>): boolean;
  /** Drafts: the tool edits them, and nothing else reads them. */
  readonly isNeverPublished?: boolean;
}

/** @param path of the file, from the folder of the content */
export function oneFile<TSchema extends GenericSchema>(
  path: string,
  schema: TSchema,
  tool?: KindTexts,
): FileKind<TSchema> {
  return { isFolder: false, path, schema, ...(tool !== undefined && { tool }) };
}

/** @param path of the folder, from the folder of the content */
export function folder<TSchema extends GenericSchema, const TAs extends string>(
  path: string,
  extension: 'md' | 'yml',
  schema: TSchema,
  rest: Omit<FolderKind<TSchema, TAs>, 'isFolder' | 'path' | 'extension' | 'schema'>,
): FolderKind<TSchema, TAs> {
  return { isFolder: true, path, extension, schema, ...rest };
}
