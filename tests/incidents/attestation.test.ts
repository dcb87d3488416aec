import { describe, expect, test } from 'vitest';
import { attest } from '../../src/incidents/attest.server.ts';
import { aPdf } from '../builders/joined-files.ts';
import {
  EVENING,
  failToFile,
  servicesWith,
  showAttestation,
  siteThatFails,
  SLUG,
} from '../support/failed-filing.ts';
import { reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { sendFiles } from '../support/send-files.ts';
import { worksForm } from '../support/works-form.ts';

const site = openSite();

describe('when the database is away and nothing can be kept', () => {
  test('the page says it, keeps the answers, and proves the attempt without JavaScript', async () => {
    const { page, code } = await failToFile();
    expect(page.status).toBe(503);
    expect(page.text).toContain('Pas encore reçu par la mairie');
    expect(page.text).toContain('31 décembre 2026 à 23 h 45, heure de Paris');
    expect(page.text).toContain('attestation d’incident technique');
    expect(page.text).toContain('03 53 01 77 00');
    expect(page.text).toContain('12, rue des Lilas');
    expect(page.value('_envoi')).not.toBe('');
    expect(page.text).toContain(code);

    const shown = await readPage(await showAttestation(code));
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Attestation d’incident technique');
    expect(shown.text).toContain('Réserver une place pour un déménagement');
    expect(shown.text).toContain('31 décembre 2026 à 23 h 45, heure de Paris');
    expect(shown.text).toContain('Ce n’est pas un reçu');
    expect(shown.document.querySelector('svg[role=img]')).not.toBeNull();
  });

  test('a script that sends gets the same proof', async () => {
    const check = await reachReviewPage(site, SLUG, sampleForm(SLUG));
    const form = { ...Object.fromEntries(check.form()), _etape: 'confirmer' };
    const reply = await siteThatFails().post(`/api/demarches/${SLUG}`, form, {
      accept: 'application/json',
    });
    const { refusal } = (await reply.json()) as { refusal: { attestation: string } };
    expect((await showAttestation(refusal.attestation)).status).toBe(200);
  });

  test('it holds nothing that was answered, in any form of it', async () => {
    const { code } = await failToFile({
      nom: 'Nom-Reconnaissable',
      courriel: 'connu@courriel.example',
    });
    const file = await (await showAttestation(code, 'fichier')).text();
    const [, content = ''] = code.split('.');
    for (const text of [file, Buffer.from(content, 'base64url').toString('utf8')]) {
      expect(text).not.toMatch(/Reconnaissable|connu@|Lilas/u);
    }
  });

  test('it is given as a file that needs nothing else', async () => {
    const { code } = await failToFile();
    const response = await showAttestation(code, 'fichier');
    expect(response.headers.get('content-disposition')).toContain('attestation-incident.html');
    const text = await response.text();
    expect(text).not.toMatch(/<(?:script|link|img)|https?:\/\/(?!www\.w3\.org)/u);
    expect(text).toContain(code);
  });

  test('nobody makes one by asking', async () => {
    const [head = '', content = '', signature = ''] = (await failToFile()).code.split('.');
    const other = JSON.parse(Buffer.from(content, 'base64url').toString()) as { at: string };
    const later = { ...other, at: '2026-12-30T10:00:00.000Z' };
    const changed = Buffer.from(JSON.stringify(later)).toString('base64url');
    const foreign = await attest(
      await servicesWith({ PARVIS_SECRET: 'un autre secret, de plus de trente-deux signes' }),
      { procedure: SLUG, title: 'Place', at: new Date(EVENING), print: '' },
    );
    for (const code of [`${head}.${changed}.${signature}`, foreign, 'n’importe quoi', '']) {
      const page = await readPage(await showAttestation(code));
      expect(page.status).toBe(404);
      expect(page.text).toContain('ne se lit pas');
    }
    const crossed = await site.post(
      '/api/incident',
      { attestation: `${head}.${content}.${signature}` },
      { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(crossed.status).toBe(403);
  });
});

test('a form whose file cannot be kept proves the attempt too', async () => {
  const page = await sendFiles(siteThatFails(), worksForm(), [['photos', 'plan.pdf', aPdf()]]);
  expect(page.status).toBe(422);
  expect(page.text).toContain('empêche de garder votre fichier');
  const shown = await readPage(await showAttestation(page.value('attestation') ?? ''));
  expect(shown.text).toContain('31 décembre 2026 à 23 h 45');
  expect(shown.text).toContain('Non connue');
  // A file that is refused for itself proves nothing.
  const refused = await sendFiles(site, worksForm(), [
    ['photos', 'plan.svg', Buffer.from('<svg/>')],
  ]);
  expect(refused.value('attestation')).toBeUndefined();
});
