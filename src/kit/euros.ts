import * as v from 'valibot';

const AMOUNT = 'un montant en euros, en chiffres, avec un point pour les centimes : 12 ou 92.50';
const CENTS = 'deux chiffres après la virgule au plus';

/** An amount in euros, as content files hold it: a number. */
export const EurosSchema = v.pipe(
  v.number(AMOUNT),
  v.finite(AMOUNT),
  v.minValue(0, 'un montant positif ou nul'),
  v.check((euros) => /^\d+(?:\.\d\d?)?$/u.test(String(euros)), CENTS),
);

/** What a person may type for an amount: « 92,50 », « 1 250 », « 12 € ». */
export const TYPED_EUROS =
  /^\s*\d{1,3}(?:[ \u00a0\u202f]?\d{3})*(?:[.,]\d{1,2})?\s*(?:€|euros?)?\s*$/iu;
export const TYPED_EUROS_WORDS = 'un prix en euros, par exemple 92,50 ou 1 250';

/** The amount that a person typed; nothing when it is none. */
export function parseEuros(typed: string): number | undefined {
  if (!TYPED_EUROS.test(typed)) return undefined;
  return Number(typed.replaceAll(/[^\d.,]/gu, '').replace(',', '.'));
}

/** An amount as French people type it: 92.5 becomes « 92,50 », 1250 stays « 1250 ». */
export function typeEuros(euros: number): string {
  return Number.isInteger(euros) ? String(euros) : euros.toFixed(2).replace('.', ',');
}
