import { formatInteger } from '../kit/format-number.ts';
import { formatPhone } from '../kit/format-phone.ts';
import { fr, NO_BREAK_SPACE } from '../kit/typography.ts';

/** Wording of the form on paper, the same on its page and in its PDF. */
export const paperTexts = {
  /** Link from the form and from the page of the procedure. */
  link: 'Imprimer le formulaire sur papier',
  back: 'Retour au formulaire en ligne',
  pageTitle: (title: string) => fr`${title} – formulaire papier`,
  description: (title: string) => fr`Formulaire à imprimer et à remplir à la main : ${title}`,
  subtitle: (ofName: string) => fr`Formulaire papier de la mairie ${ofName}`,
  /** Head of the first sheet. */
  returnTo: (address: string) => fr`À renvoyer ou à déposer : ${address}`,
  call: (service: string, phone: string) => fr`${service} : ${formatPhone(phone)}`,
  online: (address: string) => fr`En ligne : ${address}`,
  qrLabel: 'Code à lire avec un téléphone pour ouvrir la démarche',
  howTo: fr`À la main : écrivez lisiblement, en lettres capitales, avec un stylo noir.`,
  moreRoom: fr`Pas assez de place ? Continuez sur une feuille libre et joignez-la.`,
  /** In the PDF alone. What is typed on a machine of all must not stay there. */
  onScreen: fr`Sur un écran : remplissez les cases, imprimez, datez et signez. Sur un ordinateur partagé, n’enregistrez pas le fichier rempli.`,
  print: fr`Imprimez cette page. Ou téléchargez le même formulaire : il se remplit aussi sur un écran, puis s’imprime.`,
  download: (kilobytes: number) =>
    fr`Formulaire papier (PDF, ${formatInteger(kilobytes)}${NO_BREAK_SPACE}ko)`,
  chooseOne: 'Cochez une seule case.',
  /** One of several rows of boxes that have no name: for screen readers. */
  row: (label: string, row: number, rows: number) => fr`${label} – partie ${row} sur ${rows}`,
  inside: (context: string, label: string) => fr`${context} – ${label}`,
  cents: 'Centimes',
  euros: 'Euros',
  documents: 'Documents à joindre',
  documentsRule: fr`Joignez des copies, sauf si la liste dit autre chose.`,
  where: 'Où remettre ce formulaire',
  desk: 'Au guichet',
  post: 'Par la poste',
  /** A way to bring it back and its address, in one sentence. */
  way: (title: string, text: string) => fr`${title} : ${text}`,
  townHall: 'À la mairie',
  signature: 'Date et signature',
  signedOn: 'Date',
  sign: 'Signature',
  receipt: 'Votre accusé de réception',
  receiptGiven: fr`Au guichet, demandez votre accusé de réception. Par la poste, la mairie vous l’envoie.`,
  /** CRPA L112-3: every request is acknowledged. */
  receiptLaw: fr`C’est un droit : code des relations entre le public et l’administration, article L. 112-3.`,
  receiptHelp: (phone: string) => fr`Rien reçu ? Appelez le ${formatPhone(phone)}.`,
  rights: (officer: string, address: string) =>
    fr`Pour exercer vos droits, écrivez à : ${officer}, ${address}.`,
  office: 'Cadre réservé à la mairie',
  receivedOn: 'Reçu le',
  number: 'Numéro du dossier',
  reference: (slug: string, version: string, commune: string) =>
    fr`Référence du formulaire : ${slug}, version ${version}, commune ${commune}`,
  page: (page: number, pages: number) => fr`Page ${page} sur ${pages}`,
} as const;
