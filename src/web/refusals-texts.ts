import { fr } from '../kit/typography.ts';

/** What a person reads when a request cannot be followed: what happened, what is kept, what to do. */
export const refusalTexts = {
  'unknown-procedure': {
    title: 'Cette démarche n’existe pas',
    paragraphs: ['Son adresse a peut-être changé. Rien n’a été envoyé.'],
  },
  'unknown-receipt': {
    title: 'Ce reçu n’existe pas',
    paragraphs: [
      'Vérifiez que l’adresse est entière. Le reçu a pu être effacé à la date prévue.',
      'Avec votre numéro et votre code de suivi, vous pouvez le retrouver.',
    ],
  },
  'unknown-attestation': {
    title: 'Cette attestation ne se lit pas',
    paragraphs: [
      'Son code est incomplet, ou il a changé. La mairie ne l’a pas signé ainsi.',
      fr`Si votre envoi a échoué, appelez la mairie : un agent note votre demande avec vous.`,
    ],
  },
  'wrong-method': {
    title: 'Cette adresse reçoit des formulaires',
    paragraphs: ['Elle ne s’ouvre pas directement. Rien n’a été envoyé.'],
  },
  'read-only': {
    title: 'Cette page ne reçoit rien',
    paragraphs: ['Elle se lit seulement. Rien n’a été envoyé.'],
  },
  'search-method': {
    title: 'La recherche ne se demande pas ainsi',
    paragraphs: ['Écrivez vos mots dans un champ de recherche du site, puis validez.'],
  },
  'help-over': {
    title: 'Cette séance d’aide est terminée',
    paragraphs: [
      fr`Rien n’a été envoyé. Ce qui était écrit n’est pas montré : une autre personne est peut-être là.`,
      fr`Recommencez une séance avec la personne.`,
    ],
  },
  'other-origin': {
    title: 'Envoi refusé',
    paragraphs: [
      'Ce formulaire a été envoyé depuis un autre site. Pour vous protéger, nous ne l’acceptons pas.',
      'Rien n’a été enregistré. Ouvrez la démarche sur notre site et recommencez.',
    ],
  },
  'too-large': {
    title: 'Votre envoi est trop lourd',
    paragraphs: [
      'Il contient plus de texte que ce formulaire n’en demande. Rien n’a été enregistré.',
      fr`Revenez en arrière : votre navigateur a gardé vos réponses. Raccourcissez la plus longue, puis envoyez à nouveau.`,
    ],
  },
  'files-too-large': {
    title: 'Vos fichiers sont trop lourds',
    paragraphs: [
      fr`Nous acceptons 5 Mo de fichiers à la fois. Rien n’a été enregistré.`,
      fr`Revenez en arrière : votre navigateur a gardé vos réponses. Joignez moins de fichiers, puis envoyez. Vous ajouterez ensuite les autres : sous chaque réponse, le bouton « Modifier » vous ramène au formulaire.`,
    ],
  },
  'too-many-fields': {
    title: 'Votre envoi contient trop de réponses',
    paragraphs: [
      fr`Nous acceptons 1 000 réponses au plus. Rien n’a été enregistré.`,
      'Ouvrez la démarche sur notre site, puis envoyez son formulaire.',
    ],
  },
  'unsupported-type': {
    title: 'Envoi illisible',
    paragraphs: [
      'Nous ne savons pas lire ce format. Rien n’a été enregistré.',
      'Revenez en arrière et envoyez le formulaire depuis notre site.',
    ],
  },
  unreadable: {
    title: 'Votre envoi est arrivé incomplet',
    paragraphs: [
      'La connexion a peut-être été coupée. Rien n’a été enregistré.',
      fr`Revenez en arrière : votre navigateur a gardé vos réponses. Puis envoyez à nouveau.`,
    ],
  },
  'already-sent': {
    title: 'Votre envoi est déjà reçu',
    paragraphs: [
      'Vous l’avez déjà fait avec d’autres réponses. Ces nouvelles réponses ne sont pas envoyées.',
    ],
  },
  broken: {
    title: 'Notre service a un problème',
    paragraphs: [
      'La mairie n’a pas encore reçu votre envoi. Le problème vient de nous.',
      fr`Revenez en arrière : votre navigateur a gardé vos réponses. Envoyez à nouveau dans une minute.`,
    ],
  },
  'broken-page': {
    title: 'Notre service a un problème',
    paragraphs: [fr`Le problème vient de nous. Rechargez cette page dans une minute.`],
  },
  'cannot-show': {
    title: 'Notre service ne répond pas pour le moment',
    paragraphs: ['Votre dossier est bien gardé. Rechargez cette page dans une minute.'],
  },
} as const;

export type Refusal = keyof typeof refusalTexts;
