import { KINDS } from '../content-register.ts';

/** Kinds of content of which each is a file, with what a new one is named. */
export const FOLDERS = Object.values(KINDS).flatMap((kind) =>
  kind.isFolder && kind.tool !== undefined ? [kind] : [],
);

/** Whether a path is that of a content that people edit: nothing else is ever read or written. */
export function isContentPath(path: string): boolean {
  return Object.values(KINDS).some((kind) =>
    kind.isFolder
      ? path.startsWith(`${kind.path}/`) &&
        /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:md|yml)$/u.test(path.slice(kind.path.length + 1)) &&
        path.endsWith(`.${kind.extension}`)
      : path === kind.path,
  );
}
