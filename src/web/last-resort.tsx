import { renderToString } from 'preact-render-to-string';
import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { MessagePage } from './MessagePage.tsx';
import { refusalLinks } from './refusal-links-texts.ts';
import { refusalTexts, type Refusal } from './refusals-texts.ts';
import { REFUSAL_STATUS } from './refuse.tsx';

/**
 * Says a refusal where the pages of the site cannot be read: whole in itself, without a file, a style
 * or a setting.
 */
export function lastResort(refusal: Refusal): Response {
  const { title, paragraphs } = refusalTexts[refusal];
  const page = (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{mistakeTexts.title(title)}</title>
      </head>
      <body>
        <main>
          <MessagePage
            title={title}
            paragraphs={paragraphs}
            links={[{ label: refusalLinks.help, href: '/aide/' }]}
          />
        </main>
      </body>
    </html>
  );
  return new Response(`<!doctype html>${renderToString(page)}`, {
    status: REFUSAL_STATUS[refusal],
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  });
}
