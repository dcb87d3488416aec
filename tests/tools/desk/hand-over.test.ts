import { beforeEach, describe, expect, test } from 'vitest';
import type { AgentVerb } from '../../../src/desk/acts/agent-acts.ts';
import { act } from '../../../src/tools/desk/act.ts';
import { readDeskCommand } from '../../../src/tools/desk/arguments.ts';
import { readServices } from '../../../src/tools/desk/read-services.ts';
import { actAsRole } from '../../support/act-as.ts';
import { addAgent } from '../../support/add-agent.ts';
import { fileOwnRoom } from '../../support/desk-forms.ts';
import type { FiledRequest } from '../../support/follow-request.ts';
import { FIXTURE } from '../../support/project.ts';

let request: FiledRequest;
beforeEach(async () => {
  request = await fileOwnRoom();
});

async function does(verb: AgentVerb, a: string): Promise<string> {
  const database = await actAsRole('agent', { services: ['voirie'], sub: 'cli' });
  return act(database, {
    ...{ verb, reference: request.reference, today: '2026-05-04' },
    given: { a, agent: 'Claire Martin' },
    services: await readServices(FIXTURE),
    templates: () => Promise.resolve([]),
  });
}

describe('in the terminal, a request', () => {
  test('is given to a colleague by their name, then to nobody', async () => {
    const name = `Léa ${crypto.randomUUID()}`;
    await addAgent('voirie', { name });
    expect(await does('confier', name.toLowerCase())).toContain(`${name}, instructeur`);
    await does('confier', 'personne');
    expect(await request.journal()).toEqual([
      ...['submission.received', 'request.assigned', 'request.assigned'],
    ]);
  });

  test('is not given to who does not work there, or to one of two of a name', async () => {
    const name = `Zoé ${crypto.randomUUID()}`;
    await addAgent('etat-civil', { name });
    await expect(does('confier', name)).rejects.toThrow(/ne traite pas les demandes/u);
    await addAgent('voirie', { name });
    await addAgent('voirie', { name });
    await expect(does('confier', name)).rejects.toThrow(/ne traite pas les demandes/u);
    expect(await request.journal()).toEqual(['submission.received']);
  });

  test('goes to another service, where somebody works', async () => {
    await addAgent('etat-civil');
    expect(await does('passer', 'etat-civil')).toBe('Inscrit : Passé à un autre service.');
    expect(await request.journal()).toEqual(['submission.received', 'request.rerouted']);
  });

  test.each([
    ['voirie', /a déjà la demande/u],
    ['nulle-part', /n’a pas ce service/u],
    ['ccas', /Aucun agent/u],
  ])('does not go to %s', async (service, refusal) => {
    await expect(does('passer', service)).rejects.toThrow(refusal);
  });

  test('is asked about by both words', () => {
    for (const verb of ['confier', 'passer']) {
      expect(readDeskCommand({ a: 'x' }, [verb, '4K7M-93XC'], ['voirie'])).toMatchObject({
        ...{ name: 'act', verb },
      });
    }
  });
});
