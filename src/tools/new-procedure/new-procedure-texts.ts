import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** The ten questions of `npm run nouvelle-demarche`, and what follows some of them. */
export const newProcedureQuestions = {
  titre: fr`1 sur 10. Que vient faire la personne ? Par exemple : Emprunter des tables.`,
  adresse: (proposed: string) =>
    fr`   Fin de l’adresse de la page ? Touche Entrée pour garder « ${proposed} ».`,
  resume: fr`2 sur 10. Dites-le en une phrase, comme au guichet.`,
  public: fr`3 sur 10. Pour qui ? Écrivez un ou plusieurs numéros.`,
  theme: fr`4 sur 10. Sous quel thème ?`,
  service: fr`5 sur 10. Quel service reçoit les personnes et répond ?`,
  secteur: fr`6 sur 10. De quel secteur sont les données ? Elles ne passent jamais d’un secteur à l’autre.`,
  genre: fr`7 sur 10. Que fait la mairie de ce qu’elle reçoit ?`,
  organisme: fr`   Quel organisme la reçoit ? Avec l’article. Par exemple : la préfecture.`,
  role: fr`   Que fait cet organisme, et comment le joindre ?`,
  mission: fr`   Quel texte confie cette mission ? Par exemple : Code général des collectivités territoriales.`,
  missionArticle: fr`   Quel article ? Touche Entrée si tout le texte compte.`,
  silence: fr`8 sur 10. La mairie ne répond pas. Que dit la loi ?`,
  mois: fr`   Au bout de combien de mois ? Le texte le dit ; la règle générale est deux mois.`,
  raisons: fr`   Un refus écrit devrait-il donner ses raisons (CRPA, article L. 211-2) ? oui ou non`,
  raison: fr`   Pourquoi le silence ne décide-t-il rien ? Une phrase, pour le reçu.`,
  silenceTexte: fr`   Quel texte le dit ?`,
  silenceArticle: fr`   Quel article ? Touche Entrée si tout le texte compte.`,
  prix: fr`9 sur 10. Combien cela coûte-t-il, en euros ? 0 si c’est gratuit.`,
  prixTexte: (ofName: string) =>
    fr`   Quel texte fixe ce prix ? Par exemple : Délibération du conseil municipal ${ofName} du 12 mars 2026.`,
  delai: fr`10 sur 10. En combien de temps le service répond-il ? En mots : cinq jours ouvrés.`,
} as const;

/** The three things that silence may mean, as a person can choose among them. */
export const silenceChoices = {
  acceptance: fr`La demande est acceptée : c’est la règle, sauf si un texte dit autre chose`,
  rejection: fr`La demande est rejetée : un texte le dit pour cette démarche`,
  none: fr`Rien : la personne ne demande pas de décision`,
} as const;

/** What is wrong in an answer: the same question is asked again. */
export const newProcedureRefusals = {
  number: (last: number) => fr`Écrivez un numéro entre 1 et ${last}.`,
  yesOrNo: 'Écrivez oui ou non.',
  months: 'Écrivez un nombre de mois entre 1 et 24.',
  euros: fr`Écrivez un montant en euros. Par exemple : 12,50.`,
  slug: 'Écrivez des minuscules sans accent, des chiffres et des tirets.',
  taken: (file: string) => fr`Le fichier ${file} existe déjà. Choisissez une autre adresse.`,
  request:
    'Une demande reçoit toujours une décision, même par le silence. Choisissez acceptée ou rejetée.',
  notRequest: 'Seule une demande a une décision par le silence. Choisissez la dernière réponse.',
  chooseText: (names: readonly string[]) =>
    [
      'Écrivez le numéro du texte, ou d’autres mots de son nom.',
      ...names.map((name, index) => `   ${index + 1}. ${name}`),
    ].join('\n'),
  expected: (what: string) => fr`Il faut ${what}.`,
} as const;

/** What the command says around the questions. */
export const newProcedureTexts = {
  hello: fr`Dix questions, puis le fichier est écrit. Ctrl-C arrête : vos réponses sont gardées pour la prochaine fois.`,
  helloType: fr`Quatre questions, puis le fichier est écrit, avec ses questions et ses règles. Tout y est « à vérifier ».`,
  noType: (type: string, names: readonly string[]) =>
    fr`Aucune démarche type ne s’appelle « ${type} ». Il y a : ${names.join(', ')}.`,
  again: (count: number) =>
    fr`${formatCount(count, 'réponse gardée', 'réponses gardées')} la dernière fois. Les reprendre ? oui ou non`,
  ended: 'Il manque des réponses. Rien n’est écrit.',
  badAnswers: (file: string) => fr`Le fichier ${file} doit donner une réponse à chaque question.`,
  badAnswer: (key: string, refusal: string) => fr`Réponse « ${key} » : ${refusal}`,
  noAnswer: (key: string) => fr`Réponse « ${key} » : il n’y en a pas.`,
  written: (file: string) => fr`Le fichier ${file} est écrit.`,
  publish: 'La démarche paraîtra à la prochaine construction du site.',
  draft: (slug: string, folder: string) =>
    fr`C’est un brouillon. Pour le voir : npm run apercu -- ${slug}. Pour le publier, déplacez-le dans ${folder}.`,
  toComplete: fr`Relisez-le, puis ajoutez ce qui manque : les documents que la loi permet de demander, le formulaire, les autres façons de faire.`,
} as const;

/** Sentences of the file itself: true whatever the procedure is. */
export const newProcedureSentences = {
  deskNote: 'Venez. Une personne fait la démarche avec vous.',
  help: 'Au guichet, une personne fait la démarche avec vous.',
  next: 'Le service vous répond.',
  nextElsewhere: 'Vous allez ensuite voir cet organisme.',
  purpose: 'Répondre aux personnes qui font cette démarche.',
  recipients: 'Les agents du service',
  kept: 'Le temps où une personne peut contester la réponse, puis un an.',
  gdpr: 'Règlement général sur la protection des données',
  gdprArticle: '5, 1, e',
  whoTitle: fr`## Qui peut faire cette démarche ?`,
  who: {
    individual: 'Vous êtes un particulier.',
    association: 'Vous agissez pour une association.',
    company: 'Vous agissez pour une entreprise.',
  },
} as const;
