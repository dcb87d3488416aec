import { describe, expect, test } from 'vitest';
import { HOSTILE_CONTENTS } from '../builders/hostile-contents.ts';
import { aPdf, aPhoto } from '../builders/joined-files.ts';
import { query } from '../support/database.ts';
import { fileForm, press } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { sendFiles } from '../support/send-files.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { referenceOf, storedAs } from '../support/stored.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

const site = openSite();

const plan = ['plan_situation', 'plan de situation.pdf', aPdf()] as const;
const photo = ['photos', 'façade.jpg', aPhoto('jpg')] as const;
/** What the page carries of the first file of a question. */
const keptIn = (page: ReadPage, question: string) =>
  page.form().find(([name]) => name.startsWith(`${question}.`))?.[1] ?? '';
const formOf = (page: ReadPage) => page.form().filter(([name]) => !name.startsWith('_'));

async function confirm(page: ReadPage): Promise<ReadPage> {
  const response = await press(site, WORKS, page, 'confirmer');
  expect(response.status).toBe(303);
  return readPage(await site.get(response.headers.get('location') ?? ''));
}

describe('files joined without JavaScript', () => {
  test('are named with their weight on the review page and the receipt, and tied to the filing', async () => {
    const reviewPage = await sendFiles(site, worksForm(), [plan, photo]);
    expect([reviewPage.status, reviewPage.summary]).toEqual([200, []]);
    const receipt = await confirm(reviewPage);
    for (const page of [reviewPage, receipt]) {
      expect(page.text).toContain('plan de situation.pdf (1 ko)');
      expect(page.text).toContain('façade.jpg (1 ko)');
    }
    const [stored] = await storedAs(referenceOf(receipt));
    const joined = await query<{ name: string; state: string }>(
      `select a.name, a.state from attachments a
       join submission_attachments j on j.attachment_id = a.id
       where j.submission_id = $1 order by a.name desc`,
      [stored?.id],
    );
    expect(joined).toEqual([
      { name: 'plan de situation.pdf', state: 'pending' },
      { name: 'façade.jpg', state: 'pending' },
    ]);
    const [object] = await query<{ count: number }>(
      `select count(*)::int from storage.objects o
       join attachments a on o.name = a.commune_id || '/' || a.id
       join submission_attachments j on j.attachment_id = a.id where j.submission_id = $1`,
      [stored?.id],
    );
    expect(object?.count).toBe(2);
  });

  test('are kept when another answer is wrong, and go on unsent again', async () => {
    const wrong = await sendFiles(site, worksForm({ superficie: 'grand' }), [plan]);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('plan de situation.pdf (1 ko)');
    const mended = formOf(wrong).map(([name, value]): [string, string] =>
      name === 'superficie' ? [name, '200'] : [name, value],
    );
    const reviewPage = await sendFiles(site, mended, [photo]);
    expect([reviewPage.status, reviewPage.summary]).toEqual([200, []]);
    expect(reviewPage.text).toContain('plan de situation.pdf');
    expect(reviewPage.text).toContain('façade.jpg');
  });

  test('are taken back by unticking their box', async () => {
    const reviewPage = await sendFiles(site, worksForm(), [plan, photo]);
    const form = await readPage(await press(site, WORKS, reviewPage, 'modifier'));
    const kept = formOf(form).filter(([name]) => !name.startsWith('plan_situation'));
    const again = await sendFiles(site, kept, []);
    expect(again.status).toBe(200);
    expect(again.text).not.toContain('plan de situation.pdf');
    expect(again.text).toContain('façade.jpg');
  });

  test('that are refused are named with the reason, and the others are kept', async () => {
    const page = await sendFiles(site, worksForm(), [
      plan,
      ['plan_situation', 'jeu.exe', Buffer.from('MZ'.padEnd(200))],
      ['photos', 'vide.jpg', new Uint8Array()],
    ]);
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([
      expect.stringMatching(/« jeu\.exe » n’est pas joint.*ce genre de fichier/u),
      expect.stringMatching(/« vide\.jpg » n’est pas joint.*vide/u),
    ]);
    expect(page.text).toContain('plan de situation.pdf (1 ko)');
  });

  test('more than the question takes are told, the first ones kept', async () => {
    const page = await sendFiles(site, worksForm(), [plan, plan, plan]);
    expect(page.summary).toEqual([expect.stringContaining('gardez 2 fichiers au plus')]);
    expect(keptIn(page, 'plan_situation')).toMatch(/ pdf plan de situation\.pdf$/u);
  });

  test('over five megabytes in all are refused with the way to go on', async () => {
    const page = await sendFiles(site, worksForm(), [
      ['photos', 'lourd.pdf', Buffer.alloc(6 * 1024 * 1024)],
    ]);
    expect(page.status).toBe(413);
    expect(page.text).toContain('5 Mo de fichiers à la fois');
  });

  test('that were chosen by nobody are no files', async () => {
    const page = await sendFiles(site, worksForm(), [['photos', '', new Uint8Array()]]);
    expect([page.status, page.summary]).toEqual([200, []]);
  });
});

describe('the name of a file that somebody invents', () => {
  test('is told as a file that is not there, and is not shown as received', async () => {
    const invented = '00000000-0000-4000-8000-000000000000 12 pdf secret.pdf';
    const page = await sendFiles(site, worksForm({ plan_situation: invented }), []);
    expect(page.summary).toEqual([expect.stringContaining('« secret.pdf » n’est plus là')]);
    expect(
      page.document.querySelector('main input[type=checkbox][name^="plan_situation."]'),
    ).toBeNull();
  });

  test('never changes what is known of a file that is there', async () => {
    const first = await sendFiles(site, worksForm({ superficie: '' }), [plan]);
    const [id = ''] = keptIn(first, 'plan_situation').split(' ');
    const lied = `${id} 99999 jpg autre.jpg`;
    const page = await sendFiles(site, worksForm({ plan_situation: lied }), []);
    expect(page.text).toContain('plan de situation.pdf (1 ko)');
    const elsewhere = await sendFiles(site, worksForm({ plan_masse: lied }), []);
    expect(elsewhere.summary).toEqual([expect.stringContaining('n’est plus là')]);
  });
});

test('a file that went away after the review page stops the filing, and says which', async () => {
  const reviewPage = await sendFiles(site, worksForm(), [plan]);
  await query("update attachments set state = 'removed' where commune_id = $1", [ownCommune()]);
  const page = await readPage(await press(site, WORKS, reviewPage, 'confirmer'));
  expect(page.status).toBe(422);
  expect(page.summary).toEqual([
    expect.stringContaining('« plan de situation.pdf » n’est plus là'),
  ]);
  const { receipt } = await fileForm(site, WORKS, formOf(page));
  expect(referenceOf(receipt)).not.toBe('');
});

test('confirming twice joins the files once', async () => {
  const reviewPage = await sendFiles(site, worksForm(), [plan]);
  const first = await confirm(reviewPage);
  expect(referenceOf(await confirm(reviewPage))).toBe(referenceOf(first));
});

test('hostile names and contents give pages that say so, never an error', async () => {
  for (const { name, bytes, outcome } of HOSTILE_CONTENTS) {
    if (bytes().length > 1_000_000) continue;
    const page = await sendFiles(site, worksForm(), [['photos', name, bytes()]]);
    expect([name, page.status]).toEqual([name, 'refused' in outcome ? 422 : 200]);
  }
});
