import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attest } from '../../../src/incidents/attest.server.ts';
import { createAvailabilityRecorder } from '../../../src/incidents/availability-repository.ts';
import { MINUTE_MS } from '../../../src/incidents/availability.ts';
import { deriveIncidentKey } from '../../../src/incidents/incident-key.server.ts';
import { instantsOf, localTime } from '../../../src/kit/local-time.ts';
import { parisDay } from '../../../src/kit/paris-time.ts';
import { submissionsCommand } from '../../../src/tools/desk/submissions.ts';
import { createServices } from '../../../src/web/services.ts';
import { actAsRole } from '../../support/act-as.ts';
import { fileForm } from '../../support/file-form.ts';
import { openSite } from '../../support/open-site.ts';
import { readPage } from '../../support/page.ts';
import { recordRuns } from '../../support/record-runs.ts';
import { runHere } from '../../support/run-here.ts';
import { sampleForm } from '../../support/sample-answers.ts';
import { ownCommune, sharedStack } from '../../support/shared-stack.ts';
import { referenceOf } from '../../support/stored.ts';

const SLUG = 'autorisation-stationnement';
const site = openSite();
/** Three days ago at noon in Paris: the record takes no day that nobody remembers. */
const day = parisDay(new Date(Date.now() - 3 * 24 * 60 * MINUTE_MS));
const noon = instantsOf(`${day} 12:00`)[0]?.getTime() ?? 0;
const [year, month, date] = day.split('-').map(Number);
const inWords = new RegExp(`${date === 1 ? '1er' : date} \\p{L}+ ${year}`, 'u');

const demandes = (...words: string[]) =>
  runHere(submissionsCommand, words, { environment: { ...sharedStack().environment } });

beforeAll(async () => {
  expect(month).toBeGreaterThan(0);
  const recorder = createAvailabilityRecorder((await actAsRole('maintenance')) as never);
  const failures = [
    [0, 9],
    [10, 29, 'database', 'filing', 'spool'],
    [30, 60],
  ] as const;
  await recordRuns(ownCommune(), failures, noon);
  const { kid, publicKey } = await deriveIncidentKey(sharedStack().environment.PARVIS_SECRET ?? '');
  await recorder.publishKey(kid, publicKey);
});

const attested = async (minute: number) =>
  attest(await createServices({ ...sharedStack().environment }), {
    ...{ procedure: SLUG, title: 'Réserver une place pour un déménagement', print: '' },
    at: new Date(noon + minute * MINUTE_MS),
  });

describe('npm run demandes -- disponibilite', () => {
  test('tells the failures of thirty days in words', async () => {
    const { code, said } = await demandes('disponibilite');
    expect(code).toBe(0);
    expect(said).toMatch(inWords);
    expect(said).toContain('de 12 h 10 à 12 h 30. Le service ne pouvait rien recevoir.');
  });

  test('gives everything as a table', async () => {
    const { said } = await demandes('disponibilite', '--format', 'csv');
    expect(said).toContain('De (Paris);À (Paris);Minutes;En panne;Gardé à part');
    const from = localTime(new Date(noon + 10 * MINUTE_MS));
    expect(said).toContain(
      `${from};${localTime(new Date(noon + 30 * MINUTE_MS))};20;la base de données, la réception des envois, la mise à part des envois;oui`,
    );
  });
});

test('an attestation is compared with the record of its minute', async () => {
  expect((await demandes('attestation', await attested(15))).said).toContain(
    'Registre de disponibilité, à cette minute',
  );
  expect((await demandes('attestation', await attested(35))).said).toContain('tout près');
  expect((await demandes('attestation', await attested(55))).said).toContain(
    'le service marchait à cette minute',
  );
});

describe('npm run demandes -- antidater', () => {
  let reference: string;
  let location: string;
  beforeEach(async () => {
    const filed = await fileForm(site, SLUG, sampleForm(SLUG));
    ({ location } = filed);
    reference = referenceOf(filed.receipt);
  });
  const timeline = async () =>
    (await readPage(await site.get(location.replace('/recus/', '/suivi/')))).text;

  test('tells what the record says of that day', async () => {
    const { code, said } = await demandes(
      ...['antidater', reference, '--le', day, '--raison', 'Panne dite au téléphone.'],
    );
    expect(code).toBe(0);
    expect(said).toMatch(/Registre : le .* de 12 h 10 à 12 h 30\./u);
    expect(await timeline()).toContain('Panne dite au téléphone.');
  });

  test('takes its day and its reason from an attestation, and the person reads them', async () => {
    const { code, said } = await demandes(
      ...['antidater', reference, '--attestation', await attested(15)],
    );
    expect(code).toBe(0);
    expect(said).toContain('Authentique');
    const text = await timeline();
    expect(text).toContain('Date de réception corrigée');
    expect(text).toMatch(
      /Incident technique du service le .* à 12 h 15, prouvé par une attestation/u,
    );
    expect(text).toMatch(new RegExp(`Compte à partir du ${inWords.source}`, 'u'));
  });

  test('does nothing on an attestation that was altered', async () => {
    const [head, content, signature = ''] = (await attested(15)).split('.');
    const other = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    const { code, said } = await demandes(
      ...['antidater', reference, '--attestation', `${head}.${content}.${other}`],
    );
    expect(code).toBe(1);
    expect(said).toContain('Altérée');
    expect(await timeline()).not.toContain('Date de réception corrigée');
  });
});
