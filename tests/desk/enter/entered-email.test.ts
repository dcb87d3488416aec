import { beforeAll, expect, test } from 'vitest';
import { aPdf } from '../../builders/joined-files.ts';
import { query } from '../../support/database.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import { attachedTo, referenceOf, sendRoomFiles } from '../../support/entry.ts';
import { SITE } from '../../support/open-site.ts';
import { readPdf } from '../../support/read-pdf.ts';

const desk = useDesk();
let agent: DeskVisitor;
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process' });
  agent = await desk.signedIn('urbanisme');
});

/** An e-mail as a mailbox saves it, with a file joined to it. */
function anEmail(body: string, [name, bytes]: readonly [string, Uint8Array]): Uint8Array {
  const lines = [
    ...['From: =?utf-8?q?Zo=C3=A9?= <zoe@courriel.example>', 'To: salles@petiteville.example'],
    ...['Subject: Ma demande', 'Date: Fri, 20 Nov 2026 10:00:00 +0100', 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/mixed; boundary="b"', '', '--b', body, '--b'],
    ...['Content-Type: application/octet-stream', 'Content-Transfer-Encoding: base64'],
    ...[`Content-Disposition: attachment; filename="${name}"`, ''],
    ...[Buffer.from(bytes).toString('base64'), '--b--', ''],
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

const PLAIN = 'Content-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\nla salle samedi ?';
const HTML = 'Content-Type: text/html; charset=utf-8\r\n\r\n<p>La <b>salle</b> samedi ?</p>';
const send = (bytes: Uint8Array, form: Readonly<Record<string, string>> = {}) =>
  sendRoomFiles(agent, form, [['saisie_courriel', 'ma demande.eml', bytes]]);

/** What the PDF of an e-mail says, as it is opened at the desk. */
async function textKept(reference: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    `update attachments a set state = 'clean' from submission_attachments f, submissions s
     where f.attachment_id = a.id and s.id = f.submission_id and s.reference = $1
       and a.name = 'courriel.pdf' returning a.id`,
    [reference],
  );
  const path = `/bureau/demandes/${reference}/fichiers/${row?.id ?? ''}`;
  const file = await agent.send(new URL(path, SITE));
  const { texts, untagged } = await readPdf(Buffer.from(await file.arrayBuffer()));
  expect(untagged).toBe('');
  return texts.join(' ').replaceAll('\u00a0', ' ');
}

test.each([
  ['plain', PLAIN],
  ['in HTML alone', HTML],
])('an e-mail that is %s is kept as a PDF, with what was joined to it', async (_how, body) => {
  const reference = referenceOf(await send(anEmail(body, ['plan.pdf', aPdf()])));
  expect(await attachedTo(reference)).toEqual(['courriel.pdf', 'plan.pdf']);
  const text = await textKept(reference);
  expect(text).toContain('Zoé <zoe@courriel.example>');
  expect(text).toContain('samedi ?');
  expect(text).not.toContain('<b>');
});

test('a program that was joined to it is refused by name, and files nothing', async () => {
  const program = new TextEncoder().encode('MZ'.padEnd(2000, '\0'));
  const page = await send(anEmail(PLAIN, ['facture.exe', program]), { prenom: 'Zoé' });
  expect([page.status, page.value('prenom')]).toEqual([422, 'Zoé']);
  expect(page.summary.join(' ')).toContain('facture.exe');
});

test.each([
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
  ['words', new TextEncoder().encode('Bonjour.')],
  ['nothing', new Uint8Array([32])],
])('%s under the name of an e-mail is told', async (_what, bytes) => {
  const page = await send(bytes);
  expect([page.status, page.summary.length]).toEqual([422, 1]);
  expect(page.summary[0]).toContain('ce n’est pas un courriel entier');
});
