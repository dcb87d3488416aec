import { formatDay } from '../../kit/format-day.ts';
import { parisDay, parisDayAndTime } from '../../kit/paris-time.ts';
import { fr } from '../../kit/typography.ts';
import type { PreviewPart } from '../../publishing/review/draft-preview.ts';

/** What a person without an account reads around a draft. */
export const draftPreviewTexts = {
  notOnline: 'Brouillon, pas en ligne',
  title: (title: string) => `Brouillon, pas en ligne – ${title}`,
  nothingSent: fr`Rien n’est envoyé ni gardé depuis cet aperçu.`,
  until: (until: string) =>
    fr`Ce lien marche jusqu’au ${parisDayAndTime(new Date(until))}. Ne le donnez qu’à vos collègues.`,
  day: (day: string) => fr`La page est celle du ${formatDay(day)}, quand elle paraîtra.`,
  nav: 'Ce que le brouillon donne',
  parts: {
    page: 'La page',
    form: 'Le formulaire',
    receipt: 'Le reçu',
    email: 'Le courriel',
  } satisfies Readonly<Record<PreviewPart, string>>,
  refused: {
    title: 'Ce brouillon est à corriger',
    intro: 'Il ne peut pas encore être dessiné.',
  },
  drawing: {
    title: 'L’aperçu se prépare',
    paragraphs: [fr`Rechargez la page dans une minute.`],
  },
  over: {
    title: 'Ce lien ne marche plus',
    paragraphs: [
      'Il a été retiré, ou sa date est passée, ou le contenu est en ligne.',
      'Demandez un autre lien à la personne qui vous l’a donné.',
    ],
  },
  unknown: {
    title: 'Cette page n’existe pas',
    paragraphs: [fr`Vérifiez l’adresse : il en manque peut-être un morceau.`],
  },
  link: {
    title: 'Lien d’aperçu',
    intro: fr`Une personne sans compte y voit le brouillon : la page et, pour une démarche en ligne, le formulaire, le reçu et le courriel.`,
    until: (until: string) => fr`Il marche jusqu’au ${formatDay(parisDay(new Date(until)))}.`,
    open: 'Ouvrir l’aperçu',
    qr: 'Lien d’aperçu, à lire avec un téléphone',
    drawing: fr`L’aperçu de ce texte se prépare. Il est là dans une minute.`,
  },
} as const;
