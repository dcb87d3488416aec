import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import { listed, type FileFormat } from './files-texts.ts';

/** Why a file is not kept. Each sentence follows its name. */
export const refusedFileTexts = {
  empty: () => fr`il est vide. Choisissez un autre fichier.`,
  'too-large': () => fr`il pèse plus de 10 Mo. Réduisez-le, ou apportez-le à la mairie.`,
  'unknown-type': (formats: readonly FileFormat[]) =>
    fr`nous ne recevons pas ce genre de fichier. Envoyez plutôt : ${listed(formats)}.`,
  disguised: () =>
    fr`son contenu n’est pas celui que son nom annonce. Enregistrez-le à nouveau, puis envoyez-le.`,
  archive: () => fr`il contient une archive. Envoyez ses fichiers un par un.`,
  encrypted: () => fr`un mot de passe le protège. Enlevez le mot de passe, puis envoyez-le.`,
  program: () => fr`il contient un programme. Imprimez-le en PDF, ou prenez-le en photo.`,
  sends: () =>
    fr`il envoie des données à une autre adresse. Imprimez-le en PDF, ou prenez-le en photo.`,
  embedded: () =>
    fr`il contient un autre fichier. Envoyez cet autre fichier à part, et celui-ci imprimé en PDF.`,
  outside: () => fr`il va chercher ailleurs une partie de son contenu. Imprimez-le en PDF.`,
  xfa: () =>
    fr`c’est un formulaire d’un genre que nous ne savons pas vérifier. Imprimez-le en PDF, ou prenez-le en photo.`,
  unreadable: () =>
    fr`nous ne savons pas lire une de ses parties. Imprimez-le en PDF, ou prenez-le en photo.`,
  slow: () => fr`il est trop long à vérifier. Imprimez-le en PDF, ou prenez-le en photo.`,
  huge: () => fr`une fois ouvert, il serait démesuré. Enregistrez-le en PDF.`,
  broken: () => fr`il est abîmé : nous ne pouvons pas l’ouvrir. Enregistrez-le à nouveau.`,
  mixed: () => fr`il contient un second fichier caché. Prenez-le en photo, ou imprimez-le en PDF.`,
  virus: () => fr`il contient un virus. Faites vérifier votre appareil.`,
} as const;
export type FileRefusal = keyof typeof refusedFileTexts;

/** What the server says of files that come with a form. */
export const keepingTexts = {
  refused: (name: string, reason: string) => fr`« ${name} » n’est pas joint : ${reason}`,
  /** The file was removed, or waited for more than a day. */
  gone: (name: string) => fr`« ${name} » n’est plus là. Joignez-le à nouveau.`,
  notStored: (name: string) =>
    fr`« ${name} » n’a pas pu être gardé : notre service a un problème. Joignez-le à nouveau dans une minute.`,
  noRoom: (name: string) =>
    fr`« ${name} » n’est pas joint : nous n’avons plus de place pour les fichiers. Envoyez votre demande sans lui, et apportez-le à la mairie. Ou joignez-le plus tard.`,
  tooManyForNow: (name: string, minutes: number) =>
    fr`« ${name} » n’est pas joint : cette connexion a envoyé trop de fichiers. Attendez ${formatCount(minutes, 'minute', 'minutes')}, puis joignez-le à nouveau.`,
} as const;

/** What the server says of a file that a script sends part by part. */
export const sendingTexts = {
  unreadable: fr`L’envoi de ce fichier est incomplet. Choisissez-le à nouveau.`,
  changed: fr`Un morceau du fichier est arrivé abîmé. L’envoi recommence.`,
  gone: fr`Ce fichier n’est plus là. Choisissez-le à nouveau.`,
  blocked: fr`Cette connexion ne peut pas envoyer de fichier. Appelez la mairie, ou apportez-le.`,
  otherOrigin: fr`Ce fichier vient d’un autre site. Ouvrez la démarche sur notre site.`,
  tooMany: (minutes: number) =>
    fr`Cette connexion a envoyé trop de fichiers. Attendez ${formatCount(minutes, 'minute', 'minutes')}, puis choisissez-le à nouveau.`,
  noRoom: fr`Nous n’avons plus de place pour les fichiers. Envoyez votre demande sans celui-ci, et apportez-le à la mairie. Ou joignez-le plus tard.`,
  unavailable: fr`Notre service a un problème. L’envoi du fichier reprendra dans un instant.`,
} as const;
