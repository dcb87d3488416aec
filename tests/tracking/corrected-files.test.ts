import { beforeEach, describe, expect, test } from 'vitest';
import { aPdf } from '../builders/joined-files.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite, SITE } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
let request: FiledRequest;
let path: string;
beforeEach(async () => {
  request = await followRequest(site, WORKS, worksForm());
  path = `${request.path}/corriger`;
});

const open = async () => readPage(await site.get(path));

/** Posts the page with a file, and without the controls that are named, as a browser does. */
async function send(
  page: ReadPage,
  { file, without = () => false }: { file?: string; without?: (name: string) => boolean },
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of page.form()) {
    if (!without(name) && name !== 'plan_situation') body.append(name, value);
  }
  if (file !== undefined) body.append('plan_situation', new File([new Uint8Array(aPdf())], file));
  return site.send(path, {
    method: 'POST',
    body,
    headers: { origin: SITE, 'sec-fetch-site': 'same-origin' },
  });
}

const joined = async () => {
  const rows = await query<{ name: string }>(
    `select a.name from submission_attachments f
     join submissions s on s.id = f.submission_id join attachments a on a.id = f.attachment_id
     where s.reference = $1 order by a.name`,
    [request.reference],
  );
  return rows.map(({ name }) => name);
};

describe('the files of a request', () => {
  test('are added to what was sent, and every other answer stays as it was', async () => {
    expect((await send(await open(), { file: 'plan.pdf' })).status).toBe(303);
    expect(await joined()).toEqual(['plan.pdf']);
    const page = await request.look();
    expect(page.text).toMatch(/« Plan de situation » : pas de réponse devient plan\.pdf/u);
    const [row] = await query<{ details: { questions: number } }>(
      `select j.details from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'answers.corrected'`,
      [request.reference],
    );
    expect(row?.details).toEqual({ questions: 1 });
  });

  test('are replaced: the first one is kept, and counts no more', async () => {
    await send(await open(), { file: 'avant.pdf' });
    const page = await open();
    const isKept = (name: string) => name.startsWith('plan_situation.');
    expect(page.form().some(([name]) => isKept(name))).toBe(true);
    expect((await send(page, { file: 'apres.pdf', without: isKept })).status).toBe(303);
    expect(await joined()).toEqual(['apres.pdf', 'avant.pdf']);
    const now = (await open()).form().filter(([name]) => isKept(name));
    expect(now).toHaveLength(1);
    expect(now[0]?.[1]).toContain('apres.pdf');
    // Taken back, then given again: it is joined already.
    expect((await send(await open(), { without: isKept })).status).toBe(303);
    expect((await send(page, {})).status).toBe(409);
  });

  test('may come with a message, once corrections do not count any more', async () => {
    await request.agentDoes(
      { kind: 'request.taken', details: {}, content: { by: { name: 'Claire Martin' } } },
      '2026-04-23',
    );
    const later = openSite({ PARVIS_NOW: '2026-07-01T08:15:00Z' });
    const page = await readPage(await later.get(path));
    const body = new FormData();
    for (const [name, value] of page.form())
      if (name !== 'plan_situation') body.append(name, value);
    body.append('plan_situation', new File([new Uint8Array(aPdf())], 'tard.pdf'));
    const headers = { origin: SITE, 'sec-fetch-site': 'same-origin' };
    const response = await later.send(path, { method: 'POST', body, headers });
    expect(response.headers.get('location')).toContain('corriger-message');
    expect(await joined()).toEqual(['tard.pdf']);
  });

  test('that no answer names are refused by name, and nothing else is lost', async () => {
    const page = await open();
    const body = new FormData();
    for (const [name, value] of page.form())
      if (name !== 'plan_situation') body.append(name, value);
    body.append('plan_situation', new File(['MZ programme'], 'plan.exe'));
    const headers = { origin: SITE, 'sec-fetch-site': 'same-origin' };
    const answer = await readPage(await site.send(path, { method: 'POST', body, headers }));
    expect(answer.status).toBe(422);
    expect(answer.summary.join()).toContain('plan.exe');
    expect(await request.journal()).toEqual(['submission.received']);
  });
});
