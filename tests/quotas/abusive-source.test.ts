import { beforeAll, describe, expect, test } from 'vitest';
import { USUAL_KEEPING } from '../../src/commune/keeping.ts';
import type { AgentVerb } from '../../src/desk/acts/agent-acts.ts';
import type { ActOptions } from '../../src/tools/desk/act-options.ts';
import { act } from '../../src/tools/desk/act.ts';
import { submissionsCommand } from '../../src/tools/desk/submissions.ts';
import { actAsRole } from '../support/act-as.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import { FIXTURE_SETTINGS } from '../support/project.ts';
import { runHere } from '../support/run-here.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { sharedStack } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const ADDRESS = '203.0.113.21';
const NOT_MAILED = 'Ce reçu ne part pas par courriel';
const siteOn = (day: string) => openSite({ PARVIS_NOW: `${day}T08:15:00Z` });
const fileFrom = (ip: string, day: string) =>
  followRequest(siteOn(day).from(ip), SLUG, sampleForm(SLUG));
const receiptOf = async (filed: FiledRequest) =>
  (await filed.look(filed.path.replace('/suivi/', '/recus/'))).text;

const why = { agent: 'Claire Martin', qualite: 'instructrice', raison: 'Deux cents envois.' };
async function does(verb: AgentVerb, reference: string, today: string, given: ActOptions = {}) {
  const database = await actAsRole('agent', { services: ['voirie'] });
  const asked = { ...why, nature: 'nombre', ...given };
  const text = await act(database, {
    ...{ verb, reference, today, given: asked, keeping: USUAL_KEEPING },
    templates: () => Promise.resolve([]),
  });
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}
const list = async () =>
  (
    await runHere(submissionsCommand, ['abus'], {
      environment: { ...sharedStack().environment, ...FIXTURE_SETTINGS },
    })
  ).said;

describe('a connection from which abusive sendings came', () => {
  let first: FiledRequest;
  beforeAll(async () => {
    first = await fileFrom(ADDRESS, '2026-04-23');
  });

  test('is told first: the person reads why, and until when to answer', async () => {
    await expect(does('abus', first.reference, '2026-04-23', { connexion: true })).rejects.toThrow(
      /pas encore prévenue/u,
    );
    // Nobody says that a person who left an address cannot be told.
    await expect(
      does('abus', first.reference, '2026-04-23', { connexion: true, 'sans-contact': true }),
    ).rejects.toThrow(/pas encore prévenue/u);
    await does('avertir', first.reference, '2026-04-23', { connexion: true });
    const { text } = await first.look();
    expect(text.replaceAll(/[\u00a0\u202f]/gu, ' ')).toContain(
      'Vous pouvez répondre jusqu’au 30 avril 2026.',
    );
    expect(text).toContain('Deux cents envois.');
    expect(text).toContain('Écrire au service');
    // Nothing follows yet.
    expect(await receiptOf(await fileFrom(ADDRESS, '2026-04-24'))).not.toContain(NOT_MAILED);
  });

  test('is known again on other days once it is marked, and still files', async () => {
    await does('abus', first.reference, '2026-04-30', { connexion: true });
    expect(await list()).toMatch(new RegExp(`${first.reference}.*connexion ralentie`, 'u'));
    const later = await fileFrom(ADDRESS, '2026-05-12');
    expect(await receiptOf(later)).toContain(NOT_MAILED);
    expect(await receiptOf(later)).toContain('envois abusifs');
    expect((await later.look()).text).toContain('Où en est mon dossier');
  });

  test('is not confused with its neighbours', async () => {
    const neighbour = await fileFrom('203.0.113.22', '2026-05-12');
    expect(await receiptOf(neighbour)).not.toContain(NOT_MAILED);
  });

  test('is as any other once the mark is lifted, which the person reads', async () => {
    await does('lever', first.reference, '2026-05-13');
    expect(await receiptOf(await fileFrom(ADDRESS, '2026-05-14'))).not.toContain(NOT_MAILED);
    expect((await first.look()).text).toContain('n’est plus dit abusif');
    expect(await list()).not.toContain('ralentie');
  });
});

test.each([
  ['nature', { nature: 'humeur' }, /--nature : nombre, repetition, contenu, danger/u],
  ['reason', { raison: ' ' }, /--raison/u],
  ['name of the agent', { agent: '' }, /--agent/u],
])('nothing is said to be abusive without a %s', async (_what, given, words) => {
  const filed = await fileFrom('203.0.113.90', '2026-04-23');
  await expect(does('avertir', filed.reference, '2026-04-23', given)).rejects.toThrow(words);
});
