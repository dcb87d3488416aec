import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** What `npm run adopter` asks. */
export const adoptQuestions = {
  nom: fr`Nom de la commune ou de l’intercommunalité ? Par exemple : Valmont.`,
  de: fr`Le même après « de » ? Par exemple : de Valmont, d’Arles, du Mans.`,
  accueil: fr`Comment s’appelle l’accueil, sur l’enveloppe ? Par exemple : Mairie de Valmont.`,
  rue: fr`Numéro et rue ?`,
  code_postal: fr`Code postal ?`,
  ville: fr`Ville, sur l’enveloppe ?`,
  telephone: fr`Téléphone de l’accueil ? Par exemple : 01 99 00 12 34.`,
  courriel: fr`Adresse électronique de l’accueil ?`,
  site: fr`Adresse du futur guichet ? Par exemple : https://guichet.valmont.fr.`,
  horaires: fr`Quand l’accueil est-il ouvert ? Par exemple : lundi, mardi 9 h-12 h 14 h-17 h ; jeudi 14 h-18 h 30.`,
  responsable: fr`Qui dirige la publication ? Son prénom et son nom.`,
  role: fr`Sa fonction ? Par exemple : maire de Valmont.`,
  tribunal: fr`Quel tribunal administratif ? Par exemple : tribunal administratif de Nancy.`,
  tribunal_rue: fr`Numéro et rue du tribunal ?`,
  tribunal_code_postal: fr`Code postal du tribunal ?`,
  tribunal_ville: fr`Ville du tribunal, sur l’enveloppe ?`,
  dpo: fr`Qui protège les données ? Par exemple : Délégué à la protection des données.`,
  dpo_courriel: fr`Son adresse électronique ?`,
  prada: fr`Qui répond des demandes de documents, à partir de 10 000 habitants ? Son nom, ou la touche Entrée.`,
  prada_fonction: fr`Sa fonction ? Par exemple : archiviste.`,
  prada_courriel: fr`Son adresse électronique ?`,
  prada_telephone: fr`Son téléphone ?`,
  hebergeur: fr`Qui héberge le site ?`,
  hebergeur_rue: fr`Numéro et rue de l’hébergeur ?`,
  hebergeur_code_postal: fr`Code postal de l’hébergeur ?`,
  hebergeur_ville: fr`Ville de l’hébergeur, sur l’enveloppe ?`,
  hebergeur_telephone: fr`Téléphone de l’hébergeur ?`,
  hebergeur_lieu: fr`Où sont gardées les données ? Une phrase.`,
  couleur: fr`Couleur du site, en chiffres ? Touche Entrée pour garder #0f5c4d, un vert.`,
  couleur_vive: fr`Seconde couleur, plus vive ? Touche Entrée pour garder #f2b84b, un jaune.`,
  services: fr`Vos services, entre points-virgules ? Le premier répond à tout. Par exemple : Accueil ; Urbanisme.`,
  droit: fr`Qui relit le droit chez vous ? Une personne ou un service.`,
  demarches: fr`Quelles démarches garder ? Des noms courts entre points-virgules, ou « toutes ». Pour un service : acte-de-naissance = urbanisme.`,
} as const;

/** What is wrong in an answer. */
export const adoptRefusals = {
  hours: fr`Écrivez les jours puis les heures. Par exemple : lundi, mardi 9 h-12 h 14 h-17 h ; jeudi 14 h-18 h 30.`,
  services: fr`Écrivez au moins un service.`,
  colour: fr`Écrivez une couleur en chiffres. Par exemple : #0f5c4d.`,
  unknownProcedure: (name: string, close: string | undefined) =>
    close === undefined
      ? fr`La démarche « ${name} » n’existe pas. La liste est sur la page « Démarches » du site.`
      : fr`La démarche « ${name} » n’existe pas. Vouliez-vous dire ${close} ?`,
  unknownService: (name: string, known: readonly string[]) =>
    fr`Le service « ${name} » n’est pas dans votre liste : ${known.join(', ')}.`,
  noProcedure: 'Gardez au moins une démarche.',
} as const;

/** What the command says around the questions, and writes for the new commune. */
export const adoptTexts = {
  hello: fr`Quelques questions, puis le contenu de votre commune est écrit. Ctrl-C arrête sans rien écrire.`,
  noFolder: fr`Dites où écrire : ajoutez --dans suivi d’un dossier neuf.`,
  notEmpty: (folder: string) => fr`Le dossier ${folder} n’est pas vide : rien n’est écrit.`,
  refused: fr`Ces réponses ne donnent pas un contenu complet : rien n’est écrit.`,
  written: (folder: string, procedures: number) =>
    fr`${formatCount(procedures, 'démarche', 'démarches')} dans ${folder}. Lisez d’abord ${folder}/A-RELIRE.txt.`,
  next: (command: string) => fr`Pour voir votre site : ${command}`,
  reviewTitle: (ofName: string) => fr`À relire avant d’ouvrir le guichet ${ofName}`,
  reviewIntro: fr`Chaque ligne dit le fichier, la case, et ce qu’une personne de chez vous vérifie.`,
  accessibility: fr`accessibilite.yml : ces engagements sont ceux d’une autre commune. Gardez ce que vous tiendrez.`,
  ecodesign: fr`ecoconception.yml : répondez avec votre hébergeur.`,
  drawings: fr`logo.svg et frise.svg : des dessins neutres. Mettez les vôtres.`,
  bodies: fr`organismes : ajoutez la préfecture, le département et les autres, avec leurs adresses.`,
  serviceName: (name: string) => fr`le service ${name}`,
  serviceRole: (name: string) =>
    fr`Le service ${name} vous renseigne et fait les démarches avec vous.`,
  draft: (path: string) =>
    fr`${path} : ce brouillon nomme des lieux d’ailleurs. Écrivez les vôtres, puis publiez-le.`,
  demonstration: 'la démonstration',
  ofDemonstration: 'de la démonstration',
  tagline: 'Le guichet en ligne',
  phoneCost: 'prix d’un appel local',
} as const;
