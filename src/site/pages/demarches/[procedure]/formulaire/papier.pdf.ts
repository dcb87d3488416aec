import type { APIRoute, GetStaticPaths } from 'astro';
import { getFormPaths } from '../../../../lists/collections.ts';
import { getPaper, type PrintedProcedure } from '../../../../lists/paper-forms.ts';

export const getStaticPaths = getFormPaths satisfies GetStaticPaths;

/** The form of a procedure, to print: the page of the same name says the same. */
export const GET: APIRoute<PrintedProcedure> = async ({ props }) =>
  new Response(new Uint8Array((await getPaper(props)).pdf), {
    headers: { 'content-type': 'application/pdf' },
  });
