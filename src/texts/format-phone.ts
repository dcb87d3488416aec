import { NO_BREAK_SPACE } from './typography.ts';

/** Writes a public phone number so that no line ever cuts it: `01 99 00 12 34`, or a short number. */
export function formatPhone(phone: string): string {
  return phone.replaceAll(/\s/gu, NO_BREAK_SPACE);
}

/** Address of the link that calls a number. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replaceAll(/\s/gu, '')}`;
}
