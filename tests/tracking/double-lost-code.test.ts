import { describe, expect, test } from 'vitest';
import { createSecretKeeper } from '../../src/requests/secrets.server.ts';
import { giveCode } from '../../src/tools/desk/give-code.ts';
import { actAsRole } from '../support/act-as.ts';
import { fileForm } from '../support/file-form.ts';
import { codesOf, FOR_OTHERS, GUARDIAN, openByCode } from '../support/guardian-form.ts';
import { deliver, mails } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { sharedStack } from '../support/shared-stack.ts';

const own = useOwnMailbox();
const openWith = (reference: string, code: string) => openByCode(own.site, reference, code);
const giveToRepresented = async (reference: string) =>
  giveCode(
    await actAsRole('agent', { services: ['ccas'] }),
    createSecretKeeper(sharedStack().environment.PARVIS_SECRET ?? ''),
    reference,
    'represented',
  );

describe('a lost code of one of the two', () => {
  const file = async () => {
    const filed = await fileForm(own.site, FOR_OTHERS, {
      ...GUARDIAN,
      represente_courriel: 'lea@courriel.example',
    });
    const [reference = '', guardians = '', , persons = ''] = codesOf(filed.receipt);
    return { reference, guardians, persons };
  };

  test('is asked with the address that each gave, and the other’s stays', async () => {
    const { reference, guardians, persons } = await file();
    await own.site.post('/api/code-perdu', { numero: reference, contact: 'lea@courriel.example' });
    await deliver(own.stack);
    const mail = (await mails(own.stack)).find(({ subject }) => subject?.includes('nouveau code'));
    expect(mail?.to?.[0]?.address).toBe('lea@courriel.example');
    expect(mail?.text).toContain(reference);
    for (const code of [guardians, persons]) {
      expect(await openWith(reference, code)).toMatch(/^\/suivi\//u);
    }
  });

  test('is given by an agent to the protected adult, where there is one', async () => {
    const { reference, guardians, persons } = await file();
    const told = await giveToRepresented(reference);
    const [, fresh = ''] = /: ([A-Z0-9-]{11})/u.exec(told) ?? [];
    expect(await openWith(reference, fresh)).toMatch(/^\/suivi\//u);
    expect(await openWith(reference, persons)).not.toMatch(/^\/suivi\/[\w-]{22}/u);
    expect(await openWith(reference, guardians)).toMatch(/^\/suivi\//u);
  });

  test('is not given to a person for whom nobody asks', async () => {
    const { receipt } = await fileForm(own.site, FOR_OTHERS, { ...GUARDIAN, pour_autrui: '' });
    await expect(giveToRepresented(codesOf(receipt)[0] ?? '')).rejects.toThrow(/Personne d’autre/u);
  });
});
