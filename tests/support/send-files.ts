import { SITE, type OpenSite } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';
import { WORKS } from './works-form.ts';

/** A file as a browser sends it. */
export type SentFile = readonly [control: string, name: string, bytes: Uint8Array];

/** Posts a form with files, as a browser without JavaScript does. */
export async function sendFiles(
  site: Pick<OpenSite, 'send'>,
  entries: readonly (readonly [string, string])[],
  files: readonly SentFile[],
): Promise<ReadPage> {
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  for (const [control, name, bytes] of files) {
    body.append(control, new File([new Uint8Array(bytes)], name));
  }
  const headers = { origin: SITE, 'sec-fetch-site': 'same-origin' };
  return readPage(await site.send(`/api/demarches/${WORKS}`, { method: 'POST', body, headers }));
}
