import { NO_BREAK_SPACE } from './typography.ts';

/** Writes a public phone number so that no line ever cuts it: `01 99 00 12 34`, or a short number. */
export function formatPhone(phone: string): string {
  return phone.replace(/\s/gu, NO_BREAK_SPACE);
}

/** Address of the link that calls a number. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/\s/gu, '')}`;
}

/**
 * Writes an international number of France as it is dialled there: `+33199001234` becomes
 * « 01 99 00 12 34 ». Numbers of other plans keep their code: « +687 12 34 56 ».
 */
export function formatInternationalPhone(phone: string): string {
  const [, code = '', rest = ''] = /^\+(33|\d{3})(\d+)$/u.exec(phone) ?? [];
  if (rest.length !== 9) return [`+${code}`, ...pairs(rest)].join(NO_BREAK_SPACE);
  return pairs(`0${rest}`).join(NO_BREAK_SPACE);
}

function pairs(digits: string): readonly string[] {
  return digits.match(/\d{1,2}/gu) ?? [];
}
