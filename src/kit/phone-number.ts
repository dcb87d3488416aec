import { formatInternationalPhone } from './format-phone.ts';

/** Numbers of departments and communities overseas as they are dialled in France, and their country codes. */
const OVERSEAS: readonly (readonly [start: RegExp, code: string])[] = [
  [/^0(?:590|69[01]|7090)/u, '590'],
  [/^0(?:594|694|7093[0-3])/u, '594'],
  [/^0(?:596|69[67]|7091)/u, '596'],
  // But 06 39 98, which are numbers for fiction.
  [/^0(?:262|263|269|639(?!98)|69[23]|7092|7093[5-7])/u, '262'],
  [/^0(?:508|708)/u, '508'],
];

/** Mobile numbers of France and of its communities overseas (ARCEP, decision 2018-0881; ITU-T E.164). */
const MOBILES: readonly RegExp[] = [
  /^\+33(?=\d{9}$)(?:6|7[3-9])/u,
  /^\+590(?=\d{9}$)(?:69[01]|7090)/u,
  /^\+594(?=\d{9}$)(?:694|7093)/u,
  /^\+596(?=\d{9}$)(?:69[67]|7091)/u,
  /^\+262(?=\d{9}$)(?:639|69[23]|709[23])/u,
  /^\+508(?:708\d{6}|(?:[236-9]\d|4[02-489]|5[02-9])\d{4})$/u,
  // New Caledonia, French Polynesia, Wallis and Futuna: plans of their own.
  /^\+687(?:[579]\d|8[0-79])\d{4}$/u,
  /^\+6898[7-9]\d{6}$/u,
  /^\+681(?:72|8[23])\d{4}$/u,
];

/**
 * A checked number with its country (E.164): `0639981234` is `+33639981234`, and `0692123456`, in
 * Réunion, `+262692123456`. What has its country stays.
 */
export function internationalPhone(phone: string): string {
  if (phone.startsWith('+')) return phone;
  const [, code = '33'] = OVERSEAS.find(([start]) => start.test(phone)) ?? [];
  return `+${code}${phone.slice(1)}`;
}

/** Whether an SMS may be sent to an international number: a mobile one of France or overseas. */
export function takesSms(phone: string): boolean {
  return MOBILES.some((mobile) => mobile.test(phone));
}

/** An international number as a person dials it here: `+33639981234` is « 06 39 98 12 34 ». */
export function readablePhone(phone: string): string {
  const isFrench = /^\+(?:33|262|508|59[046]|68[179])/u.test(phone);
  return isFrench ? formatInternationalPhone(phone) : phone;
}
