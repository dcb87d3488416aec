import * as v from 'valibot';
import { AuthoritySchema } from '../../commune/authority.ts';
import { BodySchema } from '../../commune/body.ts';
import type { NamedBody } from '../../desk/acts/named-body.ts';
import { readContentFolder } from '../../site/content/content-files.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { readValidated } from '../command/read-validated.ts';

/** Reads the directory alone: requests are sent on while a page is wrong. @throws {ContentError} */
export async function readBodies(root: ContentRoot): Promise<readonly NamedBody[]> {
  const files = await readContentFolder(root, 'organismes', '.yml', { mayBeEmpty: true });
  const procedures = await readContentFolder(root, 'demarches', '.md');
  return Promise.all(
    files.map(async ({ slug, path }) => {
      const body = await readValidated(root, BodySchema, path);
      const usualFor = procedures.flatMap(({ data }) => titleOf(data, slug));
      const { authority } = body;
      if (authority === undefined || authority === 'commune') return { slug, body, usualFor };
      const { name } = await readValidated(root, AuthoritySchema, `autorites/${authority}.yml`);
      return { slug, body, usualFor, authorityName: name };
    }),
  );
}

const OrientationSchema = v.object({
  title: v.string(),
  competentBody: v.object({ body: v.string() }),
});

/** A procedure may be wrong elsewhere: no more of it is read. */
function titleOf(procedure: unknown, slug: string): readonly string[] {
  const read = v.safeParse(OrientationSchema, procedure);
  return read.success && read.output.competentBody.body === slug ? [read.output.title] : [];
}
