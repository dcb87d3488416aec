import { PARKING, ROOM, type FileMistake } from './mistake.ts';

const NBSP = '\u00a0';

/** Typed in the files of the fixture. */
export const FILE_MISTAKES: readonly FileMistake[] = [
  [
    'a decimal comma in a row of prices',
    ROOM,
    'euros: 115',
    'euros: 92,50',
    /Tarifs 2/u,
    /mettez un point : 92.50/u,
  ],
  [
    'a price with its sign',
    PARKING,
    'euros: 0',
    'euros: 12 €',
    /Prix/u,
    /« 12 € »|un montant en euros/u,
  ],
  [
    'a curved quote around a key',
    PARKING,
    'theme: rue',
    '“theme”: rue',
    /clé/u,
    /Vouliez-vous écrire theme \?/u,
  ],
  [
    'a no-break space after a key',
    PARKING,
    'theme: rue',
    `theme:${NBSP}rue`,
    /ligne 9/u,
    /une espace ordinaire/u,
  ],
  [
    'a bullet of Word in a list',
    PARKING,
    '  - Faites la',
    '  • Faites la',
    /ligne 6/u,
    /un tiret court/u,
  ],
  ['a tab', PARKING, '  means: rej', '\tmeans: rej', /ligne 17/u, /jamais de tabulation/u],
  [
    'a French day',
    PARKING,
    'reviewedOn: 2026-11-21',
    'reviewedOn: 21/11/2026',
    /clé/u,
    /année-mois-jour/u,
  ],
  [
    'a service in words',
    PARKING,
    'service: voirie\nkind',
    'service: Voirie\nkind',
    /Service/u,
    /minuscules|Vouliez-vous dire voirie/u,
  ],
].map(
  ([what, path, from, to, place, says]) => ({ what, path, from, to, place, says }) as FileMistake,
);
