import { expect, test } from 'vitest';
import { ownWords } from '../../../src/tracking/reply/own-words.ts';

test.each([
  ['nothing', 'Oui.\n\nSamir', 'Oui.\n\nSamir'],
  [
    'as Gmail does',
    'Oui.\n\nLe lun. 4 mai 2026 à 10:15, La mairie <m@a.example> a écrit :\n> Non',
    'Oui.',
  ],
  [
    'folded',
    'Oui.\nLe lun. 4 mai 2026 à 10:15, La mairie de Petiteville\n<m@a.example> a\nécrit :\n> Non',
    'Oui.',
  ],
  ['as Outlook does', 'Oui.\r\n\r\nDe : La mairie <m@a.example>\r\nEnvoyé : lundi\r\nNon', 'Oui.'],
  ['as Outlook did', 'Oui.\n________________________________\nDe : La mairie\nNon', 'Oui.'],
  ['as an original message', 'Oui.\n-----Message d’origine-----\nNon', 'Oui.'],
  ['in English', 'Oui.\nOn Mon, May 4, 2026 at 10:15 AM Town <m@a.example> wrote:\n> Non', 'Oui.'],
  ['between the lines', '> Mardi ?\nOui.\n> À 10 heures ?\nÀ 11 heures.', 'Oui.\nÀ 11 heures.'],
  [
    'words that only look like it',
    'Le maire a écrit : je garde sa lettre.',
    'Le maire a écrit : je garde sa lettre.',
  ],
])('what a mail program quotes is left out: %s', (_how, text, own) => {
  expect(ownWords(text)).toBe(own);
});
