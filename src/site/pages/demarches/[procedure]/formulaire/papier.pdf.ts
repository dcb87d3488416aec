import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProcedureDefinition } from '../../../../../procedures/definition.ts';
import { getFormPaths } from '../../../../lists/collections.ts';
import { getPaperPdf } from '../../../../lists/paper-forms.ts';

export const getStaticPaths = getFormPaths satisfies GetStaticPaths;

/** The form of a procedure, to print: the page of the same name says the same. */
export const GET: APIRoute<{ definition: ProcedureDefinition }> = async ({ props }) =>
  new Response(new Uint8Array(await getPaperPdf(props.definition)), {
    headers: { 'content-type': 'application/pdf' },
  });
