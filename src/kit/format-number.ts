import { NARROW_SPACE, NO_BREAK_SPACE } from './typography.ts';

const GROUPED = new Intl.NumberFormat('fr-FR');

/** Writes what is held in hundredths: « 1 500,50 euros », « 0,80 mètre ». Below two is singular in French. */
const formatHundredths = (one: string, many: string) => (hundredths: number) => {
  const whole = GROUPED.format(Math.trunc(hundredths / 100)).replace(/\s/gu, NARROW_SPACE);
  const rest = hundredths % 100;
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${whole}${decimals}${NO_BREAK_SPACE}${hundredths >= 200 ? many : one}`;
};

/** Writes an amount held in cents: 150050 becomes « 1 500,50 euros ». */
export const formatEuros = formatHundredths('euro', 'euros');

/** Writes a length held in centimetres: 80 becomes « 0,80 mètre ». */
export const formatMetres = formatHundredths('mètre', 'mètres');

/** Writes a whole number with French groups of three digits. */
export function formatInteger(count: number): string {
  return GROUPED.format(count).replace(/\s/gu, NARROW_SPACE);
}

/** Writes a number with at most so many decimals after a comma: « 5,4 ». */
export function formatDecimal(value: number, decimals: number): string {
  const format = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals });
  return format.format(value).replace(/\s/gu, NARROW_SPACE);
}

/** Writes a number of things: « 1 document », « 12 minutes ». Zero is singular in French. */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatInteger(count)}${NO_BREAK_SPACE}${count >= 2 ? many : one}`;
}
