import { IMPOSSIBLE_DAY, lastingDay } from '../date/date-sample.ts';
import { common, type KindSample } from '../kind-sample.ts';
import type { PartialDateField } from './partial-date-schema.ts';

const date = (jour: string, mois: string, annee: string) => ({ jour, mois, annee });

export const partialDateSample: KindSample<PartialDateField> = {
  right: ({ past }) => lastingDay(past),
  wrong: () => IMPOSSIBLE_DAY,
  examples: [
    {
      field: { type: 'partial-date', ...common, past: true },
      accepted: [
        [date('', '', '1985'), '1985', ['1985']],
        [date('', '3', '1985'), '1985-03', ['mars\u00a01985']],
        [date('1', '3', ' 1985'), '1985-03-01', ['1er\u00a0mars\u00a01985']],
        [date('', 'mars', '1985'), '1985-03', ['mars\u00a01985']],
        [date('', '', 'déc. 1985'), '1985-12', ['décembre\u00a01985']],
        [date('1er', 'Mars', '١٩٨٥'), '1985-03-01', ['1er\u00a0mars\u00a01985']],
        [date('27 mars 1985', '', ''), '1985-03-27', ['27\u00a0mars\u00a01985']],
        [date('', '3/1985', ''), '1985-03', ['mars\u00a01985']],
        [date('\u200b', '04', '2026'), '2026-04', ['avril\u00a02026']],
      ],
      refused: [
        [date('27', '', '1985'), /le mois.*laissez le jour vide/u],
        [date('', '3', ''), /l’année avec quatre chiffres/u],
        [date('', '', '85'), /l’année avec quatre chiffres/u],
        [date('', '13', '1985'), /n’existe pas/u],
        [date('', 'mois', '1985'), /n’existe pas/u],
        [date('', 'jui', '1985'), /n’existe pas/u],
        [date('douze', 'mars', '1985'), /n’existe pas/u],
        [date('', '3', '85'), /l’année avec quatre chiffres/u],
        [date('31', '2', '1985'), /n’existe pas/u],
        [date('', '5', '2026'), /jusqu’au 23\u00a0avril/u],
        [date('', '', '2027'), /jusqu’au/u],
      ],
    },
  ],
};
