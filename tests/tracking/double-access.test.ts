import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { codesOf, FOR_OTHERS, GUARDIAN, openByCode } from '../support/guardian-form.ts';
import { deliver, mails, mailTo } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { recordAsAgent } from '../support/record-as-agent.ts';

const own = useOwnMailbox();
const openWith = (reference: string, code: string) => openByCode(own.site, reference, code);

async function act(path: string, form: Readonly<Record<string, string>>) {
  const page = await readPage(await own.site.get(path));
  const response = await own.site.post(path, { _cle: page.value('_cle') ?? '', ...form });
  expect(response.status).toBe(303);
}
const mailed = async (address: string) =>
  (await mails(own.stack)).filter(({ to }) => to?.some((one) => one.address === address));

describe('a guardian who files for a protected adult', () => {
  let receipt: ReadPage;
  let [reference, ofGuardian, ofPaul]: (string | undefined)[] = [];
  let [pathOfGuardian, pathOfPaul] = ['', ''];

  beforeAll(async () => {
    const filed = await fileForm(own.site, FOR_OTHERS, {
      ...GUARDIAN,
      represente_courriel: 'paul@courriel.example',
    });
    receipt = filed.receipt;
    [reference = '', ofGuardian = '', , ofPaul = ''] = codesOf(receipt);
    await deliver(own.stack);
    pathOfGuardian = await openWith(reference, ofGuardian);
    pathOfPaul = await openWith(reference, ofPaul);
  });

  test('gets two codes on the receipt, one to cut out and hand over', () => {
    expect(codesOf(receipt)).toHaveLength(4);
    expect(ofPaul).not.toBe(ofGuardian);
    expect(receipt.text).toMatch(/À découper et à remettre.*Pour la personne protégée/u);
    expect(receipt.text).toMatch(/Demande faite par\s*Inès Da Silva\s*Pour\s*Paul Martin/u);
  });

  test('both codes open the request, and neither page shows the other’s code', async () => {
    for (const path of [pathOfGuardian, pathOfPaul]) expect(path).toMatch(/^\/suivi\/[\w-]{22}$/u);
    const page = await readPage(await own.site.get(pathOfPaul.replace('/suivi/', '/recus/')));
    expect(page.text).toContain(ofPaul);
    expect(page.text).not.toContain(ofGuardian);
  });

  test('each gets the acknowledgement, with a link of their own and nobody’s code', async () => {
    for (const [address, code] of [
      ['ines@courriel.example', ofGuardian],
      ['paul@courriel.example', ofPaul],
    ] as const) {
      const mail = await mailTo(own.stack, address);
      const [, token] = /\/recus\/([\w-]{22})/u.exec(mail?.text ?? '') ?? [];
      expect(mail?.text).not.toMatch(new RegExp(`${ofGuardian}|${ofPaul}|Martin|Da Silva`, 'u'));
      const page = await readPage(await own.site.get(`/recus/${token}`));
      expect(codesOf(page)[1]).toBe(code);
    }
  });

  test('who acted is told, and the other one hears of it', async () => {
    await act(pathOfPaul, { _etape: 'message', message: 'Je préfère le mardi.' });
    await act(pathOfGuardian, { _etape: 'message', message: 'Avec moi.' });
    const page = await readPage(await own.site.get(pathOfGuardian));
    expect(page.text).toMatch(/Fait par la personne\..*mardi.*Fait par son tuteur.*Avec moi/u);
    const [before] = [await mailed('paul@courriel.example')];
    await deliver(own.stack);
    for (const address of ['ines@courriel.example', 'paul@courriel.example']) {
      const [last] = (await mailed(address)).filter(({ text }) =>
        text?.includes('L’autre personne'),
      );
      expect(last?.text).not.toMatch(/mardi|Avec moi/u);
      expect(last).toBeDefined();
    }
    expect((await mailed('paul@courriel.example')).length).toBe(before.length + 1);
  });

  test('news of the town hall go to both', async () => {
    const before = await Promise.all(
      ['ines@courriel.example', 'paul@courriel.example'].map(mailed),
    );
    await recordAsAgent(reference ?? '', {
      kind: 'message.written',
      details: {},
      content: { text: 'Venez mardi.', by: { name: 'Claire Martin' } },
    });
    await deliver(own.stack);
    const after = await Promise.all(['ines@courriel.example', 'paul@courriel.example'].map(mailed));
    expect(after.map(({ length }) => length)).toEqual(before.map(({ length }) => length + 1));
  });
});

test('a protected adult without e-mail is written to by post, receipt and news', async () => {
  const { receipt } = await fileForm(own.site, FOR_OTHERS, {
    ...GUARDIAN,
    represente_courriel: '',
  });
  const [reference = ''] = codesOf(receipt);
  const letters = () =>
    query(
      `select o.notice from outbox o join submissions s on s.id = o.submission_id
       where s.reference = $1 and o.holder = 'represented' and o.channel = 'letter'`,
      [reference],
    );
  expect(await letters()).toEqual([{ notice: 'acknowledgement' }]);
  await recordAsAgent(reference, {
    kind: 'message.written',
    details: {},
    content: { text: 'Venez mardi.', by: { name: 'Claire Martin' } },
  });
  expect(await letters()).toHaveLength(2);
});

test.each(['enfant', 'mandat', 'heritier'])(
  'nobody else has a second access: %s',
  async (value) => {
    const { receipt } = await fileForm(own.site, FOR_OTHERS, { ...GUARDIAN, au_titre_de: value });
    expect(codesOf(receipt)).toHaveLength(2);
    expect(receipt.text).not.toContain('À découper');
  },
);

test('a request that one person follows says nothing of who did what', async () => {
  const { location } = await fileForm(own.site, FOR_OTHERS, { ...GUARDIAN, pour_autrui: '' });
  const path = location.replace('/recus/', '/suivi/');
  await act(path, { _etape: 'message', message: 'Bonjour.' });
  expect((await readPage(await own.site.get(path))).text).not.toContain('Fait par');
});
