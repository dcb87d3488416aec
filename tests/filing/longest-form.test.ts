import { expect, test } from 'vitest';
import { FORM_LIMITS } from '../../src/web/read-form.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { longestFormBytes } from '../support/longest-form.ts';

test('the longest form, filled to the brim in any alphabet, is never too large', () => {
  expect(longestFormBytes(PETITEVILLE)).toBeLessThan(FORM_LIMITS.answers);
});
