import { beforeEach, describe, expect, test } from 'vitest';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { aPdf } from '../builders/joined-files.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite, SITE, type FormBody } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';

const SLUG = 'location-de-salle';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
let request: FiledRequest;
beforeEach(async () => {
  request = await followRequest(site, SLUG, typedAnswers(aDefinition(SLUG).form));
});

describe('documents that are missing', () => {
  const ask = (within = 'P30D') =>
    request.agentDoes({
      kind: 'documents.asked',
      details: { documents: [0], within },
      content: {},
    });

  const sendFile = (fields: FormBody, file: File) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields as Record<string, string>)) {
      body.append(name, value);
    }
    body.append('documents', file);
    return site.send(request.path, {
      method: 'POST',
      body,
      headers: { origin: SITE, 'sec-fetch-site': 'same-origin' },
    });
  };

  test('are listed with the text that allows it and the last day, and suspend a rejection', async () => {
    await ask();
    const page = await request.look();
    expect(page.text).toContain('Il manque des documents');
    expect(page.document.querySelectorAll('main ul li')[0]?.textContent).toContain('attestation');
    expect(page.text).toContain('avant la fin du 3 juin 2026');
    expect(page.text).toMatch(/Texte : /u);
    // Asked on 4 May for thirty days: the decision of 23 June moves by as many.
    expect(page.text).toContain('Sans réponse le 23 juillet 2026');
    expect(page.document.querySelector('#documents')?.hasAttribute('open')).toBe(true);
  });

  test('are taken without JavaScript; the last ones start the clock again', async () => {
    await ask();
    const file = new File([new Uint8Array(aPdf())], 'plan.pdf', { type: 'application/pdf' });
    const page = await request.look();
    const response = await sendFile(
      { _cle: page.value('_cle') ?? '', _etape: 'documents', complet: 'oui', precision: 'Voici.' },
      file,
    );
    expect(response.status).toBe(303);
    const done = await request.look(response.headers.get('location') ?? '');
    expect(done.text).toContain('Vos documents sont reçus.');
    expect(done.text).toContain('1 fichier.');
    expect(await request.journal()).toEqual([
      'submission.received',
      'documents.asked',
      'request.completed',
    ]);
    const joined = await query(
      `select a.name from submission_attachments j join attachments a on a.id = j.attachment_id
       join submissions s on s.id = j.submission_id where s.reference = $1 and a.is_sent`,
      [request.reference],
    );
    expect(joined).toEqual([{ name: 'plan.pdf' }]);
  });

  test('that are no document are refused with words, and nothing is recorded', async () => {
    await ask();
    const page = await request.look();
    const file = new File(['MZ not a document'], 'jeu.exe');
    const answer = await readPage(
      await sendFile(
        { _cle: page.value('_cle') ?? '', _etape: 'documents', precision: 'Voici.' },
        file,
      ),
    );
    expect(answer.status).toBe(422);
    expect(answer.summary.join(' ')).toContain('jeu');
    expect(answer.value('precision')).toBe('Voici.');
    expect(await request.journal()).toEqual(['submission.received', 'documents.asked']);
  });

  test('are not offered when none is asked for', async () => {
    expect((await request.look()).document.querySelector('#documents')).toBeNull();
    const answer = await request.does('documents', { precision: 'Voici.', complet: 'oui' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await request.journal()).toEqual(['submission.received']);
  });
});
