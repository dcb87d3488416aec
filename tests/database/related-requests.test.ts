import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { actAsRole } from '../support/act-as.ts';
import { fileRequest, type Filed } from '../support/record-as.ts';

interface Related {
  readonly reference: string;
  readonly title: string;
  readonly receivedAt: string;
}

const related = async (
  { reference }: Filed,
  services = ['voirie'],
): Promise<readonly Related[]> => {
  const client = await actAsRole('agent', { services, sub: 'claire' });
  const opened = await client.rpc('open_at_desk', { reference, agent_name: 'Claire Martin' });
  return (opened.data as { related: readonly Related[] }).related;
};

/** Somebody whom no other test knows. */
const somebody = () => `${randomUUID()}@courriel.example`;
const from = (email: string, changes: Readonly<Record<string, unknown>> = {}) =>
  fileRequest({ contactWay: 'email', contactEmail: email, ...changes });

describe('other requests of the same contact', () => {
  test('are those of the same address, the last first, and one more than are shown', async () => {
    const email = somebody();
    for (let day = 1; day <= 13; day += 1) {
      await from(email, { receivedAt: `2026-04-${String(day).padStart(2, '0')}T08:15:00Z` });
    }
    const told = await related(await from(email));
    expect(told).toHaveLength(11);
    expect(told[0]).toMatchObject({ title: 'Essai' });
    const days = told.map(({ receivedAt }) => Number(receivedAt.slice(8, 10)));
    expect(days).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  });

  test('are told once where address and phone are the same, and by either alone', async () => {
    const [email, phone] = [somebody(), `+3363998${String(Date.now()).slice(-4)}`];
    const asked = await from(email, { contactPhone: phone });
    const twice = await from(email, { contactPhone: phone });
    const called = await fileRequest({ contactWay: 'call', contactPhone: phone });
    const told = (await related(asked)).map(({ reference }) => reference);
    expect(told.toSorted()).toEqual([twice.reference, called.reference].toSorted());
  });

  test('are of no other sector, and of no service that the agent does not read', async () => {
    const email = somebody();
    const asked = await from(email);
    await from(email, { sector: 'etat-civil' });
    const elsewhere = await from(email, { service: 'urbanisme' });
    await from(somebody());
    expect(await related(asked)).toEqual([]);
    expect(await related(asked, ['voirie', 'urbanisme'])).toMatchObject([
      { reference: elsewhere.reference },
    ]);
  });
});
