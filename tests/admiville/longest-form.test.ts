import { expect, test } from 'vitest';
import { FORM_LIMITS } from '../../src/web/read-form.ts';
import { longestFormBytes } from '../support/longest-form.ts';
import { ADMIVILLE } from './content.ts';

test('the longest form of the demonstration takes half of what a form may weigh', () => {
  expect(longestFormBytes(ADMIVILLE)).toBeLessThan(FORM_LIMITS.answers / 2);
});
