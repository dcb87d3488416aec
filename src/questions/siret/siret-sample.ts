import { common, type KindSample } from '../kind-sample.ts';
import type { SiretField } from './siret-schema.ts';

export const siretSample: KindSample<SiretField> = {
  right: () => '732 829 320 00074',
  wrong: () => '12',
  examples: [
    {
      field: { type: 'siret', ...common },
      accepted: [
        ['732 829 320 00074', '73282932000074', ['73282932000074']],
        ['732\u00a0829\u202f320\u00a000074', '73282932000074', ['73282932000074']],
        ['٧٣٢٨٢٩٣٢٠٠٠٠٧٤', '73282932000074', ['73282932000074']],
        ['７３２ ８２９ ３２０ ０００７４', '73282932000074', ['73282932000074']],
        ['SIRET : 732 829 320 − 00074', '73282932000074', ['73282932000074']],
        ['n° SIRET 732.829.320.00074', '73282932000074', ['73282932000074']],
        ['356 000 000 49837', '35600000049837', ['35600000049837']],
        ['732\u2011829\u2011320\u201100074\u200b', '73282932000074', ['73282932000074']],
      ],
      refused: [
        ['73282932000075', /quatorze chiffres/u],
        // The whole ends with its check digit, the number of the company does not.
        ['12345678900007', /quatorze chiffres/u],
        ['73282932100007', /quatorze chiffres/u],
        // The exception of La Poste is its own.
        ['73282932000013', /quatorze chiffres/u],
        ['7328293200007', /quatorze chiffres/u],
        ['35600000049838', /quatorze chiffres/u],
        ['00000000000000', /quatorze chiffres/u],
        ['000 000 000 00018', /quatorze chiffres/u],
      ],
    },
  ],
};
