import { ServiceSchema } from '../../commune/service.ts';
import { toldService } from '../../procedures/compile-definition.ts';
import type { ToldService } from '../../procedures/definition.ts';
import { readContentFolder } from '../../site/content/content-files.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { readValidated } from '../command/read-validated.ts';

/** The services that a request may be passed to. @throws {ContentError} */
export async function readServices(root: ContentRoot): Promise<readonly ToldService[]> {
  const files = await readContentFolder(root, 'services', '.yml');
  return Promise.all(
    files.map(async ({ slug, path }) =>
      toldService({ ...(await readValidated(root, ServiceSchema, path)), slug }),
    ),
  );
}
