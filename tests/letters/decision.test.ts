import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import type { ActOptions } from '../../src/tools/desk/act-options.ts';
import { act } from '../../src/tools/desk/act.ts';
import type { AgentVerb } from '../../src/tools/desk/agent-acts.ts';
import { readLetterTemplates } from '../../src/tools/desk/read-letter-templates.ts';
import { noteTold } from '../../src/tools/desk/told.ts';
import { aDefinition } from '../builders/content.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import type { ReadPage } from '../support/page.ts';
import { FIXTURE } from '../support/project.ts';
import { readPdf } from '../support/read-pdf.ts';

const ROOM = 'location-de-salle';
const signed = { agent: 'Claire Martin', qualite: 'adjointe au maire' };
const refusal = { ...signed, droit: 'Règlement des salles, article 3.', faits: 'Salle prise.' };
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });

const CONSENT = 'notification_electronique';

/** A request by somebody who is written to in some way, and who agrees to nothing unless it is said. */
function fileRoom(changes: Readonly<Record<string, string>> = {}): Promise<FiledRequest> {
  const { [CONSENT]: _ticked, ...typed } = typedAnswers(aDefinition(ROOM).form);
  return followRequest(site, ROOM, { ...typed, reponse_par: 'courrier', ...changes });
}

async function agentDoes(
  { reference }: FiledRequest,
  verb: AgentVerb,
  given: ActOptions,
): Promise<void> {
  const database = await actAsRole('agent', { services: ['voirie'] });
  const templates = () => readLetterTemplates(FIXTURE);
  await act(database, { verb, reference, given, today: '2026-05-04', templates });
}

const waitingOf = ({ reference }: FiledRequest) =>
  query<{ channel: string }>(
    `select o.channel from outbox o join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.is_waiting and o.notice = 'request_news' order by o.channel`,
    [reference],
  );

const pdfLink = ({ document }: ReadPage) =>
  document.querySelector('a[href^="/pdf/lettres/"]')?.getAttribute('href') ?? '';

describe('a decision by letter', () => {
  test('is drafted from the template of its procedure, kept as told with its digest, and queued', async () => {
    const request = await fileRoom();
    await agentDoes(request, 'refuser', refusal);
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
    const request = await fileRoom();
    const folder = mkdtempSync(join(tmpdir(), 'parvis-brouillon-'));
    await agentDoes(request, 'refuser', { ...refusal, brouillon: folder });
    const draft = readFileSync(join(folder, `brouillon-${request.reference}.pdf`));
    expect((await readPdf(draft)).texts.join('\n')).toContain('Salle prise.');
    expect(await request.journal()).toEqual(['submission.received']);
  });

  test('is on the page and as a PDF once it is posted, which notifies it', async () => {
    const request = await fileRoom();
    await agentDoes(request, 'refuser', refusal);
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
    const request = await fileRoom();
    await agentDoes(request, 'refuser', refusal);
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
    const request = await fileRoom({ reponse_par: 'courriel', courriel: 'samir@courriel.example' });
    await agentDoes(request, 'accepter', signed);
    expect(await waitingOf(request)).toEqual([{ channel: 'email' }, { channel: 'letter' }]);
  });
});

describe('a decision for who agreed to be told online', () => {
  const agreed = {
    ...{ reponse_par: 'sms', courriel: 'samir@courriel.example' },
    [CONSENT]: 'oui',
  };

  test('says nothing until the person opens it, which notifies it that day', async () => {
    const request = await fileRoom(agreed);
    await agentDoes(request, 'refuser', refusal);
    expect(await waitingOf(request)).toEqual([{ channel: 'email' }]);
    const sealed = await request.look();
    expect(sealed.text).toContain('La décision vous attend ici depuis le 4 mai 2026.');
    expect(sealed.text).toContain('avant la fin du 19 mai 2026');
    for (const words of ['Salle prise', 'refusée', 'Règlement des salles']) {
      expect(sealed.text).not.toContain(words);
    }
    const later = openSite({ PARVIS_NOW: '2026-05-06T08:15:00Z' });
    const press = () =>
      later.post(request.path, { _cle: sealed.value('_cle') ?? '', _etape: 'lire' });
    expect((await press()).headers.get('location')).toBe(`${request.path}?fait=lire`);
    const opened = await request.look();
    expect(opened.text).toContain('Salle prise.');
    expect(opened.text).toContain('Réponse : votre demande est refusée.');
    // Pressed again from a page that was read before.
    expect((await press()).status).toBe(303);
    expect((await request.journal()).filter((kind) => kind === 'decision.notified')).toHaveLength(
      1,
    );
    const [row] = await query<{ details: object; actor: string; on: string }>(
      `select j.details, j.actor, j.counts_on::text as on from journal j
       join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'decision.notified'`,
      [request.reference],
    );
    expect(row).toEqual({
      ...{ details: { by: 'online' }, actor: 'applicant' },
      on: '2026-05-06',
    });
  });
});
