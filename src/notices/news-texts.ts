import { formatPhone } from '../kit/format-phone.ts';
import { fr } from '../kit/typography.ts';

/**
 * What an e-mail says of an event. Nobody confirmed the address: not what was written nor what was
 * decided, which wait on the page of the request.
 */
export const newsTexts = {
  subject: (commune: string, reference: string) =>
    fr`${commune} : du nouveau dans votre dossier ${reference}`,
  hello: 'Bonjour,',
  about: (title: string, reference: string) => fr`Votre dossier ${reference} : « ${title} ».`,
  /** To the person, for what an agent or time does. */
  person: {
    'request.qualified': fr`La mairie a lu votre dossier. L’accusé de réception complet est sur sa page.`,
    'request.recognised': fr`La mairie a lu votre message. Elle a trouvé la démarche. Ce qui suit est sur la page de votre dossier.`,
    'request.rerouted': fr`Un autre service de la mairie a maintenant votre dossier. Son nom et son téléphone sont sur la page de votre dossier.`,
    'documents.asked': fr`Il manque des documents. La liste et le délai sont sur la page de votre dossier. Vous pouvez les envoyer depuis cette page.`,
    'documents.received': fr`La mairie a reçu des documents pour votre dossier.`,
    'request.completed': fr`Votre dossier est complet.`,
    'request.forwarded': fr`La mairie a transmis votre demande à l’organisme qui peut répondre. Son nom est sur la page de votre dossier.`,
    'forward.received': fr`L’organisme qui peut répondre a reçu votre dossier. La date est sur la page de votre dossier.`,
    'message.written': fr`La mairie vous a écrit. Le message est sur la page de votre dossier. Vous pouvez y répondre.`,
    'receipt.backdated': fr`La mairie a corrigé la date de réception de votre demande.`,
    'decision.made': fr`La mairie a pris sa décision. Elle est sur la page de votre dossier.`,
    'decision.implied': fr`Le délai de réponse est passé. Ce que cela veut dire est sur la page de votre dossier.`,
    'attestation.given': fr`La mairie vous a délivré une attestation. Elle est sur la page de votre dossier.`,
    'request.withdrawn': fr`La mairie a noté que vous retirez votre demande.`,
    'request.reopened': fr`La mairie a rouvert votre dossier.`,
    'request.merged': fr`La mairie suit cette demande avec une autre. Laquelle, et où elle en est, est sur la page de votre dossier.`,
    'request.unmerged': fr`La mairie répond à nouveau dans ce dossier.`,
    'kept.moved': fr`Il y a du nouveau dans la demande que la mairie suit avec la vôtre. Où elle en est est sur la page de votre dossier.`,
    'abuse.warned': fr`La mairie pense que des envois sont abusifs. Ses raisons et le délai pour répondre sont sur la page de votre dossier.`,
    'abuse.lifted': fr`La mairie ne dit plus que votre envoi est abusif.`,
  },
  /** To one of two persons who follow a request, for what the other one does. */
  other: {
    'documents.received': fr`L’autre personne qui suit ce dossier a envoyé des documents.`,
    'request.completed': fr`L’autre personne qui suit ce dossier a envoyé les derniers documents demandés.`,
    'message.received': fr`L’autre personne qui suit ce dossier a écrit à la mairie. Le message est sur la page du dossier.`,
    'request.withdrawn': fr`L’autre personne qui suit ce dossier retire la demande. Si vous n’êtes pas d’accord, appelez le service.`,
  },
  newCode: {
    subject: (commune: string, reference: string) =>
      fr`${commune} : un nouveau code pour le dossier ${reference}`,
    asked: fr`Un nouveau code de suivi a été demandé pour ce dossier.`,
    take: 'Prendre le nouveau code',
    notYou: fr`Vous n’avez rien demandé ? Vous n’avez rien à faire : l’ancien code sert toujours.`,
  },
  decision: {
    letter: fr`La mairie a pris sa décision. Une lettre part par la poste. La réponse est aussi sur la page de votre dossier.`,
    online: (since: string, until: string) =>
      fr`La mairie a pris sa décision. Elle vous attend depuis le ${since} sur la page de votre dossier. Ouvrez-la avant la fin du ${until}. Après ce jour, elle compte comme reçue le ${since}. Le téléphone du service est sur cette page et sur votre reçu.`,
  },
  see: 'Voir mon dossier',
  automatic: fr`Ce message est envoyé automatiquement : n’y répondez pas. Écrivez depuis la page de votre dossier, ou appelez le service.`,
  mayAnswer: (day: string) =>
    fr`Vous pouvez répondre à ce courriel jusqu’au ${day}. Votre réponse arrive au service, dans votre dossier. Vous pouvez aussi écrire depuis la page de votre dossier, ou appeler.`,
  notYou: fr`Vous n’avez rien demandé à la mairie ? Quelqu’un a donné votre adresse par erreur. Vous n’avez rien à faire.`,
  /** To the address that was used before: neither the new one, nor the address of the page. */
  moved: {
    subject: (commune: string, reference: string) =>
      fr`${commune} : dossier ${reference}, la façon de vous joindre a changé`,
    changed: fr`Quelqu’un qui a le code de ce dossier a changé la façon de vous joindre. Nous n’utilisons plus cette adresse pour ce dossier.`,
    notYou: (phone: string) => fr`Ce n’est pas vous ? Appelez le service : ${formatPhone(phone)}.`,
  },
  /** To the mayor, where the commune wants it (CRPA L114-2). */
  mayor: {
    subject: (reference: string) =>
      fr`Guichet : dossier ${reference} transmis à un autre organisme`,
    body: fr`Le service a transmis cette demande à l’organisme qui peut répondre.`,
  },
  service: {
    subject: (reference: string) => fr`Guichet : du nouveau dans le dossier ${reference}`,
    /** To the service, for what the person does. */
    said: {
      'documents.received': fr`La personne a envoyé des documents.`,
      'request.completed': fr`La personne a envoyé les derniers documents demandés.`,
      'answers.corrected': fr`La personne a corrigé ses réponses.`,
      'contact.changed': fr`La personne a changé la façon de la joindre.`,
      'consent.changed': fr`La personne a changé son accord pour la décision en ligne.`,
      'message.received': fr`La personne a écrit un message.`,
      'attestation.given': fr`La personne a pris l’attestation d’un accord né du silence.`,
      'request.withdrawn': fr`La personne retire sa demande.`,
    },
    warning: {
      silence: {
        subject: (reference: string) => fr`Guichet : le silence va décider du dossier ${reference}`,
        body: (day: string) =>
          fr`Sans réponse de la mairie, le silence décide de ce dossier le ${day}. Répondez avant ce jour, ou demandez ce qui manque.`,
      },
      receipt: {
        subject: (reference: string) =>
          fr`Guichet : accusé de réception dû pour le dossier ${reference}`,
        body: (day: string) =>
          fr`L’accusé de réception de ce dossier est dû le ${day} au plus tard. Dites quelle règle s’applique, ou transmettez le dossier à qui peut répondre.`,
      },
      deletion: {
        subject: (reference: string) =>
          fr`Guichet : les réponses du dossier ${reference} vont disparaître`,
        body: (day: string) =>
          fr`La mairie doit encore une réponse à ce dossier. Les réponses de la personne sont gardées jusqu’au ${day} : le reçu l’a promis. Ensuite, elles sont effacées, même sans réponse de la mairie. Répondez avant ce jour, ou gardez à part ce qu’un juge pourrait demander.`,
      },
    },
    read: 'Ce message ne contient rien de plus. Le reste se lit dans l’outil des agents.',
  },
} as const;
