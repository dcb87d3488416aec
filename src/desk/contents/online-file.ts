import { KINDS } from '../../publishing/content-register.ts';

/** A file of the content as it is online. */
export interface OnlineFile {
  /** Path from the folder of the content. */
  readonly path: string;
  /** What people call it: see {@link titleOfFile}. */
  readonly title: string;
  /** What the editing tool calls files of its kind; nothing for what is one file. */
  readonly kind: string | undefined;
}

/** Describes a file of the content, as its editors know it. @param text nothing for one that is new */
export function describeFile(path: string, text: string | null): OnlineFile {
  return { path, title: titleOfFile(path, text), kind: labelOf(path, true) };
}

/** What people call a file: its title or name; the name of its kind where that is one file; else its path. */
function titleOfFile(path: string, text: string | null): string {
  const own = /^(?:title|name): *["']?(.+?)["']?$/mu.exec(text ?? '')?.[1];
  return labelOf(path, false) ?? own ?? path;
}

function labelOf(path: string, isFolder: boolean): string | undefined {
  const kind = Object.values(KINDS).find(
    (one) =>
      one.isFolder === isFolder && (isFolder ? path.startsWith(`${one.path}/`) : path === one.path),
  );
  return kind?.tool?.label;
}
