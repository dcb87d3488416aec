import { beforeAll, describe, expect, test } from 'vitest';
import { PETITEVILLE } from '../builders/content.ts';
import { fileForm } from '../support/file-form.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
let site: OpenSite;
let receipt: ReadPage;
let location: string;
let reference: string;
let code: string;

beforeAll(async () => {
  site = openSite({ PARVIS_NOW: '2026-12-31T23:30:00Z' });
  ({ receipt, location } = await fileForm(site, SLUG, sampleForm(SLUG)));
  [reference = '', code = ''] = [...receipt.document.querySelectorAll('.code')].map(
    (element) => element.textContent,
  );
});

/** As an Asian keyboard types them. */
const wide = (signs: string) =>
  signs.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** What programs take for the end of an address. */
const GLUED = [
  '.',
  ',',
  ')',
  '>',
  '»',
  '\u00a0',
  ' ',
  ';',
  '!',
  '?!',
  '…',
  '”',
  '’',
  "'",
  '*',
  '_',
];

test.each(GLUED)('a link is the same with « %s » glued to it', async (sign) => {
  for (const path of [location, location.replace('/recus/', '/suivi/')]) {
    for (const end of [sign, encodeURIComponent(sign), `${sign}/`]) {
      const page = await readPage(await site.get(`${path}${end}`));
      expect(page.status).toBe(200);
      expect(page.text).toContain(reference);
    }
  }
});

test.each([
  ['a sign more', (path: string) => `${path}0`],
  ['a sign less', (path: string) => path.slice(0, -1)],
  ['a sign less and a full stop', (path: string) => `${path.slice(0, -1)}.`],
  ['something before it', (path: string) => path.replace(/[^/]+$/u, '.$&')],
])('a link with %s leads nowhere', async (_what, change) => {
  for (const path of [location, location.replace('/recus/', '/suivi/')]) {
    expect((await site.get(change(path))).status).toBe(404);
  }
});

describe('the receipt', () => {
  test('is a legally complete acknowledgement, on the day of Paris', () => {
    expect(receipt.text).toContain('1er janvier 2027 à 0 h 30, heure de Paris');
    expect(receipt.text).toContain('Sans réponse le 1er mars 2027');
    expect(receipt.text).toContain('recours gracieux');
    expect(receipt.text).toContain(PETITEVILLE.commune.administrativeCourt.name);
    expect(receipt.text).toContain('Service Voirie');
    expect(receipt.text).toContain('03 53 01 77 20');
    expect(receipt.text).toContain('Nous gardons vos réponses jusqu’au1er juillet 2028');
  });

  test('repeats what was sent', () => {
    for (const value of [
      '12, rue des Lilas',
      '2 mars 2099',
      'Un camion, de 6 à 12 mètres',
      'Samir',
    ]) {
      expect(receipt.text).toContain(value);
    }
  });

  test('carries a QR code with a name, and its page', () => {
    const code = receipt.document.querySelector('svg.qr');
    expect(code?.getAttribute('role')).toBe('img');
    expect(code?.getAttribute('aria-label')).toMatch(/suivre le dossier/u);
    expect(code?.querySelectorAll('path')).toHaveLength(2);
  });

  test('stays out of caches and of search engines, and holds no name in its address', async () => {
    const response = await site.get(location);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(receipt.title).not.toMatch(/Samir|Benali/u);
  });

  test('answers HEAD as GET', async () => {
    expect((await site.send(location, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('following a request', () => {
  test('with its reference and its code, however they are typed', async () => {
    for (const [numero, typed] of [
      [reference, code],
      [reference.toLowerCase().replace('-', ' '), ` ${code.replace('-', '').toLowerCase()}`],
      [`Numéro : ${reference}`, `Code de suivi : ${code}`],
      [`${reference}\nCode de suivi\n${code}`, `« ${code.replace('-', '\u2212')} ».`],
      [wide(reference), wide(code)],
    ]) {
      const response = await site.post('/api/suivi', { numero: numero ?? '', code: typed ?? '' });
      expect(response.status).toBe(303);
      const page = await readPage(await site.get(response.headers.get('location') ?? ''));
      expect(page.text).toContain('Reçu par la mairie');
      expect(page.text).toContain('1er janvier 2027 à 0 h 30');
      // An address of its own: what one computer closes, another one still opens.
      const own = response.headers.get('location')?.replace('/suivi/', '/recus/');
      expect(own).not.toBe(location);
      expect(page.document.querySelector(`a[href="${own}"]`)).not.toBeNull();
    }
  });

  test('with the address of the QR code', async () => {
    const page = await readPage(await site.get(location.replace('/recus/', '/suivi/')));
    expect(page.status).toBe(200);
    expect(page.title).toContain(reference);
  });

  test('with a sign missing or wrong is told which of the two to check', async () => {
    const page = await readPage(await site.post('/api/suivi', { numero: '4K7M', code }));
    expect(page.status).toBe(422);
    expect(page.text).toContain('Vérifiez le numéro de la demande');
    expect(page.text).not.toContain('Vérifiez le code');
    expect(page.value('code')).toBe(code);
  });

  test('with a code of another request does not say which of the two is wrong', async () => {
    const other = await fileForm(site, SLUG, sampleForm(SLUG));
    const otherCode = other.receipt.document.querySelectorAll('.code')[1]?.textContent ?? '';
    const page = await readPage(
      await site.post('/api/suivi', { numero: reference, code: otherCode }),
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain('Aucune demande ne porte ce numéro avec ce code');
  });

  test('from another site is refused', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await site.post('/api/suivi', { numero: reference, code }, headers)).status).toBe(403);
  });

  test.each(['GET', 'PUT'])('by %s gets 405', async (method) => {
    expect((await site.send('/api/suivi', { method })).status).toBe(405);
  });
});
