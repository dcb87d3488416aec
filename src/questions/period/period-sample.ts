import { IMPOSSIBLE_DAY } from '../date/date-sample.ts';
import { common, type KindSample } from '../kind-sample.ts';
import type { PeriodField } from './period-schema.ts';
import { periodFields } from './period.ts';

const period = (first: string, last: string) => ({
  'debut.jour': first,
  'debut.mois': '6',
  'debut.annee': '2026',
  'fin.jour': last,
  'fin.mois': '6',
  'fin.annee': '2026',
});

export const periodSample: KindSample<PeriodField> = {
  right: (field, typedOf) => typedOf(periodFields(field)),
  wrong: () => ({
    'fin.jour': IMPOSSIBLE_DAY.jour,
    'fin.mois': IMPOSSIBLE_DAY.mois,
    'fin.annee': IMPOSSIBLE_DAY.annee,
  }),
  examples: [
    {
      field: { type: 'period', ...common, past: false, notice: 'P5D' },
      accepted: [
        [
          period('2', '3'),
          { debut: '2026-06-02', fin: '2026-06-03' },
          ['Du 2\u00a0juin\u00a02026 au 3\u00a0juin\u00a02026'],
        ],
        [
          { ...period('1er', '٣'), 'debut.mois': 'juin', 'fin.mois': 'juil.' },
          { debut: '2026-06-01', fin: '2026-07-03' },
          ['Du 1er\u00a0juin\u00a02026 au 3\u00a0juillet\u00a02026'],
        ],
      ],
      refused: [
        [{ ...period('2', '3'), 'debut.mois': 'jui' }, /Premier jour.*le mois et l’année/u],
        [period('3', '2'), /même jour que.*Premier jour.*ou un jour après/u],
        [period('31', '2'), /Premier jour.*n’existe pas/u],
        [period('2', ''), /Dernier jour.*le mois et l’année/u],
        [
          { ...period('2', '2'), 'fin.jour': '', 'fin.mois': '', 'fin.annee': '' },
          /Dernier jour.*indiquez le jour/u,
        ],
        [{ ...period('2', '2'), 'debut.mois': '4', 'debut.annee': '2026' }, /à partir du 28/u],
      ],
    },
  ],
};
