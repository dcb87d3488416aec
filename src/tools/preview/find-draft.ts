import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { contentRoot } from '../../site/content/content-root.ts';
import { shownPath } from '../../site/content/shown-path.ts';

/** Where procedures wait until they are ready. The build never looks there. */
const DRAFTS = 'brouillons';
const PUBLISHED = 'demarches';

/** A file to preview. */
export interface Draft {
  /** Absolute path. */
  readonly path: string;
  /** As it is told to people: from the root of the project when it is inside. */
  readonly shown: string;
  readonly slug: string;
}

/**
 * Finds what a person named: a file, a draft, or a published procedure, in this order. A draft of a
 * published procedure is the one to look at.
 */
export function findDraft(root: string, name: string): Draft | undefined {
  const content = contentRoot(root);
  const slug = basename(name, '.md');
  const places = [
    ...(name.endsWith('.md') ? [name] : []),
    ...[DRAFTS, PUBLISHED].map((folder) => shownPath(content, `${folder}/${slug}.md`)),
  ];
  const shown = places.find((place) => existsSync(resolve(root, place)));
  return shown === undefined ? undefined : { path: resolve(root, shown), shown, slug };
}

/** Short names of the drafts, in order. */
export function listDrafts(root: string): readonly string[] {
  const folder = join(contentRoot(root).folder, DRAFTS);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.map((name) => basename(name, '.md')).toSorted();
}
