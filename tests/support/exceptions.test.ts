import { expect, test } from 'vitest';
import { unexcused } from './exceptions.ts';

const found = [{ rule: 'region' }, { rule: 'color-contrast' }];
const exception = { rule: 'region', pages: /^\/carte/u, reason: 'carte', until: '2026-12-31' };

test('an exception is for one rule, some pages, and until a day', () => {
  expect(unexcused(found, '/carte/', '2026-12-31', [exception])).toEqual([found[1]]);
  expect(unexcused(found, '/carte/', '2027-01-01', [exception])).toEqual(found);
  expect(unexcused(found, '/aide/', '2026-12-31', [exception])).toEqual(found);
});
