import type { FieldType } from '../../../src/questions/field.ts';
import { common, type FieldExample } from './field-example.ts';

const date = (jour: string, mois: string, annee: string) => ({ jour, mois, annee });

const period = (first: string, last: string) => ({
  'debut.jour': first,
  'debut.mois': '6',
  'debut.annee': '2026',
  'fin.jour': last,
  'fin.mois': '6',
  'fin.annee': '2026',
});

/** Questions answered with days or a register number. */
export const VALUE_FIELD_EXAMPLES = {
  date: [
    {
      field: { type: 'date', ...common, past: false },
      accepted: [
        [date('27', '5', '2026'), '2026-05-27', ['27\u00a0mai\u00a02026']],
        [date(' 01', '02 ', '2028'), '2028-02-01', ['1er\u00a0février\u00a02028']],
        [date('29', '2', '2028'), '2028-02-29', ['29\u00a0février\u00a02028']],
        [date('\u200b29', '2\ufeff', '2028'), '2028-02-29', ['29\u00a0février\u00a02028']],
      ],
      refused: [
        [date('29', '2', '2027'), /n’existe pas/u],
        [date('31', '4', '2026'), /n’existe pas/u],
        [date('12', '13', '2026'), /n’existe pas/u],
        [date('0', '1', '2026'), /n’existe pas/u],
        [date('12', '', '2026'), /le jour, le mois et l’année/u],
        [date('douze', '5', '2026'), /le jour, le mois et l’année/u],
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
  'partial-date': [
    {
      field: { type: 'partial-date', ...common, past: true },
      accepted: [
        [date('', '', '1985'), '1985', ['1985']],
        [date('', '3', '1985'), '1985-03', ['mars\u00a01985']],
        [date('1', '3', ' 1985'), '1985-03-01', ['1er\u00a0mars\u00a01985']],
        [date('\u200b', '04', '2026'), '2026-04', ['avril\u00a02026']],
      ],
      refused: [
        [date('27', '', '1985'), /le mois.*laissez le jour vide/u],
        [date('', '3', ''), /l’année avec quatre chiffres/u],
        [date('', '', '85'), /l’année avec quatre chiffres/u],
        [date('', '13', '1985'), /n’existe pas/u],
        [date('', 'mars', '1985'), /n’existe pas/u],
        [date('31', '2', '1985'), /n’existe pas/u],
        [date('', '5', '2026'), /jusqu’au 23\u00a0avril/u],
        [date('', '', '2027'), /jusqu’au/u],
      ],
    },
  ],
  period: [
    {
      field: { type: 'period', ...common, past: false, notice: 'P5D' },
      accepted: [
        [
          period('2', '3'),
          { debut: '2026-06-02', fin: '2026-06-03' },
          ['Du 2\u00a0juin\u00a02026 au 3\u00a0juin\u00a02026'],
        ],
      ],
      refused: [
        [period('3', '2'), /même jour que.*Premier jour.*ou un jour après/u],
        [period('31', '2'), /Premier jour.*n’existe pas/u],
        [period('2', ''), /Dernier jour.*le mois et l’année/u],
        [
          { ...period('2', '2'), 'fin.jour': '', 'fin.mois': '', 'fin.annee': '' },
          /Répondez.*Dernier jour/u,
        ],
        [{ ...period('2', '2'), 'debut.mois': '4', 'debut.annee': '2026' }, /à partir du 28/u],
      ],
    },
  ],
  rna: [
    {
      field: { type: 'rna', ...common },
      accepted: [
        ['w123 456 789', 'W123456789', ['W123456789']],
        ['W2A1234567', 'W2A1234567', ['W2A1234567']],
      ],
      refused: [
        ['123456789', /lettre W/u],
        ['W12345678', /lettre W/u],
        ['W1234567890', /lettre W/u],
      ],
    },
  ],
  siret: [
    {
      field: { type: 'siret', ...common },
      accepted: [
        ['732 829 320 00074', '73282932000074', ['73282932000074']],
        ['356 000 000 49837', '35600000049837', ['35600000049837']],
        ['732\u2011829\u2011320\u201100074\u200b', '73282932000074', ['73282932000074']],
      ],
      refused: [
        ['73282932000075', /quatorze chiffres/u],
        ['7328293200007', /quatorze chiffres/u],
        ['35600000049838', /quatorze chiffres/u],
        ['00000000000000', /quatorze chiffres/u],
        ['000 000 000 00018', /quatorze chiffres/u],
      ],
    },
  ],
} satisfies Partial<Record<FieldType, readonly FieldExample[]>>;
