import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mandateCookie } from '../../src/requests/help/mandate-cookie.server.ts';
import { replay } from '../support/away.ts';
import { query } from '../support/database.ts';
import { useDesk } from '../support/desk.ts';
import { beginHelp, fileInHelp, MANDATE_FORM } from '../support/mediator.ts';
import { SITE } from '../support/open-site.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const COOKIES = ['__Host-parvis-aide', '__Host-parvis-mandat'];

const desk = useDesk();
const folder = mkdtempSync(join(tmpdir(), 'parvis-mandate-'));
beforeAll(() => desk.invite('mediatheque'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what waits for the database is stored under its mandate once the session is over', async () => {
  const visitor = await beginHelp(desk);
  await visitor.post('/mediation/mandat/', MANDATE_FORM);
  // Nothing listens there.
  const away = desk.visitor({ SUPABASE_URL: 'http://127.0.0.1:9', PARVIS_SPOOL: folder });
  for (const name of COOKIES) away.setCookie(name, visitor.cookie(name) ?? '');
  const { url } = await fileInHelp(away);
  expect(url.pathname).toMatch(/^\/recus\//u);
  await visitor.post('/mediation/fin/');
  expect(COOKIES.map((name) => visitor.cookie(name))).toEqual([undefined, undefined]);
  expect(await replay({ ...sharedStack().environment, PARVIS_SPOOL: folder })).toBe(1);
  const rows = await query(
    `select s.channel, s.structure_slug, m.last_name
     from submissions s join mandates m on m.id = s.mandate_id where s.commune_id = $1`,
    [ownCommune()],
  );
  expect(rows).toEqual([
    { channel: 'assisted', structure_slug: 'mediatheque', last_name: 'Martin' },
  ]);
  expect((await visitor.go(url.pathname)).response.status).toBe(410);
});

test('a mandate is read in the session where it was given, and nowhere else', () => {
  const cookie = mandateCookie(SITE, 'a secret');
  const mandate = crypto.randomUUID();
  const [line = ''] = cookie.give(mandate, 'one').split(';');
  const request = new Request(SITE, { headers: { cookie: line } });
  expect(line).not.toContain(mandate);
  expect(cookie.read(request, 'one')).toBe(mandate);
  expect(cookie.read(request, 'another')).toBeUndefined();
  expect(mandateCookie(SITE, 'another secret').read(request, 'one')).toBeUndefined();
});
