import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteTold } from '../../src/tools/desk/told.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { openSite } from '../support/open-site.ts';
import type { ReadPage } from '../support/page.ts';
import { readPdf } from '../support/read-pdf.ts';
import { agentDoes, fileRoom, REFUSAL, SIGNED, waitingOf } from './decide.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });

const pdfLink = ({ document }: ReadPage) =>
  document.querySelector('a[href^="/pdf/lettres/"]')?.getAttribute('href') ?? '';

describe('a decision by letter', () => {
  test('is drafted from the template of its procedure, kept as told with its digest, and queued', async () => {
    const request = await fileRoom(site);
    await agentDoes(request, 'refuser', REFUSAL);
    const [row] = await query<{ letter: string; digest: string; again: string; told: string }>(
      `select c.content ->> 'letter' as letter, j.details ->> 'letter' as digest,
         encode(sha256(convert_to(c.content ->> 'letter', 'UTF8')), 'hex') as again,
         j.details ->> 'told' as told
       from journal j join event_contents c on c.event_id = j.id
       join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'decision.made'`,
      [request.reference],
    );
    expect(row?.digest).toBe(row?.again);
    expect(row?.told).toBe('letter');
    const letter = JSON.parse(row?.letter ?? '') as { template: { name: string }; body: unknown };
    expect(letter.template.name).toBe('refus-salle');
    expect(JSON.stringify(letter.body)).toContain('Salle prise.');
    expect(JSON.stringify(letter.body)).toContain('du jour où vous recevez cette lettre');
    expect(await waitingOf(request)).toEqual([{ channel: 'letter' }]);
  });

  test('can be read as a PDF before anything is decided', async () => {
    const request = await fileRoom(site);
    const folder = mkdtempSync(join(tmpdir(), 'parvis-brouillon-'));
    await agentDoes(request, 'refuser', { ...REFUSAL, brouillon: folder });
    const draft = readFileSync(join(folder, `brouillon-${request.reference}.pdf`));
    expect((await readPdf(draft)).texts.join('\n')).toContain('Salle prise.');
    expect(await request.journal()).toEqual(['submission.received']);
  });

  test('is on the page and as a PDF once it is posted, which notifies it', async () => {
    const request = await fileRoom(site);
    await agentDoes(request, 'refuser', REFUSAL);
    const before = await request.look();
    expect(before.text).toContain('Une lettre de la mairie vous dit cette décision.');
    expect(pdfLink(before)).toBe('');
    const database = await actAsRole('agent', { services: ['voirie'] });
    const said = await noteTold(database, {
      ...{ typed: request.reference, way: 'posted', on: '2026-05-05' },
    });
    expect(said).toContain('La décision est notifiée.');
    expect(await request.journal()).toEqual([
      'submission.received',
      'decision.made',
      'decision.notified',
    ]);
    const after = await request.look();
    expect(after.text).toContain('Nous ne pouvons pas vous la prêter.');
    expect(after.text).toContain('adjointe au maire');
    const response = await site.get(pdfLink(after));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toBe(
      `inline; filename="lettre-${request.reference}-1.pdf"`,
    );
    const { texts } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(texts.join('\n')).toContain('Salle prise.');
  });

  test('does not leave any more once the request is reopened', async () => {
    const request = await fileRoom(site);
    await agentDoes(request, 'refuser', REFUSAL);
    await request.agentDoes(SAMPLE_EVENTS['request.reopened']);
    const events = await query(
      `select j.event from outbox o join journal j on j.id = o.event_id
       join submissions s on s.id = o.submission_id
       where s.reference = $1 and o.is_waiting and o.channel = 'letter'`,
      [request.reference],
    );
    expect(events).toEqual([{ event: 'request.reopened' }]);
  });

  test('leaves by letter even for who is written to by e-mail, unless they agreed', async () => {
    const request = await fileRoom(site, {
      reponse_par: 'courriel',
      courriel: 'samir@courriel.example',
    });
    await agentDoes(request, 'accepter', SIGNED);
    expect(await waitingOf(request)).toEqual([{ channel: 'email' }, { channel: 'letter' }]);
  });
});
