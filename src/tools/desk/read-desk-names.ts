import { CommuneSchema } from '../../commune/commune.ts';
import type { Keeping } from '../../commune/keeping.ts';
import { readContentFolder } from '../../site/content/content-files.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { readValidated } from '../command/read-validated.ts';

/** What the desk is asked about: who the commune is, and its services. */
export interface DeskNames {
  /** Identifier of the commune, on every stored row. */
  readonly commune: string;
  readonly services: readonly string[];
  /** Public address of the site, without a final slash. */
  readonly site: string;
  readonly keeping: Keeping;
}

/** Reads no more of a content than that: requests are read while a page is wrong. */
export async function readDeskNames(root: ContentRoot): Promise<DeskNames> {
  const { id, site, keeping } = await readValidated(root, CommuneSchema, 'commune.yml');
  const services = await readContentFolder(root, 'services', '.yml');
  return { commune: id, site, keeping, services: services.map(({ slug }) => slug) };
}
