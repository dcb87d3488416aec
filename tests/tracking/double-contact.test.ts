import { expect, test } from 'vitest';
import { createLetterQueueRepository } from '../../src/letters/queue/letter-queue-repository.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { codesOf, FOR_OTHERS, GUARDIAN, openByCode } from '../support/guardian-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';

const site = openSite();

async function file(email: string) {
  const form = { ...GUARDIAN, represente_courriel: email };
  const { receipt } = await fileForm(site, FOR_OTHERS, form);
  const [reference = '', guardians = '', , persons = ''] = codesOf(receipt);
  const contacts = async () => {
    const [row] = await query(
      `select contact_way, contact_email, represented_way, represented_email, represented_phone
       from submissions where reference = $1`,
      [reference],
    );
    return row;
  };
  return { reference, guardians, persons, contacts };
}

test('a protected adult changes how they are reached, and not how their guardian is', async () => {
  const { reference, persons, contacts } = await file('paul@courriel.example');
  const path = await openByCode(site, reference, persons);
  const page = await readPage(await site.get(path));
  const response = await site.post(path, {
    ...{ _cle: page.value('_cle') ?? '', _etape: 'contact' },
    ...{ nouveau_moyen: 'telephone', nouveau_telephone: '06 39 98 12 34' },
  });
  expect(response.status).toBe(303);
  expect(await contacts()).toEqual({
    ...{ contact_way: 'email', contact_email: 'ines@courriel.example' },
    ...{ represented_way: 'call', represented_email: null, represented_phone: '+33639981234' },
  });
  const told = await query<{ recipient: string }>(
    `select o.recipient from outbox o join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.notice = 'contact_moved'`,
    [reference],
  );
  expect(told).toEqual([{ recipient: 'paul@courriel.example' }]);
});

test('a guardian changes theirs alone', async () => {
  const { reference, guardians, contacts } = await file('paul@courriel.example');
  const path = await openByCode(site, reference, guardians);
  const page = await readPage(await site.get(path));
  await site.post(path, {
    ...{ _cle: page.value('_cle') ?? '', _etape: 'contact' },
    ...{ nouveau_moyen: 'courriel', nouveau_courriel: 'nouvelle@courriel.example' },
  });
  expect(await contacts()).toMatchObject({
    ...{ contact_email: 'nouvelle@courriel.example', represented_email: 'paul@courriel.example' },
  });
});

test('the letter of a protected adult waits for the printer with their own code', async () => {
  const { reference } = await file('');
  const agent = await actAsRole('agent', { services: ['ccas'] });
  const { letters, unreadable } = await createLetterQueueRepository(agent).waiting(100);
  expect(unreadable).toEqual([]);
  const own = letters.filter((letter) => letter.reference === reference);
  expect(own.map(({ holder, code, notice }) => ({ holder, code, notice }))).toEqual([
    { holder: 'represented', code: 2, notice: 'acknowledgement' },
  ]);
});
