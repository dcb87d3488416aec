import { internationalPhone, takesSms } from '../kit/phone-number.ts';
import { fr } from '../kit/typography.ts';
import { answerLines } from '../questions/answer-text.ts';
import type { Answers } from '../questions/answers.ts';
import { questionsOf, type Field } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';
import { APPLICANT_KEYS } from './applicant-keys.ts';
import type { Procedure } from './procedure.ts';

/** Key of the question whose answer receives the acknowledgement (CRPA R112-11-3). */
export const EMAIL_KEY = 'courriel';
export const PHONE_KEY = 'telephone';
/** Key of the question that says by which way the person wants the answer. */
export const WAY_KEY = 'reponse_par';
/** Key of the box by which a person agrees to be notified online (CRPA L112-15). */
export const CONSENT_KEY = 'notification_electronique';
/** Key of the box that asks for the follow-up code by e-mail. */
export const CODE_KEY = 'code_par_courriel';

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
/** Whoever has no address, no phone and no e-mail is answered at the desk. */
const wayField = (mayLackAddress: boolean): Extract<Field, { type: 'choice' }> => ({
  type: 'choice',
  key: WAY_KEY,
  label: fr`Comment préférez-vous que la mairie vous réponde ?`,
  required: true,
  need: 'Répondre par le moyen que la personne peut utiliser.',
  options: [
    { value: 'courriel', label: 'Par courriel', needs: EMAIL_KEY },
    { value: 'sms', label: 'Par SMS', needs: PHONE_KEY },
    { value: 'telephone', label: 'Par téléphone', needs: PHONE_KEY },
    {
      value: 'courrier',
      label: 'Par la poste',
      ...(mayLackAddress && { needs: APPLICANT_KEYS.address }),
    },
    ...(mayLackAddress ? [{ value: 'guichet', label: 'Au guichet, quand je passe' }] : []),
  ],
});
/**
 * The code opens the request to whoever reads the mailbox: it leaves only where the person ticks this,
 * knowing that. Asked only of those who give an address.
 */
const codeByEmail: Field = {
  type: 'statement',
  key: CODE_KEY,
  label: 'Envoyez-moi aussi mon code de suivi par courriel.',
  hint: fr`Avec ce code, on peut lire votre dossier et agir à votre place. Ne cochez pas si quelqu’un d’autre lit vos courriels. Sinon, le code est seulement sur votre reçu.`,
  required: false,
  when: [{ test: 'answered', question: EMAIL_KEY }],
  need: 'Envoyer le code seulement à qui le demande.',
};
/** The same question where it is asked again, of a request that was filed. */
export const wayQuestion = (key: string): Field => ({
  ...wayField(false),
  key,
  options: wayField(false).options.map(({ value, label }) => ({ value, label })),
});

/** Apart from the way to answer, and never ticked beforehand: the consent is express (CRPA L112-15). */
const consent: Field = {
  type: 'statement',
  key: CONSENT_KEY,
  label: 'J’accepte de recevoir la décision par voie électronique, à la place d’une lettre.',
  hint: 'Vous pouvez changer d’avis à tout moment. Sans votre accord, une lettre part par la poste.',
  required: false,
  needs: EMAIL_KEY,
  need: 'Recueillir l’accord exprès de la personne (CRPA, article L. 112-15).',
};

/**
 * How to reach the person and how they want to be answered. Nobody needs an e-mail address nor a
 * phone: the post and the desk are always ways. Only a request gets a decision that is notified.
 */
export function contactQuestions({
  kind,
  mayLackAddress,
}: {
  readonly kind: Procedure['kind'];
  /** Whether the form takes whoever has no postal address. */
  readonly mayLackAddress: boolean;
}): readonly Field[] {
  return [
    ...[email, codeByEmail, phone, wayField(mayLackAddress)],
    ...(kind === 'request' ? [consent] : []),
  ];
}

/** Ways by which news of a request reach a person. */
export const CONTACT_WAYS = ['email', 'sms', 'call', 'letter', 'desk'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** By their words in forms. */
export const WAYS: Readonly<Record<string, ContactWay>> = {
  courriel: 'email',
  sms: 'sms',
  telephone: 'call',
  courrier: 'letter',
  guichet: 'desk',
};

/** Whether a person chose the post, and gave neither an e-mail address nor a phone number. */
export const isPostOnly = (answers: Answers): boolean =>
  answers[WAY_KEY] === 'courrier' &&
  typeof answers[EMAIL_KEY] !== 'string' &&
  typeof answers[PHONE_KEY] !== 'string';

/** How to reach a person. */
export interface Contact {
  readonly way: ContactWay;
  readonly email: string | null;
  /** With its country: `+33639981234`. */
  readonly phone: string | null;
}

/** Whether the person asked for their follow-up code by e-mail, and gave an address for it. */
export function wantsCodeByEmail(answers: Answers): boolean {
  return answers[CODE_KEY] === true && typeof answers[EMAIL_KEY] === 'string';
}

/**
 * By which way to reach the person, as they chose: a call where a number takes no SMS, and the post,
 * which always works, where what the way needs was not given.
 */
export function contactOf(answers: Answers): Contact {
  const email = textOf(answers[EMAIL_KEY]);
  const number = textOf(answers[PHONE_KEY]);
  const phone = number === null ? null : internationalPhone(number);
  const way = WAYS[textOf(answers[WAY_KEY]) ?? ''] ?? 'letter';
  return { way: reachableWay(way, { email, phone }), email, phone };
}

function reachableWay(
  way: ContactWay,
  { email, phone }: Pick<Contact, 'email' | 'phone'>,
): ContactWay {
  switch (way) {
    case 'email':
      return email === null ? 'letter' : way;
    case 'sms':
      if (phone === null) return 'letter';
      return takesSms(phone) ? way : 'call';
    case 'call':
      return phone === null ? 'letter' : way;
    case 'letter':
    case 'desk':
      return way;
  }
}

const textOf = (answer: Answers[string]): string | null =>
  typeof answer === 'string' ? answer : null;

/** The way in which a person wants the answer, in words: « Par SMS ». */
export function answerWay(form: readonly FormSection[], answers: Answers): string | undefined {
  const question = form
    .flatMap(({ fields }) => questionsOf(fields))
    .find(({ key }) => key === WAY_KEY);
  return question && answerLines(question, answers[WAY_KEY])[0];
}
