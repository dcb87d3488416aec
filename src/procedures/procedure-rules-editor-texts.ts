import type { KeyTexts } from '../kit/key-texts.ts';
import { legalBasisText } from '../kit/legal-basis-editor-texts.ts';
import { fr } from '../kit/typography.ts';
import { conditionText } from '../questions/condition-editor-texts.ts';
import type { Procedure } from './procedure.ts';
import type { SilenceRule } from './silence.ts';

const silenceRuleTexts: KeyTexts<SilenceRule> = {
  means: {
    label: 'Sans réponse de la mairie',
    help: 'Ce que la loi décide si la mairie ne répond pas. Demandez au service juridique.',
    choices: {
      acceptance: 'La demande est acceptée',
      rejection: 'La demande est rejetée',
      none: fr`Rien : le silence ne décide pas`,
    },
  },
  after: {
    label: 'Au bout de',
    help: 'Un nombre de mois. P2M veut dire deux mois.',
  },
  reasonsOnRequest: {
    label: 'La personne peut demander les raisons',
    help: 'Cochez si un refus écrit devrait donner ses raisons (CRPA, article L. 232-4).',
  },
  reason: {
    label: 'Pourquoi le silence ne décide rien',
    help: 'Une phrase simple. Elle est imprimée sur le reçu.',
  },
  legalBasis: legalBasisText('Le texte qui fixe cette règle.'),
};

/** What silence means, for everybody and for some. */
export const silenceTexts: KeyTexts<Procedure['silence']> = {
  ...silenceRuleTexts,
  cases: {
    label: 'Cas particuliers',
    one: 'cas',
    help: 'Seulement si la loi décide autrement pour certaines réponses. Le premier cas rempli compte.',
    keys: {
      when: conditionText('Ce cas est celui de ces réponses.'),
      ...silenceRuleTexts,
    },
  },
};

export const costTexts: KeyTexts<Procedure['cost']> = {
  euros: {
    label: 'Prix en euros',
    help: fr`Zéro si c’est gratuit. Remplissez le prix, les tarifs ou « Cela dépend » : un seul des trois.`,
  },
  prices: {
    label: 'Tarifs',
    one: 'tarif',
    summary: '{{label}} – {{euros}}\u00a0€',
    help: 'Deux tarifs au moins, montrés dans un tableau.',
    keys: {
      label: { label: 'Tarif', help: fr`Pour qui, ou pour quoi. Par exemple : un jour.` },
      euros: { label: 'Prix en euros', help: fr`Par exemple : 92,50 ou 1 250.` },
    },
  },
  varies: {
    label: 'Cela dépend',
    help: fr`De quoi dépend le prix. Par exemple : Selon le devis du service.`,
  },
  note: { label: 'Précision', help: 'Une phrase, si le prix a besoin d’être expliqué.' },
  legalBasis: legalBasisText('Le texte ou la délibération qui fixe le prix.'),
};

export const retentionTexts: KeyTexts<Procedure['retention']> = {
  period: {
    label: 'Durée',
    help: 'Combien de temps le site garde les réponses. P18M veut dire dix-huit mois.',
  },
  from: {
    label: 'À partir de',
    help: 'Ce que dit le texte. À partir de la fin, le reçu donne le dernier jour possible.',
    choices: { receipt: 'La réception', end: 'La fin du dossier' },
  },
  copy: {
    label: 'Autre copie',
    help: fr`Si le service garde ces données ailleurs. Par exemple : le logiciel de l’état civil.`,
  },
  reason: {
    label: 'Pourquoi si longtemps',
    help: fr`Sauf si quelqu’un a comparé la durée avec le texte qui la donne. Par exemple : le temps d’un recours.`,
  },
  then: {
    label: 'Ensuite',
    help: 'Ce que deviennent les réponses.',
    choices: { destroy: 'Elles sont effacées', archive: 'Les archives choisissent' },
  },
  legalBasis: legalBasisText('Le texte qui fixe cette durée.'),
};

export const dataProcessingTexts: KeyTexts<Procedure['dataProcessing']> = {
  purpose: { label: 'But', help: 'Pourquoi la mairie utilise ces données.' },
  lawfulBasis: {
    label: 'Ce qui le permet',
    help: 'La base légale du règlement européen (article 6). Demandez à la déléguée aux données.',
    choices: {
      'public-task': 'Mission d’intérêt public',
      'legal-obligation': 'Obligation légale',
      consent: 'Accord de la personne',
      contract: 'Contrat',
    },
  },
  legalBasis: legalBasisText('Le texte qui confie cette mission à la mairie.'),
  recipients: { label: 'Qui voit les réponses', one: 'service', help: 'Un service par ligne.' },
};

/** Who receives what the commune does not. */
export const competentBodyTexts: KeyTexts<NonNullable<Procedure['competentBody']>> = {
  name: { label: 'Nom', help: fr`Avec l’article. Par exemple : la préfecture.` },
  role: { label: 'Ce qu’il fait', help: 'Ce qu’il fait et comment le joindre.' },
  url: { label: 'Adresse de son site', help: 'Elle commence par https://.' },
  phone: { label: 'Téléphone', help: fr`Par exemple : 01 99 00 12 34.` },
  body: {
    label: 'Organisme',
    help: fr`Son nom court, s’il est dans la liste des organismes. Par exemple : prefecture.`,
  },
  legalBasis: legalBasisText('Le texte qui lui donne cette mission.'),
};
