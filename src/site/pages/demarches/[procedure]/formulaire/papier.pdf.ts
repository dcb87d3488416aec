import type { APIRoute, GetStaticPaths } from 'astro';
import { getFormPaths } from '../../../../build/collections.ts';
import { getPaperPdf } from '../../../../build/paper/paper-forms.ts';
import type { ProcedureDefinition } from '../../../../schemas/definition.ts';

export const getStaticPaths = getFormPaths satisfies GetStaticPaths;

/** The form of a procedure, to print: the page of the same name says the same. */
export const GET: APIRoute<{ definition: ProcedureDefinition }> = async ({ props }) =>
  new Response(new Uint8Array(await getPaperPdf(props.definition)), {
    headers: { 'content-type': 'application/pdf' },
  });
