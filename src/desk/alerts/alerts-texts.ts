import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { AlertChoice } from './alert-choice.ts';
import { ANSWERS_WITHIN, LOOKS_EVERY } from './commitment.ts';

const requests = (count: number) => formatCount(count, 'demande', 'demandes');

/** The page where an agent chooses what to be told. */
export const alertsTexts = {
  title: 'Mes alertes par courriel',
  intro: fr`Une alerte dit des nombres, service par service. Elle ne donne aucun nom et aucun numéro de demande. Vous en recevez une par heure au plus.`,
  choices: {
    immediate: fr`Tout de suite : quand une demande, un message ou des documents arrivent, et chaque matin ouvré`,
    daily: fr`Chaque matin ouvré : ce qui est en retard, ce qui presse, ce qui n’est pas arrivé`,
    none: fr`Aucun courriel : je m’engage à regarder tous les ${LOOKS_EVERY} jours et à répondre en ${ANSWERS_WITHIN} jours`,
  } satisfies Record<AlertChoice, string>,
  noneHint: fr`Qui encadre le service voit votre engagement et le jour de votre dernière venue.`,
  save: 'Enregistrer mes choix',
  saved: 'Vos choix sont enregistrés.',
  supervised: 'Engagements dans vos services',
  supervisedIntro: fr`Ces collègues ne reçoivent pas d’alerte. Ils se sont engagés à regarder tous les ${LOOKS_EVERY} jours ouvrés et à répondre en ${ANSWERS_WITHIN} jours.`,
  overdue: (count: number) =>
    count === 0
      ? fr`Aucune demande n’attend depuis plus de ${ANSWERS_WITHIN} jours.`
      : fr`${requests(count)} sans réaction depuis plus de ${ANSWERS_WITHIN} jours.`,
  columns: {
    name: 'Agent',
    since: 'Engagement pris le',
    seen: 'Dernière venue',
    state: fr`Tous les 2 jours`,
  },
  never: 'Jamais',
  kept: 'Tenu',
  broken: 'Non tenu',
  none: {
    title: 'Pas d’alertes pour vous',
    paragraphs: [
      fr`Les alertes concernent les services où vous répondez aux demandes. Vous n’en avez aucun.`,
    ],
  },
  refused: {
    title: 'Choix refusé',
    paragraphs: [
      fr`Vous ne répondez pas aux demandes de ce service. Rien n’est enregistré. Ouvrez à nouveau la page de vos alertes.`,
    ],
  },
} as const;

/** Name of the controls of a service, and what the page is asked with once choices are stored. */
export const choiceName = (service: string): string => `alerte-${service}`;
export const SAVED = 'fait';
