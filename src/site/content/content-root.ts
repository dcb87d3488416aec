import { resolve } from 'node:path';

/** The folder that holds the content of a commune. */
export interface ContentRoot {
  /** Absolute path. */
  readonly folder: string;
  /** As people are told of it: from the root of the project when it is inside. */
  readonly name: string;
}

/**
 * The content of a project: its `content/`, or the folder that `PARVIS_CONTENT` names, from the root
 * of the project. A copy of it, that a publication reads, keeps its name by `PARVIS_CONTENT_NAME`.
 */
export function contentRoot(
  project: string,
  { PARVIS_CONTENT: named, PARVIS_CONTENT_NAME: shown = '' }: NodeJS.ProcessEnv = process.env,
): ContentRoot {
  const name = named === undefined || named === '' ? 'content' : named.replace(/\/+$/u, '');
  return { folder: resolve(project, name), name: shown === '' ? name : shown };
}
