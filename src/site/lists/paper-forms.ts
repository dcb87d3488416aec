import { drawPaperPdf } from '../../filing/paper/draw-paper-pdf.ts';
import { paperForm, type PaperForm } from '../../filing/paper/paper-form.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import { getService } from './collections.ts';

/** PDFs already drawn, by version: the page that links to one says its weight, then it is written. */
const drawn = new Map<string, Promise<Buffer>>();

/** The form of a procedure as it is printed, with the services that receive it. */
export async function getPaperForm(definition: ProcedureDefinition): Promise<PaperForm> {
  const { desk, post } = definition.procedure.channels;
  const serviceOf = async (channel: { readonly service: string } | undefined) =>
    channel === undefined ? undefined : (await getService(channel.service)).data;
  return paperForm(definition, { desk: await serviceOf(desk), post: await serviceOf(post) });
}

/** The same as a PDF, drawn once. */
export async function getPaperPdf(definition: ProcedureDefinition): Promise<Buffer> {
  const form = await getPaperForm(definition);
  const { procedure, commune } = definition;
  // The address of a service belongs to another file than the version: the whole form is the key.
  const key = JSON.stringify(form);
  const found = drawn.get(key);
  if (found !== undefined) return found;
  const pdf = drawPaperPdf(form, { author: commune.name, day: procedure.reviewedOn });
  drawn.set(key, pdf);
  return pdf;
}
