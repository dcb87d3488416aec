import { AuthoritySchema } from '../../commune/authority.ts';
import { BodySchema, type Body } from '../../commune/body.ts';
import { readContentFolder } from '../../site/content/content-files.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { readValidated } from '../command/read-validated.ts';

/** A body of the directory, by its short name. */
export interface NamedBody {
  readonly slug: string;
  readonly body: Body;
  /** Name of the authority of the site that it is, when it is one; `commune` is the commune itself. */
  readonly authorityName?: string | undefined;
}

/** Reads the directory alone: requests are sent on while a page is wrong. @throws {ContentError} */
export async function readBodies(root: ContentRoot): Promise<readonly NamedBody[]> {
  const files = await readContentFolder(root, 'organismes', '.yml', { mayBeEmpty: true });
  return Promise.all(
    files.map(async ({ slug, path }) => {
      const body = await readValidated(root, BodySchema, path);
      const { authority } = body;
      if (authority === undefined || authority === 'commune') return { slug, body };
      const { name } = await readValidated(root, AuthoritySchema, `autorites/${authority}.yml`);
      return { slug, body, authorityName: name };
    }),
  );
}
