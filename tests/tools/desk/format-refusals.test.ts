import { expect, test } from 'vitest';
import { refusalsText } from '../../../src/tools/desk/format-refusals.ts';

test('refusals are told by day, place and reason, in French', () => {
  const text = refusalsText([
    { day: '2026-11-22', about: 'acte-de-naissance', reason: 'too-many', count: 12 },
    { day: '2026-11-21', about: '_suivi', reason: 'too-many-codes', count: 1 },
  ]);
  expect(text.replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(
    [
      '22 novembre 2026 – acte-de-naissance – trop d’envois : 12 refus',
      '21 novembre 2026 – suivi d’une demande – trop de codes faux : 1 refus',
    ].join('\n'),
  );
});

test('no refusal is said too', () => {
  expect(refusalsText([])).toBe('Aucun envoi n’a été refusé.');
});
