import type { ContentRoot } from './content-root.ts';

/** A file of the content, as people are told of it. @param path from the folder of the content */
export function shownPath({ name }: Pick<ContentRoot, 'name'>, path: string): string {
  return `${name}/${path}`;
}
