import { nameTemplate } from '../../letters/name-template.server.ts';
import type { NamedTemplate } from '../../letters/named-template.ts';
import { LetterTemplateSchema } from '../../publishing/letters/letter-template.ts';
import { readContentFolder } from '../../site/content/content-files.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { readValidated } from '../command/read-validated.ts';

const FOLDER = 'modeles-de-lettres';

/**
 * Reads the templates of letters and no more of a content: letters are written while a page is wrong.
 * @throws {ContentError | StopError} when one of them is
 */
export async function readLetterTemplates(root: ContentRoot): Promise<readonly NamedTemplate[]> {
  const files = await readContentFolder(root, FOLDER, '.yml');
  return Promise.all(
    files.map(async ({ slug }) =>
      nameTemplate(slug, await readValidated(root, LetterTemplateSchema, `${FOLDER}/${slug}.yml`)),
    ),
  );
}
