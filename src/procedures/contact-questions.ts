import { fr } from '../kit/typography.ts';
import { answerLines } from '../questions/answer-text.ts';
import type { Answers } from '../questions/answers.ts';
import { questionsOf, type Field } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';
import type { Procedure } from './procedure.ts';

/** Key of the question whose answer receives the acknowledgement (CRPA R112-11-3). */
export const EMAIL_KEY = 'courriel';
const PHONE_KEY = 'telephone';
/** Key of the question that says by which way the person wants the answer. */
const WAY_KEY = 'reponse_par';
/** Key of the box by which a person agrees to be notified online (CRPA L112-15). */
export const CONSENT_KEY = 'notification_electronique';

const email: Field = {
  type: 'email',
  own: true,
  key: EMAIL_KEY,
  label: 'Adresse électronique',
  hint: 'Pour recevoir votre accusé de réception. Sans adresse, notez ou imprimez le reçu à la fin.',
  required: false,
  need: 'Envoyer l’accusé de réception et la réponse (CRPA, article R. 112-11-3).',
};
const phone: Field = {
  type: 'phone',
  own: true,
  key: PHONE_KEY,
  label: 'Téléphone',
  hint: fr`Pour vous joindre s’il manque une information.`,
  required: false,
  need: 'Joindre la personne si une information manque.',
};
const way: Field = {
  type: 'choice',
  key: WAY_KEY,
  label: fr`Comment préférez-vous que la mairie vous réponde ?`,
  required: true,
  need: 'Répondre par le moyen que la personne peut utiliser.',
  options: [
    { value: 'courriel', label: 'Par courriel', needs: EMAIL_KEY },
    { value: 'sms', label: 'Par SMS', needs: PHONE_KEY },
    { value: 'telephone', label: 'Par téléphone', needs: PHONE_KEY },
    { value: 'courrier', label: 'Par la poste' },
  ],
};
/** Apart from the way to answer, and never ticked beforehand: the consent is express (CRPA L112-15). */
const consent: Field = {
  type: 'statement',
  key: CONSENT_KEY,
  label:
    'J’accepte de recevoir la décision par voie électronique, à la place d’une lettre recommandée.',
  hint: 'Vous pouvez changer d’avis à tout moment. Sans votre accord, une lettre part par la poste.',
  required: false,
  needs: EMAIL_KEY,
  need: 'Recueillir l’accord exprès de la personne (CRPA, article L. 112-15).',
};

/**
 * How to reach the person and how they want to be answered. Nobody needs an e-mail address nor a
 * phone: the post is always one of the ways. Only a request gets a decision that is notified.
 */
export function contactQuestions(kind: Procedure['kind']): readonly Field[] {
  return [email, phone, way, ...(kind === 'request' ? [consent] : [])];
}

/** Ways by which news of a request reach a person. */
export const CONTACT_WAYS = ['email', 'sms', 'call', 'letter'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

const WAYS: Readonly<Record<string, ContactWay>> = {
  courriel: 'email',
  sms: 'sms',
  telephone: 'call',
  courrier: 'letter',
};

/** Whether a person chose the post, and gave neither an e-mail address nor a phone number. */
export const isPostOnly = (answers: Answers): boolean =>
  answers[WAY_KEY] === 'courrier' &&
  typeof answers[EMAIL_KEY] !== 'string' &&
  typeof answers[PHONE_KEY] !== 'string';

/** By which way to reach the person, as they chose; the post, which always works, otherwise. */
export function contactOf(answers: Answers): { way: ContactWay; email: string | null } {
  const given = answers[EMAIL_KEY];
  const email = typeof given === 'string' ? given : null;
  const chosen = answers[WAY_KEY];
  const way = typeof chosen === 'string' ? (WAYS[chosen] ?? 'letter') : 'letter';
  return { way: way === 'email' && email === null ? 'letter' : way, email };
}

/** The way in which a person wants the answer, in words: « Par SMS ». */
export function answerWay(form: readonly FormSection[], answers: Answers): string | undefined {
  const question = form
    .flatMap(({ fields }) => questionsOf(fields))
    .find(({ key }) => key === WAY_KEY);
  return question && answerLines(question, answers[WAY_KEY])[0];
}
