import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { referenceOf } from '../support/stored.ts';

const site = openSite();
const REPORT = 'signaler-un-probleme';
const typed = { ...typedAnswers(aDefinition(REPORT).form), sujet: 'accessibilite' };

test('the answers choose the service: its receipt, its message, its list', async () => {
  const { receipt } = await fileForm(site, REPORT, typed);
  expect(receipt.text).toContain('etat-civil@petiteville.example');
  const rows = await query(
    `select s.service_slug as stored, l.service_slug as listed, o.recipient
     from submissions s
     join desk_lines l on l.submission_id = s.id
     join outbox o on o.submission_id = s.id and o.notice = 'service_notice'
     where s.reference = $1`,
    [referenceOf(receipt)],
  );
  expect(rows).toEqual([
    {
      ...{ stored: 'etat-civil', listed: 'etat-civil' },
      recipient: 'etat-civil@petiteville.example',
    },
  ]);
});

test('other answers go to the service of the procedure', async () => {
  const { receipt } = await fileForm(site, REPORT, { ...typed, sujet: 'chaussee' });
  const rows = await query('select service_slug from submissions where reference = $1', [
    referenceOf(receipt),
  ]);
  expect(rows).toEqual([{ service_slug: 'voirie' }]);
});

test('the form says so before anything is sent', async () => {
  const page = await readPage(await site.post(`/api/demarches/${REPORT}`, {}));
  expect(page.text).toContain('Le service qui vous répond dépend de ce que vous écrivez');
  expect(page.text).toMatch(/État civil, si vous avez (?:choisi|répondu)/u);
});

test('the database refuses another service than the one that the person reads', async () => {
  const definition = JSON.stringify({
    procedure: { title: 'Essai' },
    service: { slug: 'voirie', name: 'Voirie' },
  });
  const filing = aFiling({
    ...{ definitionVersion: 'cccccccccccccccc', definition, service: 'etat-civil' },
  });
  const intake = await actAsRole('intake');
  const { error } = await intake.rpc('file_submission', { filing, quota: {} });
  expect(error?.code).toBe(REFUSAL_CODES['other-service'].code);
});
