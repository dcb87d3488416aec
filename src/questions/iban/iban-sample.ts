import { common, type KindSample } from '../kind-sample.ts';
import type { IbanField } from './iban-schema.ts';

const SHOWN = 'FR76 3000 6000 0112 3456 7890 189'.replaceAll(' ', '\u00a0');

export const ibanSample: KindSample<IbanField> = {
  right: () => 'FR76 3000 6000 0112 3456 7890 189',
  wrong: () => '12',
  examples: [
    {
      field: { type: 'iban', ...common },
      accepted: [
        ['FR76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189', [SHOWN]],
        ['fr7630006000011234567890189', 'FR7630006000011234567890189', [SHOWN]],
        ['IBAN : FR76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189', [SHOWN]],
        [
          'ＦＲ７６ ３０００ ６０００ ０１１２ ３４５６ ７８９０ １８９',
          'FR7630006000011234567890189',
          [SHOWN],
        ],
        ['FR۷۶ ۳۰۰۰ ۶۰۰۰ ۰۱۱۲ ۳۴۵۶ ۷۸۹۰ ۱۸۹', 'FR7630006000011234567890189', [SHOWN]],
        ['FR76\u202f3000-6000.0112 3456 7890 189\u200b', 'FR7630006000011234567890189', [SHOWN]],
        [
          'FR14 2004 1010 0505 0001 3M02 606',
          'FR1420041010050500013M02606',
          ['FR14 2004 1010 0505 0001 3M02 606'.replaceAll(' ', '\u00a0')],
        ],
        [
          'BE68 5390 0754 7034',
          'BE68539007547034',
          ['BE68 5390 0754 7034'.replaceAll(' ', '\u00a0')],
        ],
      ],
      refused: [
        // One digit for another, and two that changed places.
        ['FR76 3000 6000 0112 3456 7890 188', /l’IBAN de votre RIB/u],
        ['FR76 3000 6000 0112 3456 7809 189', /l’IBAN de votre RIB/u],
        // The right key of a number that is too short for France.
        ['FR68 5390 0754 7034', /27.lettres et chiffres/u],
        ['30006000011234567890189', /l’IBAN de votre RIB/u],
        ['BE69 5390 0754 7034', /l’IBAN de votre RIB/u],
        ['un compte', /l’IBAN de votre RIB/u],
        ['FR76'.padEnd(61, '0'), /trop long/u],
      ],
    },
  ],
};
