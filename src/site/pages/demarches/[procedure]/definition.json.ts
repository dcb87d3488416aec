import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProcedureDefinition } from '../../../../procedures/definition.ts';
import { getDefinition, getProcedures } from '../../../lists/collections.ts';

export const getStaticPaths = (async () => {
  const procedures = await getProcedures();
  return Promise.all(
    procedures.map(async ({ id, data }) => ({
      params: { procedure: id },
      props: { definition: await getDefinition(id, data.procedure) },
    })),
  );
}) satisfies GetStaticPaths;

/** What the procedure is filed against: read by the functions, and open to all. */
export const GET: APIRoute<{ definition: ProcedureDefinition }> = ({ props }) =>
  Response.json(props.definition);
