import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** Genres of files, in the words of an editor and of a person. */
export const formatTexts = {
  pdf: 'PDF',
  photo: 'photo (JPEG, PNG, WebP ou HEIC)',
  text: 'texte de Word ou de LibreOffice',
  spreadsheet: 'tableau d’Excel ou de LibreOffice',
} as const;
export type FileFormat = keyof typeof formatTexts;

/** Their names in a sentence. */
export const listed = (formats: readonly FileFormat[]) =>
  formats.map((format) => formatTexts[format]).join(', ');

/** What may be chosen, said before anything is chosen. */
export function fileRule(formats: readonly FileFormat[], max: number): string {
  return fr`Formats : ${listed(formats)}. ${formatCount(max, 'fichier', 'fichiers')} au plus, de 10 Mo au plus.`;
}

export const filesTexts = {
  unreadable: (label: string) => fr`« ${label} » : joignez vos fichiers.`,
  otherFormat: (label: string, formats: readonly FileFormat[]) =>
    fr`« ${label} » : envoyez seulement ces formats : ${listed(formats)}.`,
  tooMany: (label: string, max: number) =>
    fr`« ${label} » : gardez ${formatCount(max, 'fichier', 'fichiers')} au plus.`,
} as const;

/** Words about the files that people join. */
export const attachmentTexts = {
  /** Said where no script sends files one by one. */
  allTogether: fr`Tous ensemble, ils pèsent 5 Mo au plus.`,
  /** In its place where a script sends them one by one: their weight together has no limit then. */
  oneByOne: fr`Chaque fichier part dès que vous le choisissez. Vos photos sont réduites avant : 2 000 pixels de long, sans le lieu ni la date.`,
  /** A file as a person reads it. */
  file: (name: string, size: string) => `${name} (${size})`,
} as const;

/** Words of the page and of the paper that no script says again. */
export const drawnFilesTexts = {
  received: 'Fichiers déjà reçus. Décochez ceux que vous retirez.',
  /** On paper. */
  join: fr`Cochez si vous joignez ces documents à cette feuille.`,
} as const;

const isolate = (name: string) => `\u2068${name}\u2069`;

/** What the page says of files that leave by themselves. */
export const leavingTexts = {
  progress: (name: string) => fr`Envoi de ${name}`,
  state: {
    sending: 'Envoi en cours',
    paused: 'En pause',
    kept: 'Reçu',
    waiting: fr`Le fichier n’arrive pas. L’envoi reprendra tout seul.`,
    waitingHere: fr`Le fichier n’arrive pas. Il est gardé sur cet appareil. L’envoi reprendra tout seul.`,
  },
  begun: (name: string) => fr`Envoi de ${name} commencé.`,
  kept: (name: string) => fr`${name} est reçu.`,
  removed: (name: string) => fr`${name} est retiré.`,
  /** Files over the number that may be joined. Isolated: a name may turn the sentence around. */
  left: (names: readonly string[]) =>
    fr`Ce qui n’est pas joint : ${names.map(isolate).join(', ')}.`,
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  remove: 'Retirer',
  /** Said when the form is sent too early. */
  wait: fr`Des fichiers partent encore. Attendez la fin, ou retirez-les.`,
} as const;
