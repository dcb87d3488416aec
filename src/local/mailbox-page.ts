import { Hono } from 'hono';
import { html } from 'hono/html';
import PostalMime, { type Address } from 'postal-mime';
import type { Mailbox } from './mailbox.ts';
import type { SmsRecorder } from './sms-recorder.ts';

const MOST_SHOWN = 100;

/** Small pages to read what left: e-mails, a list then each as text and as HTML, and SMS. */
export function createMailboxPage(mailbox: Mailbox, sms: Pick<SmsRecorder, 'list'>): Hono {
  const app = new Hono();
  app.get('/', async (context) => {
    const names = (await mailbox.list()).slice(0, MOST_SHOWN);
    const messages = await Promise.all(
      names.map(async (name) => ({ name, ...(await parse(mailbox, name)) })),
    );
    return context.html(
      page(
        'Courriels envoyés',
        html`<ul>
          ${messages.map(
            ({ name, to, subject, date }) =>
              html`<li><a href="/${name}">${subject}</a><br />à ${addresses(to)}, ${date}</li>`,
          )}
        </ul>`,
      ),
    );
  });
  app.get('/sms', async (context) => {
    const sent = (await sms.list()).slice(0, MOST_SHOWN);
    return context.html(
      page(
        'SMS envoyés',
        html`<ul>
          ${sent.map(({ to, text, at }) => html`<li>${text}<br />au ${to}, ${at}</li>`)}
        </ul>`,
      ),
    );
  });
  app.get('/:name{[0-9-]+\\.eml}', async (context) => {
    const name = context.req.param('name');
    const { to, subject, text, html: body } = await parse(mailbox, name);
    const frame = html`<h2>HTML</h2>
      <iframe title="Message en HTML" src="/${name}/html" width="100%" height="900"></iframe>`;
    return context.html(
      page(
        subject ?? '',
        html`<p><a href="/">Tous les courriels</a></p>
          <p>À ${addresses(to)}</p>
          ${body === undefined ? '' : frame}
          <h2>Texte</h2>
          <pre style="white-space:pre-wrap">${text}</pre>`,
      ),
    );
  });
  app.get('/:name{[0-9-]+\\.eml}/html', async (context) => {
    const { html: body } = await parse(mailbox, context.req.param('name'));
    // A message never runs a script nor reaches the network from here.
    const policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
    return context.html(body ?? '', 200, { 'content-security-policy': policy });
  });
  return app;
}

async function parse(mailbox: Mailbox, name: string) {
  return PostalMime.parse(await mailbox.read(name));
}

function addresses(to: readonly Address[] | undefined): string {
  return (to ?? []).map(({ address }) => address ?? '').join(', ');
}

function page(title: string, body: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
      </head>
      <body style="font-family:system-ui;max-width:50rem;margin:1rem auto;padding:0 1rem">
        <nav aria-label="Ce qui est parti"><a href="/">Courriels</a> <a href="/sms">SMS</a></nav>
        <h1>${title}</h1>
        ${body}
      </body>
    </html>`;
}
