import { beforeAll, expect, test } from 'vitest';
import { aPdf } from '../../builders/joined-files.ts';
import { query } from '../../support/database.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import {
  cameBy,
  openRoomForm,
  readArrived,
  referenceOf,
  ROOM_FORM,
  roomAnswers,
} from '../../support/entry.ts';
import { SITE } from '../../support/open-site.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const desk = useDesk();
let agent: DeskVisitor;
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process' });
  agent = await desk.signedIn('urbanisme');
});

/** Sends a form of a room with files, as a browser does. */
async function send(
  form: Readonly<Record<string, string>>,
  files: readonly (readonly [string, Uint8Array])[],
) {
  const { hidden } = await openRoomForm(agent);
  const body = new FormData();
  const entries = { ...hidden, ...cameBy('courrier'), ...roomAnswers(), ...form };
  for (const [name, value] of Object.entries(entries)) body.append(name, value);
  for (const [name, bytes] of files) {
    body.append('saisie_pieces', new File([new Uint8Array(bytes)], name));
  }
  const headers = { origin: SITE, 'sec-fetch-site': 'same-origin' };
  return readArrived(await agent.go(ROOM_FORM, { method: 'POST', body, headers }));
}

const attached = (reference: string) =>
  query<{ name: string }>(
    `select a.name from submission_attachments f
     join submissions s on s.id = f.submission_id join attachments a on a.id = f.attachment_id
     where s.reference = $1 and s.commune_id = $2`,
    [reference, ownCommune()],
  );

test('the letter that came is kept with the request, and shown beside it', async () => {
  const reference = referenceOf(await send({}, [['lettre.pdf', aPdf()]]));
  expect(await attached(reference)).toEqual([{ name: 'lettre.pdf' }]);
  const page = await readArrived(await agent.go(`/bureau/demandes/${reference}/`));
  expect(page.text).toContain('lettre.pdf');
  expect(page.text).toContain('joint à la saisie, ou envoyé ensuite');
});

test('a file that is no letter is told, beside all that was typed, and files nothing', async () => {
  const program = new TextEncoder().encode('MZ'.padEnd(2000, '\0'));
  const page = await send({ prenom: 'Zoé' }, [['lettre.pdf', program]]);
  expect([page.status, page.summary.length]).toEqual([422, 1]);
  expect(page.summary[0]).toContain('lettre.pdf');
  expect(page.value('prenom')).toBe('Zoé');
});

test('a letter that came with a wrong answer is kept until the answer is right', async () => {
  const wrong = await send({ nom: '' }, [['lettre.pdf', aPdf()]]);
  expect(wrong.status).toBe(422);
  const again = { ...Object.fromEntries(wrong.form()), nom: 'Benali' };
  const page = await readArrived(await agent.post(ROOM_FORM, again));
  expect(page.status).toBe(200);
  expect(await attached(referenceOf(page))).toEqual([{ name: 'lettre.pdf' }]);
});
