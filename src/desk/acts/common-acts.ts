import type { Field } from '../../questions/field.ts';
import { colleaguesOf, servicesOf } from './act-choices.ts';
import type { ActedOn } from './act-kinds.ts';
import { questionsFor } from './act-questions.ts';
import { askedTexts as texts } from './asked-texts.ts';

/** What may be done to many requests at once: what it asks depends on none of them. */
export const COMMON_VERBS = ['prendre', 'confier', 'passer', 'ecrire', 'noter', 'fermer'] as const;
export type CommonVerb = (typeof COMMON_VERBS)[number];

/** To whom requests may be given. */
export type ActChoices = Pick<ActedOn, 'colleagues' | 'services'>;

/** The questions of an act that asks the same of whatever request. */
export function fieldsOfCommonAct(
  verb: CommonVerb,
  { colleagues, services }: ActChoices,
): readonly Field[] {
  const ask = questionsFor(verb);
  switch (verb) {
    case 'prendre':
      return [];
    case 'confier':
      return [ask.one('a', texts.colleague, colleaguesOf(colleagues))];
    case 'passer':
      return [
        ask.one('a', texts.service, servicesOf(services)),
        ask.long('texte', texts.word, 2000, false),
      ];
    case 'ecrire':
      return [ask.long('texte', texts.message)];
    case 'noter':
      return [ask.long('texte', texts.note)];
    case 'fermer':
      return [ask.long('raison', texts.reason, 2000)];
  }
}
