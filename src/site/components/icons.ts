import type { ThemeIcon } from '../../procedures/theme.ts';

/** Decorative drawings on a grid of 28: ignored by assistive technologies, the text beside says all. */
export const ICONS = {
  file: 'M7 3h10l5 5v17H7zM17 3v5h5M11 14h7M11 18h7',
  truck:
    'M2 7h14v12H2zM16 11h6l4 4v4H16zM8 19a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM20 19a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  people:
    'M10 5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM3 24c0-5 3-8 7-8s7 3 7 8M19 7a3 3 0 1 1 0 6M20 16c3 0 5 3 5 7',
  card: 'M3 6h22v16H3zM10 10a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM6 19c1-2.5 7-2.5 8 0M17 12h5M17 16h5',
  school: 'M3 11 14 5l11 6-11 6zM8 14v6c3 2.5 9 2.5 12 0v-6M25 11v7',
  ballot: 'M4 14h20v10H4zM10 14V4h8v10M12 18h4',
  warning: 'M14 4 26 24H2zM14 11v6M14 20v.5',
  house: 'M4 13 14 5l10 8v11H4zM11 24v-7h6v7',
  tree: 'M14 3c5 0 8 4 8 8s-3 8-8 8-8-4-8-8 3-8 8-8zM14 12v13M14 17l4-3',
  child: 'M14 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM8 16h12M14 12v7l-4 6M14 19l4 6',
  heart: 'M14 24C4 17 2 12 4 8c2-4 8-4 10 1 2-5 8-5 10-1 2 4 0 9-10 16z',
  music: 'M10 20V6l13-3v14M7 17a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM20 14a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  bin: 'M5 8h18M10 8V4h8v4M7 8l2 17h10l2-17M12 12v9M16 12v9',
  meal: 'M8 3v8a3 3 0 0 0 6 0V3M11 3v22M20 25V3c3 1 4 5 4 10h-4',
  pram: 'M3 12h20M13 12V3a10 9 0 0 0-10 9c0 5 4 8 10 8s10-3 10-8l2-7M8 21a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM18 21a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  sofa: 'M6 13V8a3 3 0 0 1 3-3h10a3 3 0 0 1 3 3v5M8 18h12M8 18v-3a2.5 2.5 0 0 0-5 0v7h22v-7a2.5 2.5 0 0 0-5 0v3M7 22v3M21 22v3',
  phone: 'M6 4h5l2 6-3 2c1 3 3 5 6 6l2-3 6 2v5c-9 2-20-9-18-18z',
  pin: 'M14 25s8-8 8-13a8 8 0 0 0-16 0c0 5 8 13 8 13zM14 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  mail: 'M3 6h22v16H3zM3 8l11 8 11-8',
  screen: 'M9 3h10v22H9zM13 21h2',
  search: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM18 18l7 7',
  follow: 'M4 14h20M17 7l7 7-7 7',
} as const satisfies Record<ThemeIcon, string> & Record<string, string>;

export type IconName = keyof typeof ICONS;
