import { describe, expect, test } from 'vitest';
import { errorCode } from '../../src/kit/log.ts';
import { createClock } from '../../src/web/clock.ts';
import { ALL_SETTINGS, EnvironmentError, readEnvironment } from '../../src/web/environment.ts';

const GOOD = {
  SUPABASE_URL: 'https://abcd.supabase.co',
  SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x',
  PARVIS_TOKEN_KEY: '{"kty":"EC","alg":"ES256"}',
  PARVIS_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtps://compte:motdepasse@smtp.fr:465',
};

describe('settings', () => {
  test('that are all there are read', () => {
    expect(readEnvironment(GOOD, ALL_SETTINGS).PARVIS_TOKEN_KEY.alg).toBe('ES256');
  });

  test.each(Object.keys(GOOD))('without %s stop with a sentence that names it', (name) => {
    const read = () => readEnvironment({ ...GOOD, [name]: undefined }, ALL_SETTINGS);
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(name);
  });

  test.each(['Essai', '9-essai', 'essai de mars', 'a'.repeat(201), ''])(
    'name no commune that the database could not (« %s »)',
    (name) => {
      const read = () => readEnvironment({ PARVIS_COMMUNE: name }, ['PARVIS_COMMUNE']);
      expect(read).toThrow(/PARVIS_COMMUNE : le nom sous lequel la base range ce site/u);
    },
  );

  test('that are wrong are named without their value', () => {
    const wrong = { ...GOOD, PARVIS_SECRET: 'trop-court', PARVIS_TOKEN_KEY: '{cassé' };
    expect(() => readEnvironment(wrong, ALL_SETTINGS)).toThrow(
      /PARVIS_TOKEN_KEY[\s\S]*PARVIS_SECRET/u,
    );
    expect(() => readEnvironment(wrong, ALL_SETTINGS)).not.toThrow(/trop-court|cassé/u);
  });
});

describe('the clock', () => {
  const NOON = '2026-12-24T12:00:00Z';

  test('is held by PARVIS_NOW on a local stack', () => {
    const clock = createClock({ PARVIS_LOCAL: '1', PARVIS_NOW: NOON });
    expect(clock()).toEqual(new Date(NOON));
    expect(clock()).toEqual(new Date(NOON));
  });

  test('ignores PARVIS_NOW in production', () => {
    const before = Date.now();
    expect(createClock({ PARVIS_NOW: NOON })().getTime()).toBeGreaterThanOrEqual(before);
  });

  test.each([
    'demain',
    '2026-12-24',
    '2026-12-24T12:00:00',
    '2026-13-01T00:00:00Z',
    '2026-02-30T10:00:00Z',
    '2026-04-31T10:00:00+02:00',
    '2026-12-24T25:00:00Z',
  ])('refuses « %s », which is no instant, with a sentence', (held) => {
    const create = () => createClock({ PARVIS_LOCAL: '1', PARVIS_NOW: held });
    expect(create).toThrow(EnvironmentError);
    expect(create).toThrow(/un instant qui existe/u);
  });
});

test('a log gets the code of an error, never its message', () => {
  expect(errorCode(Object.assign(new Error('a@b.fr'), { code: 'ECONNREFUSED' }))).toBe(
    'ECONNREFUSED',
  );
  expect(errorCode(new TypeError('Benali'))).toBe('TypeError');
  expect(errorCode('Benali')).toBe('unknown');
});
