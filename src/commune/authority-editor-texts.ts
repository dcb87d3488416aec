import type { KeyTexts } from '../kit/key-texts.ts';
import type { KindTexts } from '../kit/kind-texts.ts';
import { legalBasisText } from '../kit/legal-basis-editor-texts.ts';
import { fr } from '../kit/typography.ts';
import type { AppealWay, Authority } from './authority.ts';
import { addressTexts } from './shared-editor-texts.ts';

const address = { label: 'Adresse', help: 'Comme sur une enveloppe.', keys: addressTexts } as const;

const appealTexts: KeyTexts<AppealWay> = {
  kind: {
    label: 'Genre de recours',
    help: 'Ce que la loi permet contre une décision de cette autorité.',
    choices: {
      gracieux: 'Recours gracieux, devant qui a décidé',
      hierarchique: 'Recours hiérarchique, devant son supérieur',
      rapo: 'Recours obligatoire avant le tribunal',
      cada: 'Commission d’accès aux documents (CADA)',
      cnil: 'Commission des données personnelles (CNIL)',
      'tribunal-administratif': 'Tribunal administratif',
      'tribunal-judiciaire': 'Tribunal judiciaire',
    },
  },
  to: {
    label: 'À qui',
    help: fr`Avec l’article. Par exemple : la présidente du centre communal d’action sociale.`,
  },
  address,
  email: { label: 'Adresse électronique', help: 'Si l’on peut écrire par courriel.' },
  onlineUrl: { label: 'Site', help: 'Si l’on peut le faire en ligne. Il commence par https://.' },
  within: { label: 'Délai', help: 'Depuis le jour de la décision. P2M veut dire deux mois.' },
  legalBasis: legalBasisText('Le texte qui ouvre ce recours et fixe son délai.'),
  interrupts: {
    label: 'Il interrompt le délai du tribunal',
    help: 'Cochez pour un recours gracieux ou hiérarchique (CRPA, article L. 411-2).',
  },
};

const authorityTexts: KeyTexts<Authority> = {
  name: { label: 'Nom', help: fr`En entier. Par exemple : Centre communal d’action sociale.` },
  nameWithArticle: {
    label: 'Nom dans une phrase',
    help: fr`Avec l’article et une minuscule. Par exemple : le centre communal d’action sociale d’Admiville.`,
  },
  kind: {
    label: 'Genre',
    help: 'La commune elle-même est déjà connue.',
    choices: {
      ccas: 'Centre communal ou intercommunal d’action sociale',
      intercommunality: 'Intercommunalité',
      state: 'État',
      other: 'Autre organisme',
    },
  },
  decidedBy: {
    label: 'Qui décide',
    help: fr`Avec l’article. Par exemple : la présidente du centre communal d’action sociale.`,
  },
  address,
  email: { label: 'Adresse électronique', help: 'Celle de l’accueil.' },
  phone: { label: 'Téléphone', help: fr`Avec des espaces. Par exemple : 01 99 00 12 34.` },
  dpo: {
    label: 'Déléguée à la protection des données',
    help: 'Si cette autorité répond elle-même des données. Sinon, c’est la commune.',
    keys: {
      name: { label: 'Nom ou fonction', help: 'Comme elle est appelée sur le site.' },
      email: { label: 'Adresse électronique', help: 'Celle de la fonction.' },
      address,
    },
  },
  appeals: {
    label: 'Recours',
    one: 'recours',
    summary: '{{to}}',
    help: 'Comment contester, dans l’ordre. Le reçu d’une demande rejetée par le silence le dit.',
    keys: appealTexts,
  },
};

export const authorityKind: KindTexts = {
  texts: authorityTexts,
  label: 'Autorités',
  singular: 'Autorité',
  description: fr`Qui décide à la place de la commune : le centre d’action sociale, l’intercommunalité.`,
  titleKey: 'name',
  icon: 'account_balance',
};
