import { getCollection } from 'astro:content';
import { nameTemplate } from '../../letters/name-template.server.ts';
import type { NamedTemplate } from '../../letters/named-template.ts';

/** The words of letters, each template with its name and its digest. */
export async function getLetterTemplates(): Promise<readonly NamedTemplate[]> {
  const templates = await getCollection('letterTemplates');
  return templates.map(({ id, data }) => nameTemplate(id, data));
}
