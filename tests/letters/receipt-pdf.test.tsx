import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { drawReceiptPdf } from '../../src/letters/drawing/draw-receipt-pdf.server.ts';
import { ReceiptPage } from '../../src/requests/receipt/ReceiptPage.tsx';
import { aDefinition } from '../builders/content.ts';
import { fileForm } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readHtml } from '../support/read-html.ts';
import { readPdf } from '../support/read-pdf.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const { receipt } = createAcknowledgement({
  definition: aDefinition(SLUG),
  answers: { nom: 'Łukasz', precisions: 'Un camion\net deux places' },
  reference: '4K7M-93XC',
  receivedAt: new Date('2026-04-23T08:15:00Z'),
});
const shown = {
  ...{ receipt, trackingCode: 'ACDEF-GHJKM', followUpUrl: 'https://a.example/suivi/x' },
  helper: 'Médiathèque',
  represented: { trackingCode: 'QRTWX-Y3467', followUpUrl: 'https://a.example/suivi/y' },
};

const bare = (text: string) => text.replaceAll(/\s/gu, '').replaceAll('Ł', 'L');

describe('a receipt as a PDF', () => {
  test('says the sentences of its page in their order, tagged whole, with what the QR code is', async () => {
    const file = await drawReceiptPdf({ ...shown, day: '2026-04-23' });
    const pdf = await readPdf(file);
    expect(pdf).toMatchObject({ isTagged: true, language: 'fr-FR', untagged: '' });
    expect(pdf.tags).toContain('Figure');
    expect(file.toString('latin1')).toContain('/Alt');
    const words = bare(pdf.texts.join(''));
    const page = readHtml(renderToString(<ReceiptPage {...shown} />));
    const said = [...page.querySelectorAll('p:not(.actions), dt, dd, h1, h2, h3, li')]
      .filter((element) => element.querySelector('a, p, li') === null && !element.matches('nav *'))
      .map(({ textContent }) => bare(textContent))
      .filter((text) => text !== '' && !text.startsWith('Imprimez'));
    let from = 0;
    for (const text of said) {
      const at = words.indexOf(text, from);
      expect([text, at]).not.toEqual([text, -1]);
      from = at + text.length;
    }
    for (const { followUpUrl } of [shown, shown.represented]) expect(words).toContain(followUpUrl);
    // On a sheet that is cut off.
    expect(pdf.pages.at(-1)?.join('')).not.toContain(shown.trackingCode);
  });

  test('is served to whoever holds the address, kept nowhere, under a name without anybody’s', async () => {
    const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
    const { location, receipt: page } = await fileForm(site, SLUG, sampleForm(SLUG));
    const link = page.document.querySelector('a[href^="/pdf/recus/"]')?.getAttribute('href') ?? '';
    expect(link).toBe(`${location.replace('/recus/', '/pdf/recus/')}/1`);
    const response = await site.get(link);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...{ 'content-type': 'application/pdf', 'cache-control': 'no-store' },
      'x-robots-tag': 'noindex',
      'content-disposition': expect.stringMatching(
        /^inline; filename="recu-[\w-]{9}\.pdf"$/u,
      ) as string,
    });
    const { texts } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    const codes = [...page.document.querySelectorAll('.code')].map((code) => code.textContent);
    expect(codes).toHaveLength(2);
    for (const code of codes) expect(texts).toContain(code);
  });

  test.each(['/pdf/recus/AAAAAAAAAAAAAAAAAAAAAA', '/pdf/recus/x', '/pdf/lettres/x/1'])(
    'says at %s that there is none',
    async (path) => {
      expect((await openSite().get(path)).status).toBe(404);
    },
  );

  test('is not posted to', async () => {
    const response = await openSite().post('/pdf/recus/AAAAAAAAAAAAAAAAAAAAAA', {});
    expect(response.status).toBe(405);
  });
});
