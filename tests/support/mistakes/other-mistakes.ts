import { ROADS, NEWS, SHEET, set, type ToolLine } from './mistake.ts';

/** Copies, hours, news, sheets. */
export const OTHER_MISTAKES: readonly ToolLine[] = [
  [
    'hours that close before they open',
    ROADS,
    set('openingHours.0.slots.0', { from: '12:00', to: '08:00' }),
    /Horaires|heures/iu,
    /Il y a/u,
  ],
  [
    'a phone number cut short',
    ROADS,
    set('phone', '03 53 01 77'),
    /Téléphone/u,
    /« 03 53 01 77 »/u,
  ],
  ['a news that ends before it starts', NEWS, set('until', '2026-11-01'), /./u, /./u],
  [
    'an internal rule without a text',
    SHEET,
    set('sources.0.text', 'Décret sur l’état civil'),
    /Sources|Texte/iu,
    /Décret|un texte de/u,
  ],
];
