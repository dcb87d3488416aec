import { fr } from '../../kit/typography.ts';

/** Said beside a long answer before it is typed. */
export const lengthText = (limit: string) => fr`${limit} caractères au plus.`;
