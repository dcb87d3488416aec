import { expect, test } from 'vitest';
import health from '../../functions/health.ts';
import { healthMetrics, wrongIn } from '../../src/incidents/health.ts';
import { SITE } from '../support/open-site.ts';
import { sharedStack } from '../support/shared-stack.ts';

const now = new Date('2026-12-01T08:00:00Z');
const sound = { isDatabaseUp: true, mailStalledFor: undefined, builtAt: now };

test.each([
  [{}, []],
  [{ isDatabaseUp: false }, ['base']],
  [{ mailStalledFor: 900 }, []],
  [{ mailStalledFor: 901 }, ['courriels']],
  [{ builtAt: new Date('2026-11-29T07:59:00Z') }, ['construction']],
])('%o: what is wrong', (changes, wrong) => {
  expect(wrongIn({ ...sound, ...changes }, now)).toEqual(wrong);
});

test('figures are those of Prometheus', () => {
  expect(healthMetrics(sound)).toMatch(/^parvis_database_up 1$/mu);
  expect(healthMetrics(sound)).toMatch(/^parvis_built_timestamp_seconds 1796112000$/mu);
});

const ask = (path: string, settings: NodeJS.ProcessEnv = {}) =>
  health.withEnvironment({ ...sharedStack().environment, ...settings })(
    new Request(`${SITE}${path}`),
    {},
  );

test('says whether the database answers, and nothing of the inside', async () => {
  const response = await ask('/sante');
  const said = (await response.json()) as Record<string, unknown>;
  expect(said.base).toBe(true);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const away = await ask('/sante', { SUPABASE_URL: 'http://127.0.0.1:1' });
  expect(away.status).toBe(503);
  const told = await away.text();
  expect(JSON.parse(told)).toMatchObject({ etat: 'panne', base: false });
  expect(told).not.toMatch(/127\.0\.0\.1|supabase|\/work|Error/iu);
});

test('its figures are read without the database', async () => {
  const response = await ask('/sante/mesures', { SUPABASE_URL: 'http://127.0.0.1:1' });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('parvis_database_up 0');
});
