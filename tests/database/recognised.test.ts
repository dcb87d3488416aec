import { beforeAll, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import { addAgent } from '../support/add-agent.ts';
import { query } from '../support/database.ts';
import { fileRequest, RECOGNISED, recordAs } from '../support/record-as.ts';

beforeAll(() => addAgent('etat-civil'));

const event = (definition: object) =>
  anEvent('request.recognised', { definition: JSON.stringify(definition) });

test('a request that was filed under its procedure is never put under another one', async () => {
  const filed = await fileRequest();
  expect(await recordAs('agent', filed, event(RECOGNISED))).toBe(
    REFUSAL_CODES['not-free-form'].code,
  );
});

test.each([
  ['other questions', { form: [{ title: 'Autre' }] }],
  ['another procedure than the one that is told', { slug: 'inscription-cantine' }],
  ['another service than the one that is told', { service: { slug: 'voirie', name: 'Voirie' } }],
])('a definition with %s is refused', async (_what, changes) => {
  const filed = await fileRequest({ kind: 'information' });
  const forged = event({ ...RECOGNISED, ...changes });
  expect(await recordAs('agent', filed, forged)).toBe(REFUSAL_CODES['event-not-allowed'].code);
  const rows = await query('select service_slug from submissions where reference = $1', [
    filed.reference,
  ]);
  expect(rows).toEqual([{ service_slug: 'voirie' }]);
});
