import { renderToString } from 'preact-render-to-string';
import { INCIDENT_ACTION } from '../kit/paths.ts';
import { INCIDENT } from '../kit/protocol.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { readForm } from '../web/read-form.ts';
import { refuse } from '../web/refuse.tsx';
import { isSameOrigin } from '../web/same-origin.ts';
import { attestationTexts as texts } from './attestation-texts.ts';
import { AttestationDocument, type AttestationDocumentProps } from './AttestationDocument.tsx';
import type { IncidentKey } from './incident-key.server.ts';
import { readAttestation } from './read-attestation.server.ts';

export interface ShowAttestationDependencies {
  readonly pages: PageRenderer;
  readonly key: () => Promise<IncidentKey>;
  /** The name of the commune after « de ». */
  readonly communeOfName: string;
}

/**
 * Shows an attestation that this server signed, to print, or gives it as a file that needs nothing else
 * (`POST /api/incident`). Its code is posted, so that it stays in no address and no log.
 */
export function createShowAttestationHandler({
  pages,
  key,
  communeOfName,
}: ShowAttestationDependencies): Handler {
  return async (request) => {
    if (request.method !== 'POST') {
      return refuse(pages, 'wrong-method', { headers: { allow: 'POST' } });
    }
    if (!isSameOrigin(request)) return refuse(pages, 'other-origin');
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return refuse(pages, reading.kind);
    const typed = (name: string) => reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
    const code = typed(INCIDENT.code).trim();
    const { kid: own, publicKey } = await key();
    const read = await readAttestation(code, (kid) =>
      Promise.resolve(kid === own ? publicKey : undefined),
    );
    if (read.kind !== 'genuine') return refuse(pages, 'unknown-attestation');
    const { attestation } = read;
    const document = { attestation, code, communeOfName };
    if (typed(INCIDENT.as) === INCIDENT.file) return attestationFile(document);
    return pages.render(
      texts.title,
      <div class="wrap narrow">
        <AttestationDocument {...document} />
        <form method="post" action={INCIDENT_ACTION}>
          <input type="hidden" name={INCIDENT.code} value={code} />
          <p class="actions">
            <button class="button" type="submit" name={INCIDENT.as} value={INCIDENT.file}>
              {texts.keep}
            </button>
          </p>
        </form>
      </div>,
      { isKeptForBack: true },
    );
  };
}

const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}dt{font-weight:bold}dd{margin:0 0 1rem}code{overflow-wrap:anywhere}';

/** The same as a file: it opens, prints and is read aloud without the site. */
function attestationFile(props: AttestationDocumentProps): Response {
  const page = (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{texts.title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <AttestationDocument {...props} />
        </main>
      </body>
    </html>
  );
  return new Response(`<!doctype html>${renderToString(page)}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${texts.fileName}"`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
