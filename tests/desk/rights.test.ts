import { beforeAll, describe, expect, test } from 'vitest';
import { sessionClient } from '../support/desk-session.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { readHtml } from '../support/read-html.ts';
import { fileRequest } from '../support/record-as.ts';

const desk = useDesk();
const CIVIL = 'etat-civil-citoyennete';
let agent: DeskVisitor;
let head: DeskVisitor;
let officer: DeskVisitor;

/** Lines of a table of the page, as they are read. */
const linesOf = async (visitor: DeskVisitor) => {
  const { text } = await visitor.go('/bureau/droits/');
  return [...readHtml(text).querySelectorAll('tbody tr')].map((line) =>
    [...line.children]
      .map((cell) => (cell.lastChild?.textContent ?? '').replaceAll(/\s/gu, ' ').trim())
      .join(' / '),
  );
};

beforeAll(async () => {
  const email = await desk.invite('accueil', { voirie: 'process' });
  await desk.keeper.grant({ email, service: 'parcs', level: 'read', endsOn: '2099-06-30' });
  await desk.invite('encadrement', { voirie: 'supervise', cimetieres: 'supervise' });
  const other = await desk.invite('urbanisme', { urbanisme: 'process', cimetieres: 'read' });
  await desk.keeper.grant({ email: other, sector: 'police-voirie', level: 'read' });
  await desk.invite('donnees');
  // What a service and a sector have in common is known once something is there; a colleague of the
  // service is told before that.
  await fileRequest({ service: 'voirie', sector: 'police-voirie' });
  await fileRequest({ service: 'urbanisme', sector: CIVIL });
  agent = await desk.signedIn('accueil');
  head = await desk.signedIn('encadrement');
  officer = await desk.signedIn('donnees');
});

describe('the page of rights', () => {
  test('tells an agent their own, with their last day, and nobody else’s', async () => {
    const lines = await linesOf(agent);
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toMatch(/lire \/ 30 juin 2099/u);
    expect(lines.join('\n')).toMatch(/lire et traiter \/ sans date de fin/u);
  });

  test('tells whoever supervises who sees the same requests, by a service or by a sector', async () => {
    const lines = (await linesOf(head)).join('\n');
    expect(lines).toMatch(/Inès Benali.*lire et traiter/u);
    expect(lines).toMatch(/Paul Dumas.*Secteur : .*lire/u);
    // Where nothing was filed yet.
    expect(lines).toMatch(/Paul Dumas.*cimetieres \/ lire/u);
    expect(lines).not.toMatch(/Paul Dumas.*lire et traiter/u);
    expect(lines).not.toContain('30 juin 2099');
  });

  test('tells the data protection officer all of them', async () => {
    const lines = (await linesOf(officer)).join('\n');
    expect(lines).toMatch(/Paul Dumas.*lire et traiter/u);
    expect(lines).toContain('30 juin 2099');
  });

  test('no longer tells a right that was taken back', async () => {
    await desk.keeper.withdraw('ines.benali@mairie.example', { service: 'parcs' });
    expect(await linesOf(agent)).toHaveLength(1);
  });

  test('takes nothing, and opens to nobody without a session', async () => {
    expect((await agent.post('/bureau/droits/', {})).response.status).toBe(405);
    const { url } = await desk.visitor().go('/bureau/droits/');
    expect(url.pathname).not.toBe('/bureau/droits/');
    const client = await sessionClient(agent);
    expect((await client.from('agent_grants').select('*')).error?.code).toBe('42501');
  });
});
