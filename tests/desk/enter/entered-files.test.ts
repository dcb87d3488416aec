import { beforeAll, expect, test } from 'vitest';
import { aPdf } from '../../builders/joined-files.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import {
  attachedTo,
  readArrived,
  referenceOf,
  ROOM_FORM,
  sendRoomFiles,
} from '../../support/entry.ts';

const desk = useDesk();
let agent: DeskVisitor;
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process' });
  agent = await desk.signedIn('urbanisme');
});

const send = (form: Readonly<Record<string, string>>, bytes: Uint8Array) =>
  sendRoomFiles(agent, form, [['saisie_pieces', 'lettre.pdf', bytes]]);

test('the letter that came is kept with the request, and shown beside it', async () => {
  const reference = referenceOf(await send({}, aPdf()));
  expect(await attachedTo(reference)).toEqual(['lettre.pdf']);
  const page = await readArrived(await agent.go(`/bureau/demandes/${reference}/`));
  expect(page.text).toContain('lettre.pdf');
  expect(page.text).toContain('joint à la saisie, ou envoyé ensuite');
});

test('a file that is no letter is told, beside all that was typed, and files nothing', async () => {
  const program = new TextEncoder().encode('MZ'.padEnd(2000, '\0'));
  const page = await send({ prenom: 'Zoé' }, program);
  expect([page.status, page.summary.length]).toEqual([422, 1]);
  expect(page.summary[0]).toContain('lettre.pdf');
  expect(page.value('prenom')).toBe('Zoé');
});

test('a letter that came with a wrong answer is kept until the answer is right', async () => {
  const wrong = await send({ nom: '' }, aPdf());
  expect(wrong.status).toBe(422);
  const again = { ...Object.fromEntries(wrong.form()), nom: 'Benali' };
  const page = await readArrived(await agent.post(ROOM_FORM, again));
  expect(page.status).toBe(200);
  expect(await attachedTo(referenceOf(page))).toEqual(['lettre.pdf']);
});
