import { beforeAll, expect, test } from 'vitest';
import deliverNotices from '../../functions/deliver-notices.ts';
import { aPdf } from '../builders/joined-files.ts';
import { addCommune } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { LOW_QUOTAS, SLUG, statusesFrom } from '../support/low-quotas.ts';
import { openSite } from '../support/open-site.ts';
import { timesRefused } from '../support/quotas.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { chunkSender } from '../support/send-chunks.ts';
import { sharedStack } from '../support/shared-stack.ts';

/* Two sites of one content on one database: the real one, and one that `PARVIS_COMMUNE` names. */
let rehearsal: Record<string, string>;
beforeAll(async () => {
  rehearsal = { PARVIS_COMMUNE: await addCommune('essai') };
});

test('the same connection spends the quotas of one site, and none of the other', async () => {
  const from = (settings = {}) => openSite({ ...LOW_QUOTAS, ...settings }).from('203.0.113.5');
  expect(await statusesFrom(from(rehearsal), 3)).toEqual([303, 303, 429]);
  expect(await timesRefused(SLUG, 'proof-needed')).toBe(0);
  expect(await statusesFrom(from(), 3)).toEqual([303, 303, 429]);
  expect(await timesRefused(SLUG, 'proof-needed')).toBe(1);
});

test('one site shows no receipt of the other, knows none of its files, sends none of its notices', async () => {
  const [real, other] = [openSite(), openSite(rehearsal)];
  const { location } = await fileForm(real, SLUG, sampleForm(SLUG));
  expect((await other.get(location)).status).toBe(404);
  expect((await real.get(location)).status).toBe(200);

  const { id } = await chunkSender(real).announce(aPdf().length);
  expect((await chunkSender(other).status(id)).status).toBe(404);
  expect((await chunkSender(real).status(id)).status).toBe(200);

  const { environment } = sharedStack();
  const deliver = async (settings = {}) =>
    (await runScheduled(deliverNotices, { ...environment, ...settings })).body;
  await deliver(rehearsal);
  await deliver();
  await fileForm(real, SLUG, sampleForm(SLUG));
  expect(await deliver(rehearsal)).toEqual({ count: 0 });
  expect(await deliver()).toEqual({ count: 2 });
});
