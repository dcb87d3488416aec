import { paperForm, type PaperForm } from '../../filing/paper/paper-form.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { keptOnce } from '../assets/kept-once.ts';
import { getDefinition, getFile, getService, getSite } from './collections.ts';
import { drawPaper } from './draw-papers.ts';

/** PDFs drawn for the page that says their weight, or for their file: the other one takes them. */
const drawn = new Map<string, Promise<Uint8Array>>();

export interface PrintedProcedure {
  readonly slug: string;
  readonly procedure: Procedure;
}

/** The form of a procedure as it is printed, with the services that receive it. */
async function getPaperForm({ slug, procedure }: PrintedProcedure): Promise<PaperForm> {
  const { channels } = procedure;
  const wayOf = async (channel: Procedure['channels']['desk']) =>
    channel === undefined
      ? undefined
      : { address: (await getService(channel.service)).data.address, note: channel.note };
  return paperForm(await getDefinition(slug, procedure), {
    desk: await wayOf(channels.desk),
    post: await wayOf(channels.post),
    site: (await getFile('commune')).site,
  });
}

export interface Paper {
  readonly form: PaperForm;
  readonly pdf: Uint8Array;
}

/** The form and its PDF. Asked twice by a build, drawn once, and not kept: thousands would fill the memory. */
export async function getPaper(printed: PrintedProcedure): Promise<Paper> {
  const form = await getPaperForm(printed);
  const { name: author } = await getFile('commune');
  const { logo } = await getSite();
  // The address of a service belongs to another file than the version: the whole form is the key.
  const key = JSON.stringify(form);
  const found = drawn.get(key);
  if (found !== undefined) {
    drawn.delete(key);
    return { form, pdf: await found };
  }
  const info = { author, day: printed.procedure.reviewedOn, logo };
  const pdf = keptOnce('papers', JSON.stringify([form, info]), () => drawPaper(form, info));
  drawn.set(key, pdf);
  return { form, pdf: await pdf };
}
