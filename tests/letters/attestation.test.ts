import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import watchSilence from '../../functions/watch-silence.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { attest } from '../../src/tools/desk/attest.ts';
import { readLetterTemplates } from '../../src/tools/desk/read-letter-templates.ts';
import { readLogo } from '../../src/tools/desk/read-logo.ts';
import { aDefinition } from '../builders/content.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { actAsRole } from '../support/act-as.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import { FIXTURE } from '../support/project.ts';
import { readPdf } from '../support/read-pdf.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sharedStack } from '../support/shared-stack.ts';

const ROOM = 'location-de-salle';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });

/** Silence accepts on 23 May a meeting room that was asked for on 23 April; it rejects another one. */
const fileRoom = (salle = 'reunion') =>
  followRequest(site, ROOM, { ...typedAnswers(aDefinition(ROOM).form), salle });

async function watchOn(day: string): Promise<void> {
  const settings = { ...sharedStack().environment, PARVIS_NOW: `${day}T08:02:00Z` };
  expect((await runScheduled(watchSilence, settings)).status).toBe(200);
}

const later = openSite({ PARVIS_NOW: '2026-06-30T08:15:00Z' });
const ask = (request: FiledRequest, key: string) =>
  later.post(request.path, { _cle: key, _etape: 'attester' });
const given = async (request: FiledRequest) =>
  (await request.journal()).filter((kind) => kind === 'attestation.given').length;

describe('the certificate of an acceptance by silence', () => {
  test('is given from the page with one button, once, and says what was accepted, when, by whom', async () => {
    const request = await fileRoom();
    await watchOn('2026-05-24');
    const page = await request.look();
    const key = page.value('_cle') ?? '';
    expect(page.document.querySelector('button[value=attester]')?.textContent).toBe(
      'Recevoir mon attestation',
    );
    expect((await ask(request, key)).headers.get('location')).toBe(`${request.path}?fait=attester`);
    await Promise.all([ask(request, key), ask(request, crypto.randomUUID())]);
    expect(await given(request)).toBe(1);
    const after = await request.look();
    expect(after.document.querySelector('button[value=attester]')).toBeNull();
    const check = /pour la vérifier : (\S+)\./u.exec(after.text)?.[1] ?? '';
    const link = after.document.querySelector('a[href^="/pdf/lettres/"]')?.getAttribute('href');
    const bytes = await (await site.get(link ?? '')).arrayBuffer();
    const text = (await readPdf(new Uint8Array(bytes))).texts.join('\n').replaceAll('\u00a0', ' ');
    for (const words of [
      ...['Louer une salle de la commune', '23 avril 2026', 'depuis le 23 mai 2026', 'La mairie'],
      ...['L. 232-3', `Référence de l’attestation : ${check}`, request.reference],
    ]) {
      expect(text).toContain(words);
    }
  });

  test.each<[string, () => Promise<FiledRequest>]>([
    ['silence has not decided yet', () => fileRoom()],
    [
      'silence rejected',
      async () => {
        const request = await fileRoom('fetes');
        await watchOn('2026-06-24');
        return request;
      },
    ],
    [
      'a decision was written',
      async () => {
        const request = await fileRoom();
        await request.agentDoes(SAMPLE_EVENTS['decision.made']);
        return request;
      },
    ],
  ])('is neither offered nor given where %s', async (_case, file) => {
    const request = await file();
    const page = await request.look();
    expect(page.document.querySelector('button[value=attester]')).toBeNull();
    await ask(request, page.value('_cle') ?? crypto.randomUUID());
    expect(await given(request)).toBe(0);
    const refused = agentAttests(request);
    await expect(refused.said).rejects.toThrow(/Le silence n’a pas accepté/u);
    expect(readdirSync(refused.folder)).toEqual([]);
  });

  test('is given by an agent as a file, the same one the second time', async () => {
    const request = await fileRoom();
    await watchOn('2026-05-24');
    const [first, second] = [agentAttests(request), agentAttests(request)];
    await first.said;
    await second.said;
    expect(await given(request)).toBe(1);
    const bytesIn = (folder: string) =>
      readFileSync(join(folder, `attestation-${request.reference}.pdf`));
    expect(bytesIn(first.folder).equals(bytesIn(second.folder))).toBe(true);
  });
});

function agentAttests({ reference }: FiledRequest) {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-attestation-'));
  const run = async () =>
    attest(await actAsRole('agent', { services: ['voirie'] }), {
      ...{ reference, folder, today: '2026-06-30' },
      templates: () => readLetterTemplates(FIXTURE),
      logo: () => readLogo(FIXTURE),
    });
  return { folder, said: run() };
}
