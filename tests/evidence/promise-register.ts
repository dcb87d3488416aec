import type { ContactWay } from '../../src/procedures/contact-questions.ts';
import type { EventKind } from '../../src/requests/events/event-kinds.ts';

/** Something that texts promise to people, and what keeps it: no text promises what nothing does. */
export interface KeptPromise {
  readonly name: string;
  /** How texts say it. */
  readonly said: RegExp;
  /** What happens when it is kept. */
  readonly events?: readonly EventKind[];
  /** By which ways it reaches the person. */
  readonly ways?: readonly ContactWay[];
  /** Functions that keep it, by their file in `functions/`. */
  readonly functions?: readonly string[];
  /** What an agent types in `npm run demandes`. */
  readonly verbs?: readonly string[];
  /** A test that shows it kept: its file, and words of its title. */
  readonly proof: readonly [file: string, title: string];
}

/** Every promise of the product, outside the contents of a commune. */
export const PROMISES: readonly KeptPromise[] = [
  {
    name: 'news by the way that the person chose',
    said: /(?:courriel|SMS|lettre|mairie|guichet)\b.*(?:vous (?:préviens?t|appelle|dit|écrit)|maintenant)|vous joindrons ainsi|envoie maintenant|écri\w+ par la poste/iu,
    ways: ['email', 'sms', 'call', 'letter', 'desk'],
    functions: ['deliver-notices', 'deliver-sms'],
    proof: ['tests/tools/desk/format-tasks.test.ts', 'whom to call'],
  },
  {
    name: 'what to bring, by SMS, in the session of a mediator',
    said: /(?:L’envoyer par|Envoyer le) SMS|SMS (?:au plus par séance|est parti|n’est pas parti|sont déjà partis)|numéro qui reçoit les SMS/iu,
    functions: ['mediation'],
    proof: ['tests/mediation/bring-sms.test.ts', 'leaves by SMS'],
  },
  {
    name: 'a decision by letter, or online with consent',
    said: /décision.*(?:lettre|poste|électronique)|par lettre|Une lettre|accord.*courriel vous le dit|recevoir la décision/iu,
    events: ['decision.made', 'decision.notified', 'consent.changed'],
    ways: ['letter', 'email'],
    functions: ['request-page', 'watch-silence'],
    proof: ['tests/requests/deem-notified.test.ts', 'decision'],
  },
  {
    name: 'to change one’s mind, one’s contact, one’s answers',
    said: /chang\w+ d’avis|adresse change|se changent|corrig|correction|message y dit que cela change/iu,
    events: ['answers.corrected', 'contact.changed', 'consent.changed', 'receipt.backdated'],
    functions: ['correct-request', 'request-page'],
    proof: ['tests/tracking/correction.test.ts', 'correct'],
  },
  {
    name: 'a certificate of silent acceptance, an attestation of incident',
    said: /attestation|trace datée|registre de disponibilité|minute y sera/iu,
    events: ['attestation.given'],
    functions: ['request-page', 'availability', 'record-availability'],
    proof: ['tests/letters/attestation.test.ts', 'silence'],
  },
  {
    name: 'erasure on the day that was told',
    said: /effa(?:ce|çons|cées|cer)|gard(?:e|ons|ées?|és)\b/iu,
    functions: ['purge', 'purge-spool'],
    proof: ['tests/requests/retention.test.ts', 'erase'],
  },
  {
    name: 'a new code by the way that is noted',
    said: /nouveau code/iu,
    functions: ['lost-code', 'deliver-notices'],
    proof: ['tests/tracking/lost-code.test.ts', 'code'],
  },
  {
    name: 'a receipt at once',
    said: /\breçu\b|accusé d’enregistrement|accusé de réception/iu,
    functions: ['submit', 'receipt', 'replay-spool'],
    proof: ['tests/filing/file-procedure.test.ts', 'receipt'],
  },
  {
    name: 'help of somebody, at the desk, by phone or by post',
    said: /agent note votre demande|personne vous (?:reçoit|aide|répond)|service vous (?:dit|le demande)|déposez-le à la mairie/iu,
    events: ['documents.asked', 'message.written'],
    verbs: ['saisir', 'demander', 'ecrire'],
    proof: ['tests/tools/desk/enter-request.test.ts', 'person'],
  },
  {
    name: 'an answer to an e-mail, in the request',
    said: /répondre à ce courriel/iu,
    events: ['message.received'],
    functions: ['reply'],
    proof: ['tests/tracking/reply/reply.test.ts', 'by its address'],
  },
  {
    name: 'a call back',
    said: /mairie vous rappelle/iu,
    events: ['call.missed', 'person.called'],
    ways: ['call'],
    verbs: ['appel-manque', 'appeler'],
    proof: ['tests/desk/missed-calls.test.ts', 'owed'],
  },
  {
    name: 'an answer to what is written',
    said: /répond|réponse|cherche qui peut|vous a (?:écrit|appelé)|vous attend depuis/iu,
    events: ['message.written', 'person.called', 'request.forwarded'],
    functions: ['request-page'],
    proof: ['tests/tracking/request-page.test.ts', 'message'],
  },
];
