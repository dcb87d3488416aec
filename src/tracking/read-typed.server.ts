import type { PageRenderer } from '../web/page-shell.ts';
import { readForm } from '../web/read-form.ts';
import { refuse, type RefuseOptions } from '../web/refuse.tsx';
import { isSameOrigin } from '../web/same-origin.ts';

/** Reads one control of a form; empty, when it is not there. */
export type Typed = (name: string) => string;

/**
 * What was typed in one of the short forms that open a request.
 * @returns the answer, when nothing may be read
 */
export async function readTyped(
  pages: PageRenderer,
  request: Request,
  links: NonNullable<RefuseOptions['links']>,
): Promise<Typed | Response> {
  if (request.method !== 'POST') {
    return refuse(pages, 'wrong-method', { headers: { allow: 'POST' }, links });
  }
  if (!isSameOrigin(request)) return refuse(pages, 'other-origin', { links });
  const reading = await readForm(request, { text: 'words' });
  if (reading.kind !== 'form') return refuse(pages, reading.kind, { links });
  return (name) => reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
}
