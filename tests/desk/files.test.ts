import { beforeEach, describe, expect, test } from 'vitest';
import { fileHeaders } from '../../src/desk/request/served-file.ts';
import { aPdf } from '../builders/joined-files.ts';
import { query } from '../support/database.ts';
import { press } from '../support/file-form.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sendFiles } from '../support/send-files.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { referenceOf } from '../support/stored.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const bytes = aPdf();
let reference: string;
let id: string;
let services: readonly string[];

beforeEach(async () => {
  const name = `plan "d’été" <b>.pdf`;
  const page = await sendFiles(site, worksForm(), [['plan_situation', name, bytes]]);
  const filed = await press(site, WORKS, page, 'confirmer');
  reference = referenceOf(await readPage(await site.get(filed.headers.get('location') ?? '')));
  const [row] = await query<{ id: string; service: string }>(
    `select f.attachment_id as id, s.service_slug as service from submission_attachments f
     join submissions s on s.id = f.submission_id where s.reference = $1 and s.commune_id = $2`,
    [reference, ownCommune()],
  );
  id = row?.id ?? '';
  services = [row?.service ?? ''];
});

const settle = (state: string) =>
  query('update attachments set state = $2 where id = $1', [id, state]);
const open = (query_ = '', which = services) =>
  openDesk({ caller: deskCaller({ services: which }) }).get(
    `/bureau/demandes/${reference}/fichiers/${id}${query_}`,
  );

describe('a file at the desk', () => {
  test('leaves as a download that runs nothing, once an antivirus has seen it', async () => {
    await settle('clean');
    const response = await open();
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    const { headers } = response;
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename\*=UTF-8''[\w.%~-]+$/u,
    );
    expect(headers.get('content-security-policy')).toContain("sandbox; default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is shown in a frame of its page, with its weight and where it comes from', async () => {
    await settle('clean');
    const desk = openDesk({ caller: deskCaller({ services }) });
    const answer = await desk.get(`/bureau/demandes/${reference}/`);
    expect(answer.headers.get('content-security-policy')).toContain("frame-src 'self'");
    const page = await readPage(answer);
    const frame = page.document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`/bureau/demandes/${reference}/fichiers/${id}?voir`);
    expect(page.text).toMatch(/PDF, 1 ko, dans « Plan de situation »/u);
    expect(page.document.querySelector('.files b')).toBeNull();
    const shown = await open('?voir');
    expect(shown.headers.get('content-disposition')).toMatch(/^inline;/u);
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each(['pending', 'refused', 'removed'])('that is %s does not leave', async (state) => {
    await settle(state);
    expect((await open()).status).toBe(404);
    const page = await openDesk({ caller: deskCaller({ services }) }).look(reference);
    expect(page.document.querySelector('.files :is(a, iframe)')).toBeNull();
  });

  test('of another service, of another request or of none is not found', async () => {
    await settle('clean');
    const desk = openDesk({ caller: deskCaller({ services }) });
    const answers = await Promise.all([
      open('', ['etat-civil']),
      desk.get(`/bureau/demandes/3333-3333/fichiers/${id}`),
      desk.get(`/bureau/demandes/${reference}/fichiers/${crypto.randomUUID()}`),
      desk.get(`/bureau/demandes/${reference}/fichiers/..%2f..%2fetc`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const [first, ...others] = await Promise.all(answers.map((answer) => answer.text()));
    for (const other of others) expect(other).toBe(first);
  });
});

test.each([
  ['docx', false],
  ['heic', false],
  [null, false],
  ['svg', true],
])('a file of kind %s is never shown as a page', (type, isFramed) => {
  const headers = fileHeaders({ type, name: 'a' }, isFramed);
  expect(headers['content-type']).not.toMatch(/html|svg|xml;/u);
  expect(headers['content-security-policy']).toMatch(/^sandbox;/u);
});
