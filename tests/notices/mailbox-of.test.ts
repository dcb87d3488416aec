import { expect, test } from 'vitest';
import { mailboxOf } from '../../src/notices/mailbox-of.ts';
import { query } from '../support/database.ts';

test('a mailbox is the same for the database', async () => {
  const addresses = [
    'Samir@Courriel.example',
    'samir+mairie@courriel.example',
    's.a.mir+x@gmail.com',
    'SAMIR@GoogleMail.com',
    's.amir@courriel.example',
  ];
  const rows = await query<{ mailbox: string }>(
    'select private.mailbox_of(a) as mailbox from unnest($1::text[]) with ordinality t (a, n) order by n',
    [addresses],
  );
  expect(rows.map(({ mailbox }) => mailbox)).toEqual(addresses.map(mailboxOf));
});
