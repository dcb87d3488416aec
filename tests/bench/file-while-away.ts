import { randomUUID } from 'node:crypto';
import { createEnvelopeSealer } from '../../src/filing/envelope.server.ts';
import { loadFunctions } from '../../src/host/load-functions.ts';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { ROOT } from '../support/project.ts';
import { parkingForm, SLUG } from './parking-form.ts';

export const FILINGS = 2000;
const DAYS = 7;
export const DAY_MS = 24 * 60 * 60 * 1000;
/** Sendings that come at the same time. */
export const AT_ONCE = 16;

/** Settings of functions. */
export type Environment = Readonly<Record<string, string>>;

/**
 * Confirms requests at instants of the past week, while the database is away.
 * @param secret of the site, which seals what pages carry
 * @returns the instant of each key that was given a receipt
 */
export async function fileWhileAway(
  environment: Environment,
  secret: string,
  seed: number,
): Promise<Map<string, Date>> {
  const definition = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
  if (definition === undefined) throw new Error('Build the site first');
  const { version } = definition;
  const sealer = createEnvelopeSealer(secret);
  const random = seededRandom(seed);
  const start = Date.now() - DAYS * DAY_MS;
  const instants = Array.from({ length: FILINGS }, () => {
    return new Date(start + Math.floor(random() * DAYS * DAY_MS));
  }).toSorted((a, b) => a.getTime() - b.getTime());
  const queue = instants.values();
  const kept = new Map<string, Date>();
  const fileSome = async () => {
    for (const instant of queue) {
      const held = { ...environment, PARVIS_NOW: instant.toISOString() };
      const [submit] = (await loadFunctions(ROOT, held, ['submit'])).routed;
      const key = randomUUID();
      const values = parkingForm();
      const sealed = sealer.seal({ procedure: SLUG, version, key, digest: '', values });
      const body = new URLSearchParams({ _envoi: sealed, _etape: 'confirmer' });
      const request = new Request('http://localhost/', { method: 'POST', body });
      const response = await submit?.run(request, { params: { procedure: SLUG } });
      if (response?.status === 303) kept.set(key, instant);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fileSome));
  return kept;
}
