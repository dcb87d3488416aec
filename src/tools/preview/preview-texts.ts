import { fr } from '../../kit/typography.ts';

/** `npm run apercu`, for people who write procedures. */
export const previewTexts = {
  unknown: (name: string | undefined, drafts: readonly string[], folder: string) => {
    const first =
      name === undefined
        ? fr`Dites quelle démarche montrer : npm run apercu -- nom-de-la-demarche`
        : fr`Aucune démarche ne s’appelle « ${name} ».`;
    const known =
      drafts.length === 0
        ? fr`Le dossier ${folder} est vide.`
        : fr`Brouillons : ${drafts.join(', ')}.`;
    return `${first}\n${known}`;
  },
  building: (file: string) => fr`Construction de l’aperçu de ${file}…`,
  ready: (
    url: string,
    paths: {
      readonly page: string;
      readonly form?: string;
      readonly receipt?: string;
      readonly email?: string;
    },
  ) =>
    [
      '',
      'L’aperçu est prêt. Rien n’est publié, rien n’est enregistré, aucun courriel ne part.',
      fr`- La page : ${url}${paths.page}`,
      ...(paths.form === undefined ? [] : [fr`- Le formulaire : ${url}${paths.form}`]),
      ...(paths.receipt === undefined ? [] : [fr`- Le reçu : ${url}${paths.receipt}`]),
      ...(paths.email === undefined ? [] : [fr`- Le courriel : ${url}${paths.email}`]),
      'Remplissez le formulaire pour voir le reçu de vos propres réponses.',
      fr`Enregistrez le brouillon, puis rechargez la page : vous voyez ce que vous avez changé.`,
      'Ctrl-C arrête l’aperçu.',
    ].join('\n'),
  again: (at: string) => fr`Brouillon relu le ${at}. Rechargez la page.`,
} as const;
