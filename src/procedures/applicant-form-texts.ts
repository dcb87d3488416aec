import { fr } from '../kit/typography.ts';
import type { Asker, Behalf } from './who-asks.ts';

const IDENTIFY = 'Identifier la personne qui écrit (CRPA, article R. 112-9-1).';

/** Words of the questions about who asks. */
export const applicantTexts = {
  title: {
    person: 'Vos coordonnées',
    company: 'Votre entreprise',
    association: 'Votre association',
    'public-body': 'Votre organisme',
    several: 'Vos coordonnées',
  },
  asker: {
    label: fr`Qui êtes-vous ?`,
    need: 'Savoir comment vous identifier (CRPA, article R. 112-9-1).',
    options: {
      person: 'Particulier',
      company: 'Entreprise',
      association: 'Association',
      'public-body': 'Organisme public',
    } satisfies Readonly<Record<Asker, string>>,
  },
  given: { label: 'Prénom', unknown: fr`Je n’ai qu’un nom : je l’écris à « Nom »`, need: IDENTIFY },
  family: { label: 'Nom', need: IDENTIFY },
  structure: {
    label: {
      entreprise: 'Nom de l’entreprise',
      association: 'Nom de l’association',
      structure: 'Nom de l’entreprise, de l’association ou de l’organisme',
    },
    need: 'Identifier au nom de qui vous écrivez (CRPA, article R. 112-9-1).',
  },
  rna: {
    label: 'Numéro RNA',
    hint: fr`Répertoire national des associations (RNA). Le numéro commence par W. Il est sur le récépissé de la préfecture.`,
    unknown: 'Pas de numéro',
    need: 'Identifier l’association (CRPA, article R. 112-9-1).',
  },
  siret: {
    label: 'Numéro SIRET',
    hint: fr`Quatorze chiffres. Ils sont sur vos factures.`,
    unknown: 'Pas encore de numéro, ou siège à l’étranger',
    need: 'Identifier l’entreprise ou l’association (CRPA, article R. 112-9-1).',
  },
  role: {
    label: {
      company: 'Votre rôle dans l’entreprise',
      association: 'Votre rôle dans l’association',
      'public-body': 'Votre rôle dans l’organisme',
      several: 'Votre rôle',
    },
    hint: fr`Par exemple : gérant, présidente, salariée.`,
    need: 'Vérifier que la personne peut engager qui elle représente.',
  },
  address: {
    label: { person: 'Votre adresse', seat: 'Adresse du siège', several: 'Adresse postale' },
    hint: fr`Celle où vous recevez votre courrier : chez vous, chez quelqu’un, ou une domiciliation.`,
    unknown: 'Je n’ai pas d’adresse pour recevoir du courrier',
    need: 'Répondre par courrier (CRPA, article R. 112-9-1).',
  },
  isForOther: {
    label: 'Je fais cette demande pour une autre personne.',
    need: 'Savoir au nom de qui la demande est faite.',
  },
  other: {
    title: 'La personne pour qui vous demandez',
    behalf: {
      label: fr`Pour qui demandez-vous ?`,
      need: 'Vérifier que vous pouvez agir pour cette personne.',
      options: {
        parent: 'Mon enfant mineur',
        guardian: 'Une personne sous tutelle',
        curator: 'Une personne sous curatelle',
        mandate: 'Une personne qui m’a donné un mandat',
        heir: 'Une personne décédée, dont j’hérite',
      } satisfies Readonly<Record<Behalf, string>>,
      hint: {
        guardian: fr`Ou avec une habilitation familiale, ou un mandat de protection future.`,
      } as Readonly<Partial<Record<Behalf, string>>>,
    },
    given: { label: 'Son prénom', unknown: 'Cette personne n’a qu’un nom' },
    family: { label: 'Son nom' },
    nameNeed: 'Identifier la personne que la demande concerne.',
    email: {
      label: 'Son adresse électronique',
      hint: fr`Cette personne suit la demande elle aussi, avec un code à elle. Sans courriel, nous lui écrivons par la poste.`,
      need: fr`Informer la personne protégée de ce qui la concerne (Code civil, articles 457-1 et 467).`,
    },
    address: {
      label: 'Son adresse',
      unknown: 'La même que la mienne',
      need: 'Écrire à la personne protégée (Code civil, articles 457-1 et 467).',
    },
  },
  proof: {
    guardian: 'Le jugement ou l’acte qui vous désigne',
    curator: 'Le jugement qui vous désigne curateur',
    mandate: 'Le mandat signé',
    heir: 'Un document qui montre que vous êtes héritier',
  } satisfies Readonly<Record<Exclude<Behalf, 'parent'>, string>>,
  proofHint: fr`Vous pouvez aussi l’apporter plus tard.`,
  proofNeed: 'Vérifier que vous pouvez agir pour cette personne.',
} as const;
