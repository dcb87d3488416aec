import { expect, test } from 'vitest';
import { internationalPhone, readablePhone, takesSms } from '../../src/kit/phone-number.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['0639981234', '+33639981234', true],
  ['0639012345', '+262639012345', true],
  ['0612345678', '+33612345678', true],
  ['0712345678', '+33712345678', false],
  ['0750123456', '+33750123456', true],
  ['0199001234', '+33199001234', false],
  ['0690123456', '+590690123456', true],
  ['0590123456', '+590590123456', false],
  ['0694123456', '+594694123456', true],
  ['0696123456', '+596696123456', true],
  ['0692123456', '+262692123456', true],
  ['0262123456', '+262262123456', false],
  ['0708401234', '+508708401234', true],
  ['0709012345', '+590709012345', true],
  ['+687751234', '+687751234', true],
  ['+68987123456', '+68987123456', true],
  ['+68940123456', '+68940123456', false],
  ['+32470123456', '+32470123456', false],
])('the number %s is %s, and takes an SMS: %s', (typed, international, isMobile) => {
  expect(internationalPhone(typed)).toBe(international);
  expect(takesSms(international)).toBe(isMobile);
});

test('is read as it is dialled here', () => {
  expect(plain(readablePhone('+33612345678'))).toBe('06 12 34 56 78');
  expect(plain(readablePhone('+262692123456'))).toBe('06 92 12 34 56');
  expect(readablePhone('+32470123456')).toBe('+32470123456');
});
