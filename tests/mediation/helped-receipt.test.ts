import { beforeAll, expect, test } from 'vitest';
import { useDesk } from '../support/desk.ts';
import { deliver, mailTo } from '../support/mail.ts';
import { beginHelp, fileInHelp, HELPED_FORM, MANDATE_FORM } from '../support/mediator.ts';
import { SITE } from '../support/open-site.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { readPdf } from '../support/read-pdf.ts';

const HELPER = 'Déposé avec l’aide de « Médiathèque ».';
const plain = (text = '') => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const desk = useDesk();
const own = useOwnMailbox();
let token = '';
beforeAll(async () => {
  await desk.invite('mediatheque');
  const visitor = await beginHelp(desk);
  await visitor.post('/mediation/mandat/', MANDATE_FORM);
  token = (await fileInHelp(visitor)).url.pathname.split('/')[2] ?? '';
});

test('the receipt says who helped in its PDF', async () => {
  const response = await desk.visitor().send(new URL(`/pdf/recus/${token}`, SITE));
  const { texts } = await readPdf(new Uint8Array(await response.arrayBuffer()));
  expect(plain(texts.join(' '))).toContain(HELPER);
});

test('the receipt says who helped in its e-mail, as text and as HTML', async () => {
  await deliver(own.stack);
  const mail = await mailTo(own.stack, HELPED_FORM.courriel ?? '');
  for (const body of [mail?.text, mail?.html]) expect(plain(body)).toContain(HELPER);
});
