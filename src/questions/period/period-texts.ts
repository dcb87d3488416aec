import { fr } from '../../kit/typography.ts';

/** Labels of the two days of a period. */
export const periodPartTexts = { debut: 'Premier jour', fin: 'Dernier jour' } as const;

/** Both days in one sentence. */
export const periodText = (first: string, last: string) => fr`Du ${first} au ${last}`;
