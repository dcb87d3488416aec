import { beforeAll, describe, expect, test } from 'vitest';
import { createReplyAddresses } from '../../../src/requests/reply-address.server.ts';
import { aPdf } from '../../builders/joined-files.ts';
import { query } from '../../support/database.ts';
import { followRequest, type FiledRequest } from '../../support/follow-request.ts';
import { REPLY_SETTINGS, useMailAnswers } from '../../support/mail-answers.ts';
import { deliver, mailTo } from '../../support/mail.ts';
import { openDesk, deskCaller } from '../../support/open-desk.ts';
import { sampleForm } from '../../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const own = useMailAnswers();
const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');

let person = '';
let request: FiledRequest;
/** Where the e-mail says that it is answered. */
let address = '';

const received = async () =>
  query<{ details: object; text: string; files: string }>(
    `select j.details, c.content ->> 'text' as text, (
       select count(*) from submission_attachments f where f.submission_id = s.id
     ) as files
     from journal j join submissions s on s.id = j.submission_id
     join event_contents c on c.event_id = j.id
     where s.reference = $1 and j.event = 'message.received' order by j.id`,
    [request.reference],
  );
const answer = (changes: object = {}) =>
  own.send({
    ...{ from: `Samir <${person}>`, to: address, subject: 'Re: autre chose', text: 'Oui, mardi.' },
    ...changes,
  });

beforeAll(async () => {
  person = `${crypto.randomUUID()}@courriel.example`;
  request = await followRequest(own.site, SLUG, sampleForm(SLUG, { courriel: person }));
  await deliver(own.stack, REPLY_SETTINGS);
  const mail = await mailTo(own.stack, person);
  address = mail?.replyTo?.[0]?.address ?? '';
  expect(plain(mail?.text)).toContain('répondre à ce courriel jusqu’au');
  expect(plain(mail?.html)).toContain('répondre à ce courriel jusqu’au');
});

describe('an answer to an e-mail of the commune', () => {
  test('goes to an address that names nothing, and that mail programs let through', () => {
    expect(address).toMatch(/^reponse\+[a-z2-7]{55}@petiteville\.example$/u);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(address).not.toContain(request.path.split('/').at(-1)?.toLowerCase());
  });

  test('is in the request by its address, whatever its subject, without what it quotes, with its files', async () => {
    const other = await followRequest(own.site, SLUG, sampleForm(SLUG));
    const bounce = await answer({
      subject: `Re: dossier ${other.reference}`,
      text: 'Oui, mardi me va.\n\nSamir\n\nLe lun. 4 mai 2026 à 10:15, Petiteville <guichet@petiteville.example> a\nécrit :\n\n> Bonjour,\n> La mairie vous a écrit.\n',
      attachments: [
        { filename: 'plan.pdf', content: aPdf() },
        { filename: 'dessin.svg', content: '<svg/>' },
      ],
    });
    expect(bounce).toBeUndefined();
    const [message, ...more] = await received();
    expect(more).toEqual([]);
    expect(message?.text).toMatch(
      /^Oui, mardi me va\.\n\nSamir\n\nFichier non gardé\. .*dessin\.svg/u,
    );
    expect(message).toMatchObject({ details: { by: 'email' }, files: '1' });
    const page = await request.look();
    expect(page.text).toContain('Oui, mardi me va.');
    expect(page.text).toContain('Reçu par courriel.');
    expect(page.text).not.toContain('La mairie vous a écrit.');
    expect(await other.journal()).toEqual(['submission.received']);
    const desk = openDesk({ caller: deskCaller({ services: ['voirie'] }) });
    expect((await desk.look(request.reference)).text).toContain('Oui, mardi me va.');
  });

  test('that a mail server delivers twice is there once', async () => {
    const before = (await received()).length;
    const twice = { messageId: `<${crypto.randomUUID()}@courriel.example>`, text: 'Une fois.' };
    expect(await answer(twice)).toBeUndefined();
    expect(await answer(twice)).toBeUndefined();
    expect(await received()).toHaveLength(before + 1);
  });

  test('from another address is kept, and both sides read so', async () => {
    expect(await answer({ from: 'ailleurs@courriel.example', text: 'Pour elle.' })).toBeUndefined();
    expect((await received()).at(-1)).toMatchObject({
      details: { by: 'email', isOtherSender: true },
      text: 'Pour elle.',
    });
    const desk = openDesk({ caller: deskCaller({ services: ['voirie'] }) });
    const said = 'Reçu par courriel, depuis une autre adresse que celle de ce dossier.';
    expect(plain((await desk.look(request.reference)).text)).toContain(said);
  });

  test('in HTML alone is read as text', async () => {
    const html = '<p>D’accord.</p><blockquote>cité</blockquote>';
    expect(await answer({ text: undefined, html })).toBeUndefined();
    expect((await received()).at(-1)?.text).toContain('D’accord.');
  });

  test.each([
    ['an out-of-office answer', { headers: { 'Auto-Submitted': 'auto-replied' } }],
    ['an older one', { headers: { Precedence: 'auto_reply' } }],
    ['a list', { headers: { 'List-Id': '<liste.example>' } }],
    ['a bounce', { envelope: { from: '', to: '' } }],
  ])('of a program is left aside, and answered by nothing: %s', async (_what, changes) => {
    const before = (await received()).length;
    const envelope = 'envelope' in changes ? { envelope: { from: '', to: address } } : {};
    expect(await answer({ ...changes, ...envelope })).toBeUndefined();
    expect(await received()).toHaveLength(before);
  });

  test.each([
    ['without a word', { text: '  ' }, 'Ce message est vide'],
    ['that only quotes', { text: '> Bonjour' }, 'Ce message est vide'],
    ['that is too long', { text: 'a'.repeat(5001) }, 'plus de 5 000 signes'],
  ])('%s bounces, with what to do', async (_what, changes, says) => {
    const before = (await received()).length;
    const bounce = await answer(changes);
    expect(bounce).toMatch(/^550 /u);
    expect(plain(bounce)).toContain(says);
    expect(await received()).toHaveLength(before);
  });
});

describe('an address that is not right', () => {
  const secretOf = (other: string) =>
    createReplyAddresses(REPLY_SETTINGS.PARVIS_REPLY_ADDRESS, other);
  const today = new Date().toISOString().slice(0, 10);
  const forged = () =>
    address.replace(/\+(.)/u, (_: string, one: string) => (one === 'a' ? '+b' : '+a'));

  test('bounces with the same words, whatever is wrong, and reveals nothing', async () => {
    const before = (await received()).length;
    const ours = secretOf(REPLY_SETTINGS.PARVIS_REPLY_SECRET);
    const nobody = Buffer.alloc(16, 7).toString('base64url');
    const wrong = [
      forged(),
      'reponse@petiteville.example',
      'reponse+aaaa@petiteville.example',
      address.replace('@', '@ailleurs.'),
      secretOf('un autre secret, assez long lui aussi').addressFor(nobody, today).address,
      ours.addressFor(nobody, today).address,
      ours.addressFor(ours.tokenOf(address, today) ?? '', '2020-01-01').address,
    ];
    const bounces = new Set<unknown>();
    for (const to of wrong) bounces.add(await answer({ to }));
    expect([...bounces]).toHaveLength(1);
    expect(plain(String([...bounces][0]))).toMatch(/^550 Cette adresse de réponse ne sert pas/u);
    expect(await received()).toHaveLength(before);
  });

  test('that was written in capitals is right', async () => {
    expect(await answer({ to: address.toUpperCase() })).toBeUndefined();
  });
});
