import { common, type KindSample } from '../kind-sample.ts';
import type { DateField } from './date-schema.ts';

const date = (jour: string, mois: string, annee: string) => ({ jour, mois, annee });

/** Far behind or far ahead, so that it lasts. */
export const lastingDay = (past: boolean) => date('27', '3', past ? '1985' : '2099');

export const IMPOSSIBLE_DAY = date('31', '2', '2026');

export const dateSample: KindSample<DateField> = {
  right: ({ past }) => lastingDay(past),
  wrong: () => IMPOSSIBLE_DAY,
  examples: [
    {
      field: { type: 'date', ...common, past: false },
      accepted: [
        [date('27', '5', '2026'), '2026-05-27', ['27\u00a0mai\u00a02026']],
        [date(' 01', '02 ', '2028'), '2028-02-01', ['1er\u00a0février\u00a02028']],
        [date('29', '2', '2028'), '2028-02-29', ['29\u00a0février\u00a02028']],
        [date('27', 'mai', '2026'), '2026-05-27', ['27\u00a0mai\u00a02026']],
        [date('1er', 'févr.', '2028'), '2028-02-01', ['1er\u00a0février\u00a02028']],
        [date('01', 'FEV', '2028'), '2028-02-01', ['1er\u00a0février\u00a02028']],
        [date('1ᵉʳ', 'Août', '2028'), '2028-08-01', ['1er\u00a0août\u00a02028']],
        [date('3.', 'sept', '2028.'), '2028-09-03', ['3\u00a0septembre\u00a02028']],
        [date('٢٧', '０５', '२०२६'), '2026-05-27', ['27\u00a0mai\u00a02026']],
        // A whole date in one control, as it is said, pasted or filled in by a browser.
        [date('1er janvier 2028', '', ''), '2028-01-01', ['1er\u00a0janvier\u00a02028']],
        [date('', '', 'le mardi 29 Février 2028'), '2028-02-29', ['29\u00a0février\u00a02028']],
        [date('1er janvier', '', '2028'), '2028-01-01', ['1er\u00a0janvier\u00a02028']],
        [date('27/05/2026', '', ''), '2026-05-27', ['27\u00a0mai\u00a02026']],
        [date('27.5.2026', '', ''), '2026-05-27', ['27\u00a0mai\u00a02026']],
        [date('2026-05-27', '', ''), '2026-05-27', ['27\u00a0mai\u00a02026']],
        [date('\u200b29', '2\ufeff', '2028'), '2028-02-29', ['29\u00a0février\u00a02028']],
      ],
      refused: [
        [date('29', '2', '2027'), /n’existe pas/u],
        [date('31', '4', '2026'), /n’existe pas/u],
        [date('12', '13', '2026'), /n’existe pas/u],
        [date('0', '1', '2026'), /n’existe pas/u],
        [date('12', '', '2026'), /le jour, le mois et l’année/u],
        [date('douze', '5', '2026'), /le jour, le mois et l’année/u],
        [date('douze', 'mai', '2026'), /le jour, le mois et l’année/u],
        // June or July; a day of the week; another language.
        [date('12', 'jui', '2026'), /le jour, le mois et l’année/u],
        [date('12', 'mardi', '2026'), /le jour, le mois et l’année/u],
        [date('12', 'may', '2026'), /le jour, le mois et l’année/u],
        [date('1', 'j', '2026'), /le jour, le mois et l’année/u],
        [date('mai 2026', '', ''), /le jour, le mois et l’année/u],
        [date('31 avril 2026', '', ''), /n’existe pas/u],
        [date('27', 'mai', '26'), /l’année avec quatre chiffres, entre 1800 et 2099/u],
        [date('1', '1', '20266'), /le jour, le mois et l’année/u],
        [date('1', '1', '26'), /l’année avec quatre chiffres, entre 1800 et 2099/u],
        // A slip of the finger, and not a request for the next century.
        [date('1', '12', '2226'), /l’année avec quatre chiffres/u],
        [date('1', '1', '085'), /l’année avec quatre chiffres/u],
        [date('1', '1', '0026'), /l’année avec quatre chiffres/u],
      ],
    },
    {
      field: { type: 'date', ...common, past: true },
      accepted: [[date('23', '4', '2026'), '2026-04-23', ['23\u00a0avril\u00a02026']]],
      refused: [[date('24', '4', '2026'), /jusqu’au 23\u00a0avril\u00a02026/u]],
    },
    {
      field: { type: 'date', ...common, past: false, notice: 'P15D' },
      accepted: [[date('8', '5', '2026'), '2026-05-08', ['8\u00a0mai\u00a02026']]],
      refused: [[date('7', '5', '2026'), /à partir du 8\u00a0mai\u00a02026/u]],
    },
  ],
};
