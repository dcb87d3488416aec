import { beforeAll, describe, expect, test } from 'vitest';
import { addDuration } from '../../src/kit/duration.ts';
import { parisDay } from '../../src/kit/paris-time.ts';
import { query } from '../support/database.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { readArrived } from '../support/entry.ts';
import { fileWords, recognise, recognitionPath } from '../support/everyday-words.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';

const desk = useDesk();
const site = openSite();
const CANTEEN = 'inscription-cantine';
let agent: DeskVisitor;
let there: DeskVisitor;
beforeAll(async () => {
  await desk.invite('etat-civil', { 'etat-civil': 'process' });
  await desk.invite('urbanisme', { ccas: 'process' });
  agent = await desk.signedIn('etat-civil');
  there = await desk.signedIn('urbanisme');
});

const fileChild = () => fileWords(site, 'Je veux inscrire mon fils à la cantine.');
const pathOf = ({ reference }: FiledRequest) => `/bureau/demandes/${reference}/`;
const stored = async ({ reference }: FiledRequest) => {
  const [row] = await query(
    `select procedure_slug, service_slug, sector, kind, silence_means, clock, state,
            implicit_decision_on::text as decides, answers, received_at, delete_after::text as kept
     from submissions where reference = $1`,
    [reference],
  );
  return row as Record<string, unknown>;
};

describe('everyday words that are a request', () => {
  test('go to the service of the procedure in two clicks, and keep their words and their day', async () => {
    const request = await fileChild();
    const before = await stored(request);
    const page = await agent.go(pathOf(request));
    expect(page.text).toContain(`href="${recognitionPath(request, CANTEEN)}"`);
    const ended = await recognise(agent, request, CANTEEN);
    expect(ended.text).toContain('La démarche est notée. La personne est prévenue.');
    expect(await stored(request)).toEqual({
      ...before,
      ...{
        procedure_slug: CANTEEN,
        service_slug: 'ccas',
        kind: 'request',
        sector: 'scolaire-sport-culture',
      },
      ...{ silence_means: 'acceptance', clock: 'running' },
      decides: addDuration(parisDay(before.received_at as Date), 'P2M'),
    });
    expect((await agent.go(pathOf(request))).response.status).toBe(404);
    const seen = await readArrived(await there.go(pathOf(request)));
    expect(seen.text).toContain('Je veux inscrire mon fils à la cantine.');
    expect(seen.text).toContain('La mairie a trouvé la démarche');
    const lines = await query(
      `select procedure_slug, service_slug, queue, assignee from desk_lines where reference = $1`,
      [request.reference],
    );
    expect(lines).toEqual([
      { procedure_slug: CANTEEN, service_slug: 'ccas', queue: 'untaken', assignee: null },
    ]);
  });

  test('tell the person which procedure it is, what it needs and what silence means', async () => {
    const request = await fileChild();
    await recognise(agent, request, CANTEEN, { texte: 'Le service vous appelle.' });
    const page = await request.look();
    expect(page.text).toContain('La démarche est : « Inscrire mon enfant à la cantine ».');
    expect(page.text).toContain('Le service vous appelle.');
    const [, receipt] = await query<{ content: string }>(
      `select r.content from receipts r join submissions s on s.id = r.submission_id
       where s.reference = $1 order by r.number`,
      [request.reference],
    );
    const issued = JSON.parse(receipt?.content ?? '') as {
      change: { link: { url: string } };
      procedure: object;
    };
    expect(issued.procedure).toMatchObject({ slug: CANTEEN });
    expect(issued.change.link.url).toMatch(/\/demarches\/inscription-cantine\/$/u);
    expect(receipt?.content).toContain('votre demande est acceptée');
  });

  test('sent twice, are said once; a second procedure may be said when the first was wrong', async () => {
    const request = await fileChild();
    await recognise(agent, request, 'acte-de-naissance');
    await recognise(agent, request, CANTEEN);
    expect(await request.journal()).toEqual([
      ...['submission.received', 'request.recognised', 'request.recognised'],
    ]);
    expect(await stored(request)).toMatchObject({ silence_means: 'acceptance' });
  });

  test('that the person corrects afterwards move no day', async () => {
    const request = await fileChild();
    await recognise(agent, request, CANTEEN);
    const { decides } = await stored(request);
    const page = await request.look(`${request.path}?corriger`);
    expect(page.status).toBe(200);
    expect(await stored(request)).toMatchObject({ decides });
  });
});
