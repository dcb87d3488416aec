import * as v from 'valibot';
import { localTime } from '../../kit/local-time.ts';
import { AlertSchema } from '../../publishing/alerts/alert.ts';
import type { AlertDraft } from './alert-command.ts';

/** Asks one question and gives what was typed. */
export type Ask = (question: string) => Promise<string>;

/** What people may name, by slug. */
export interface KnownNames {
  readonly districts: readonly string[];
  readonly services: readonly string[];
}

type Key = keyof typeof AlertSchema.entries;

/**
 * Asks what makes an alert, one key after the other. An answer that the key refuses is asked again,
 * with what was expected.
 */
export async function askAlert(ask: Ask, names: KnownNames, now: Date): Promise<AlertDraft> {
  const askKey = async (key: Key, question: string, read: (typed: string) => unknown) => {
    let wrong = '';
    for (;;) {
      const value = read((await ask(`${wrong}${question} `)).trim());
      const result = v.safeParse(AlertSchema.entries[key], value);
      if (result.success) return value;
      wrong = `Attendu : ${result.issues[0].message}.\n`;
    }
  };
  const line = (typed: string) => typed;
  const optional = (typed: string) => (typed === '' ? undefined : typed);
  const list = (typed: string) => (typed === '' ? [] : typed.split(/\s*;\s*/u));
  const known = (all: readonly string[]) => all.join(', ');
  return {
    level: await askKey('level', 'Niveau (info, vigilance, danger) :', line),
    title: await askKey('title', 'Titre, en deux ou trois mots :', line),
    advice: await askKey('advice', 'Que faut-il faire ? Séparez les consignes par « ; » :', list),
    from: await askKey(
      'from',
      `Début (${localTime(now)} si vous ne tapez rien) :`,
      (typed) => typed || localTime(now),
    ),
    until: await askKey('until', 'Fin, par exemple 2026-05-04 08:30 :', line),
    districts: await askKey(
      'districts',
      `Quartiers, séparés par « ; », ou rien (${known(names.districts)}) :`,
      list,
    ),
    streets: await askKey('streets', 'Rues, séparées par « ; », ou rien :', list),
    phone: await askKey('phone', 'Numéro à appeler, ou rien :', optional),
    owner: await askKey('owner', `Service qui publie (${known(names.services)}) :`, line),
  };
}
