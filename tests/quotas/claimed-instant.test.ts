import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createEnvelopeSealer } from '../../src/filing/envelope.server.ts';
import { press } from '../support/file-form.ts';
import { LOW_QUOTAS, SLUG } from '../support/low-quotas.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const from = openSite(LOW_QUOTAS).from('192.0.2.30');

test('an instant that a page under another seal claims is not believed: it still weighs two', async () => {
  const forger = createEnvelopeSealer('another secret of thirty-two signs');
  const statuses: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const forged = forger.seal({
      ...{ procedure: SLUG, version: '', key: randomUUID(), digest: '' },
      values: sampleForm(SLUG),
      // As if it had been read for ten minutes.
      checkedAt: Date.parse(LOW_QUOTAS.PARVIS_NOW) - 600_000,
    });
    const body = { _envoi: forged, _etape: 'confirmer' };
    const review = await readPage(await from.post(`/api/demarches/${SLUG}`, body));
    statuses.push((await press(from, SLUG, review, 'confirmer')).status);
  }
  expect(statuses).toEqual([303, 303, 429]);
});
