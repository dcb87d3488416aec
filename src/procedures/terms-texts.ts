import { formatCount } from '../kit/format-number.ts';
import { formatSize } from '../kit/format-size.ts';
import { fr } from '../kit/typography.ts';
import { attachmentTexts, formatTexts } from '../questions/files/files-texts.ts';
import { LARGEST_FILE } from '../questions/files/files.ts';
import type { FormatsAsked } from './formats-asked.ts';

/** What the terms of use say of forms: what they receive, and by which other ways one writes. */
export const termsTexts = {
  onlyWay: fr`Pour déposer ces démarches en ligne, le formulaire de ce site est la seule voie électronique. Un document manque à un dossier déjà reçu ? Vous pouvez aussi l’envoyer par courriel : l’adresse du service est sur votre reçu.`,
  /** Where no form exists, the law still opens an electronic way: the free form, or any mail (CRPA R112-9-2). */
  noForm: fr`Ces démarches n’ont pas encore de formulaire, ou demandent de venir :`,
  freeWay: (title: string) =>
    fr`À leur sujet, la voie électronique est la démarche « ${title} ». Votre message a le même accusé de réception.`,
  otherWays: fr`Sans internet, rien ne change : chaque démarche dit où venir, qui appeler ou à qui écrire.`,
  text: fr`Vos réponses sont du texte. Le formulaire vous prévient quand une réponse est trop longue.`,
  noFile: fr`Aucun formulaire ne demande de fichier.`,
  files: ({ procedures, formats }: FormatsAsked) => [
    fr`${formatCount(procedures, 'formulaire reçoit', 'formulaires reçoivent')} aussi des fichiers. Formats : ${formats.map((format) => formatTexts[format]).join(', ')}.`,
    fr`Un fichier pèse ${formatSize(LARGEST_FILE)} au plus. Sans JavaScript, un envoi a une limite de plus. ${attachmentTexts.allTogether}`,
  ],
  /** What who agrees to be told online has to know before (CRPA R112-17 to R112-20). */
  decisionTitle: 'La décision en ligne, si vous l’acceptez',
  decision: [
    fr`Sans votre accord, une décision vient par lettre. Avec votre accord, elle vous attend sur la page de votre dossier, et un courriel vous le dit.`,
    fr`Cette page s’ouvre avec l’adresse secrète de votre reçu, ou avec votre numéro et votre code de suivi : ne les donnez à personne.`,
    fr`L’ouvrir vaut la recevoir. Si vous ne l’ouvrez pas en quinze jours, elle compte comme reçue le jour où elle y a été mise.`,
    fr`Vous changez d’avis, ou votre adresse change ? Dites-le au service avant la décision : son téléphone est sur votre reçu.`,
  ],
  everywhere: fr`Les formulaires fonctionnent sans JavaScript, sur un téléphone ancien et un réseau lent.`,
  outage: fr`Si la base de données s’arrête, votre envoi est gardé à part. Vous avez un accusé d’enregistrement à l’écran, et par courriel si vous avez donné une adresse. Sa date est celle de votre envoi.`,
  proof: fr`Si rien ne peut être gardé, la page le dit, garde vos réponses et donne une attestation datée. Le registre de disponibilité dit quand le service était en panne.`,
  /** As many as `private.most_notices` lets leave. */
  receipts: fr`Cinq reçus partent au plus en un jour vers une même adresse. Le courriel ne répète pas vos réponses : elles sont sur la page du reçu.`,
} as const;
