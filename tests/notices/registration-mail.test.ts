import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import purgeSpool from '../../functions/purge-spool.ts';
import { keepForLater } from '../../src/filing/keep-for-later.server.ts';
import { createSecretKeeper } from '../../src/requests/secrets.server.ts';
import { openSpool } from '../../src/requests/spool/open-spool.server.ts';
import { createServices } from '../../src/web/services.ts';
import { aDefinition, PETITEVILLE } from '../builders/content.ts';
import { NOWHERE, useAwayMail } from '../support/away-mail.ts';
import { replay, waitingIn } from '../support/away.ts';
import { deliver } from '../support/mail.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { runScheduled } from '../support/run-scheduled.ts';

const { own, settings, folder, stillAway, fileAway, arrived, marks } = useAwayMail();

describe('while the database is away', () => {
  test('the registration receipt leaves by e-mail, once, with no answer and no code', async () => {
    const address = 'enregistre@courriel.example';
    const location = await fileAway({ courriel: address, nom: 'Nom-Reconnaissable' });
    expect(await stillAway()).toBe(0);
    const [mail, ...others] = await arrived(address);
    expect(others).toEqual([]);
    const page = await readPage(await openSite(settings()).get(location));
    const [reference = '', code = ''] = [...page.document.querySelectorAll('.keys .code')].map(
      ({ textContent }) => textContent,
    );
    expect(mail?.subject).toContain(`accusé d’enregistrement ${reference}`);
    for (const written of [mail?.text ?? '', mail?.html ?? '']) {
      const text = written.replaceAll(/[\u00a0\u202f]/gu, ' ');
      expect(text).toContain('24 décembre 2026');
      expect(text).toMatch(/votre demande est enregistrée/iu);
      expect(text).not.toContain(code);
      expect(text).not.toMatch(/Reconnaissable|rue des Lilas/u);
    }
    await stillAway();
    await stillAway({ PARVIS_NOW: '2026-12-26T11:00:00Z' });
    expect(await arrived(address)).toHaveLength(1);

    // The address that it brings is its own: it opens now, and goes on to open.
    const [, path = ''] = /(\/recus\/[\w-]{22})/u.exec(mail?.text ?? '') ?? [];
    expect(path).not.toBe(location);
    const opened = await readPage(await openSite(settings(NOWHERE)).get(path));
    expect(opened.title).toContain('Votre demande est enregistrée');

    expect(await replay(settings())).toBe(1);
    await deliver(own.stack);
    const [acknowledgement] = await arrived(address);
    expect(await arrived(address)).toHaveLength(2);
    expect(acknowledgement?.subject).toContain(`accusé de réception ${reference}`);
    const later = await readPage(await openSite(settings()).get(path));
    expect(later.title).toContain('Votre demande est reçue');
  });

  test('nothing kept beside what waits tells who', async () => {
    await fileAway({ courriel: 'discret@courriel.example' });
    await stillAway();
    expect(marks()).toHaveLength(1);
    expect(marks()[0]).not.toContain('discret');
  });
});

test('when the database is back first, the acknowledgement leaves alone', async () => {
  const address = 'revenu@courriel.example';
  await fileAway({ courriel: address });
  expect(await replay(settings())).toBe(1);
  expect(waitingIn(folder())).toEqual([]);
  await deliver(own.stack);
  const all = await arrived(address);
  expect(all.map(({ subject }) => subject?.includes('accusé de réception'))).toEqual([true]);
});

test('marks go once their sending is gone for two days', async () => {
  await fileAway({ courriel: 'oubli@courriel.example' });
  await stillAway();
  await replay(settings());
  const purge = (now: string) => runScheduled(purgeSpool, settings({ PARVIS_NOW: now }));
  await purge('2026-12-25T11:00:00Z');
  expect(marks()).toHaveLength(1);
  await purge('2026-12-26T11:00:00Z');
  expect(marks()).toEqual([]);
});

test('a registration that waits for an agent too is brought once, by the spool or by the outbox', async () => {
  const services = await createServices(settings());
  const secrets = createSecretKeeper(services.setting('PARVIS_SECRET'));
  // The room is not said: nobody knows what silence means, and an agent says it first.
  const keep = async (courriel: string) => {
    const answers = { nom: 'Benali', reponse_par: 'courriel', courriel };
    const kept = await keepForLater(
      { spool: openSpool(services), secrets, commune: PETITEVILLE.commune },
      {
        ...{ submissionKey: randomUUID(), digest: '' },
        checked: {
          ...{ definition: aDefinition('location-de-salle'), answers },
          ...{ submissionKey: randomUUID(), receivedAt: services.clock() },
        },
      },
    );
    expect(kept).toBe('stored');
  };
  await keep('par-la-mise-a-part@courriel.example');
  await stillAway();
  await keep('par-la-base@courriel.example');
  expect(await replay(settings())).toBe(2);
  await deliver(own.stack);
  for (const address of ['par-la-mise-a-part', 'par-la-base']) {
    const all = await arrived(`${address}@courriel.example`);
    expect(all.map(({ subject }) => subject?.includes('accusé d’enregistrement'))).toEqual([true]);
  }
});
