import { afterAll, beforeAll, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { useDesk } from '../support/desk.ts';
import { beginHelp, HELPED, plainText } from '../support/mediator.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { startSmsProvider, type FakeSmsProvider } from '../support/sms-provider.ts';

const SHEET = `/mediation/apporter/${HELPED}/`;
const desk = useDesk();
let provider: FakeSmsProvider;
beforeAll(async () => {
  await desk.invite('mediatheque');
  provider = await startSmsProvider();
});
afterAll(() => provider.stop());

const begin = () => beginHelp(desk, { PARVIS_SMS_URL: provider.url });

test('what to bring leaves by SMS, to a number that is kept nowhere', async () => {
  const visitor = await begin();
  const { url, text } = await visitor.post(SHEET, { telephone_sms: '06 39 98 12 34' });
  expect(plainText(text)).toContain('Le SMS est parti');
  expect(url.href).not.toMatch(/39\D?98/u);
  expect(text).not.toMatch(/39\D?98\D?12/u);
  const [sms] = provider.taken;
  expect(sms?.to).toBe('+33639981234');
  expect(sms?.text).toContain('A apporter');
  expect(sms?.text).toContain(`/demarches/${HELPED}/`);
  expect(sms?.text.length).toBeLessThanOrEqual(306);
  const rows = await query(
    'select h::text ~ $2 as is_kept, texts_sent from help_sessions h where commune_id = $1',
    [ownCommune(), '39.?98.?12'],
  );
  expect(rows).toContainEqual({ is_kept: false, texts_sent: 1 });
});

test.each(['01 99 00 12 34', '12', ''])('no SMS leaves to « %s »', async (typed) => {
  const before = provider.asked.length;
  const visitor = await begin();
  const { response, text } = await visitor.post(SHEET, { telephone_sms: typed });
  expect(response.status).toBe(422);
  expect(plainText(text)).toContain('écrivez un numéro qui reçoit les SMS');
  expect(provider.asked.length).toBe(before);
});

test('a fourth SMS of a session does not leave', async () => {
  const visitor = await begin();
  const send = () => visitor.post(SHEET, { telephone_sms: '06 39 98 12 34' });
  for (let count = 0; count < 3; count += 1) await send();
  const before = provider.asked.length;
  expect(plainText((await send()).text)).toContain('Trois SMS sont déjà partis');
  expect(provider.asked.length).toBe(before);
});

test('an SMS that the provider refuses is said not to have left', async () => {
  const visitor = await begin();
  provider.answer = () => 503;
  const { text } = await visitor.post(SHEET, { telephone_sms: '06 39 98 12 34' });
  provider.answer = () => 201;
  expect(plainText(text)).toContain('Le SMS n’est pas parti');
});

test('without a provider, only paper is offered', async () => {
  const { text } = await (await beginHelp(desk)).go(SHEET);
  expect(plainText(text)).not.toContain('SMS');
});
