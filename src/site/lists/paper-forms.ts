import { drawPaperPdf } from '../../filing/paper/draw-paper-pdf.ts';
import { paperForm, type PaperForm } from '../../filing/paper/paper-form.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { getService } from './collections.ts';

/** PDFs already drawn, by version: the page that links to one says its weight, then it is written. */
const drawn = new Map<string, Promise<Buffer>>();

export interface PrintedProcedure {
  readonly procedure: Procedure;
  readonly definition: ProcedureDefinition;
}

/** The form of a procedure as it is printed, with the services that receive it. */
export async function getPaperForm({
  procedure: { channels },
  definition,
}: PrintedProcedure): Promise<PaperForm> {
  const wayOf = async (channel: Procedure['channels']['desk']) =>
    channel === undefined
      ? undefined
      : { address: (await getService(channel.service)).data.address, note: channel.note };
  return paperForm(definition, {
    desk: await wayOf(channels.desk),
    post: await wayOf(channels.post),
  });
}

/** The same as a PDF, drawn once. */
export async function getPaperPdf(printed: PrintedProcedure): Promise<Buffer> {
  const form = await getPaperForm(printed);
  const { procedure, definition } = printed;
  // The address of a service belongs to another file than the version: the whole form is the key.
  const key = JSON.stringify(form);
  const found = drawn.get(key);
  if (found !== undefined) return found;
  const pdf = drawPaperPdf(form, { author: definition.commune.name, day: procedure.reviewedOn });
  drawn.set(key, pdf);
  return pdf;
}
