import { fr } from '../../kit/typography.ts';

/** What an agent reads who cannot come in: what happened, and what to do. */
export const signInRefusals = {
  closed: {
    title: 'Le bureau n’est pas encore ouvert',
    paragraphs: [
      'Les réglages de connexion des agents manquent sur ce serveur. Le site public, lui, fonctionne.',
      fr`Qui administre le site trouve dans son journal le nom des réglages qui manquent.`,
    ],
  },
  'provider-away': {
    title: 'La connexion ne répond pas',
    paragraphs: [
      'Le service qui vérifie qui vous êtes ne répond pas, ou répond mal. Vos demandes sont bien gardées.',
      'Réessayez dans une minute.',
    ],
  },
  'not-begun': {
    title: 'Cette connexion n’est plus valable',
    paragraphs: [
      fr`Elle a duré plus de dix minutes, elle a déjà servi, ou elle a commencé dans un autre onglet.`,
      fr`Recommencez : rien n’est perdu.`,
    ],
  },
  cancelled: {
    title: 'Vous n’êtes pas connecté',
    paragraphs: ['La connexion a été arrêtée avant la fin.'],
  },
  weak: {
    title: 'Connectez-vous avec deux preuves',
    paragraphs: [
      fr`Le bureau demande deux preuves que c’est vous : un mot de passe, et un appareil ou une clé que vous tenez.`,
      fr`Un code reçu par courriel ne suffit pas. Demandez à votre service informatique comment activer la seconde preuve.`,
    ],
  },
  'other-organisation': {
    title: 'Ce compte n’est pas de la mairie',
    paragraphs: [
      'Il appartient à un autre employeur. Le bureau s’ouvre aux comptes de la mairie seulement.',
      fr`Si vous avez plusieurs comptes, déconnectez celui-ci, puis choisissez l’autre.`,
    ],
  },
  'other-address': {
    title: 'Cette adresse n’est pas de la mairie',
    paragraphs: [
      'Le bureau s’ouvre aux adresses professionnelles de la mairie seulement.',
      fr`Si vous avez plusieurs comptes, déconnectez celui-ci, puis choisissez l’autre.`,
    ],
  },
  unknown: {
    title: 'Vous n’avez pas encore accès au bureau',
    paragraphs: [
      fr`Votre compte est bon, mais personne ne vous a invité au bureau, ou l’invitation a plus de trois mois.`,
      fr`Demandez à qui administre le bureau de vous inviter à cette adresse.`,
    ],
  },
  ended: {
    title: 'Votre accès au bureau est terminé',
    paragraphs: [
      'Si c’est une erreur, demandez à qui administre le bureau de vous inviter à nouveau.',
    ],
  },
  waits: {
    title: 'Votre identité a changé',
    paragraphs: [
      fr`Un agent a déjà votre adresse, avec une autre identité. C’est le cas quand la mairie change de fournisseur d’identité.`,
      fr`Qui administre le bureau doit confirmer que c’est bien vous. Prévenez cette personne : votre demande est notée.`,
    ],
  },
  'not-mediator': {
    title: 'Vous êtes agent de la mairie',
    paragraphs: [
      fr`Cette page est pour qui aide les gens dans une structure : une médiathèque, un centre social. Votre compte ouvre le bureau.`,
      fr`Quelqu’un est devant vous ? Au bureau, « Saisir pour quelqu’un » fait la demande avec cette personne.`,
    ],
  },
  'other-origin': {
    title: 'Envoi refusé',
    paragraphs: [
      'Ce formulaire vient d’un autre site. Pour vous protéger, nous ne l’acceptons pas.',
      'Rien n’a été enregistré.',
    ],
  },
  away: {
    title: 'Le bureau ne répond pas pour le moment',
    paragraphs: [
      fr`Rien n’a été enregistré. Revenez en arrière : votre navigateur a gardé ce que vous avez écrit.`,
      'Réessayez dans une minute.',
    ],
  },
  'wrong-method': {
    title: 'Cette adresse ne s’ouvre pas ainsi',
    paragraphs: ['Rien n’a été enregistré.'],
  },
} as const;
export type SignInRefusal = keyof typeof signInRefusals;

export const signInTexts = {
  signIn: 'Se connecter au bureau',
  again: 'Recommencer la connexion',
  backToDesk: 'Revenir au bureau',
  openDesk: 'Ouvrir le bureau',
  publicSite: 'Aller au site public',
  signOutOf: (provider: string) => fr`Se déconnecter de ${provider}`,
  signedOut: {
    title: 'Vous êtes déconnecté du bureau',
    paragraphs: [fr`Sur un ordinateur partagé, fermez aussi le navigateur.`],
  },
  signingOut: {
    title: 'Vous êtes déconnecté du bureau',
    paragraphs: (provider: string) => [
      fr`Votre session chez ${provider} se ferme maintenant. Si cette page reste là, suivez le lien.`,
    ],
  },
} as const;

export const sessionTexts = {
  over: {
    title: 'Votre session est terminée',
    kept: [
      fr`Rien n’a été enregistré, mais ce que vous avez écrit est gardé. Reconnectez-vous : vous le retrouverez aussitôt, et vous pourrez l’envoyer.`,
      fr`Les fichiers que vous aviez choisis seront à choisir à nouveau.`,
    ],
    lost: [
      fr`Rien n’a été enregistré. Reconnectez-vous dans un autre onglet, puis revenez en arrière dans celui-ci : votre navigateur a gardé ce que vous avez écrit.`,
    ],
  },
  extended: {
    title: 'Votre session est prolongée',
    paragraphs: (until: string) => [
      fr`Sans clic de votre part, elle se ferme à ${until}. Vous pouvez fermer cet onglet.`,
    ],
  },
  kept: {
    title: 'Ce que vous aviez écrit',
    explanation: [
      fr`Votre session s’était terminée avant l’envoi. Voici ce qui n’a pas été enregistré.`,
      fr`S’il y avait des fichiers, revenez à la page pour les choisir à nouveau.`,
    ],
    send: 'Envoyer maintenant',
    backToPage: 'Revenir à la page sans envoyer',
    forget: 'Effacer ce texte',
    nothing: 'Rien n’est gardé pour vous.',
  },
} as const;
