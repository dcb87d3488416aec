import type { KeyTexts } from '../kit/key-texts.ts';
import { fr } from '../kit/typography.ts';
import { conditionText } from './condition-editor-texts.ts';
import type { SimpleField } from './simple-field.ts';

/** Kinds of questions, as an editor chooses among them. */
export const SIMPLE_TYPES = {
  text: 'Texte court',
  'long-text': 'Texte long',
  name: 'Nom d’une personne',
  email: 'Adresse électronique',
  phone: 'Téléphone',
  address: 'Adresse',
  commune: 'Commune et code postal',
  place: 'Lieu dans la rue',
  date: 'Date',
  'partial-date': 'Date dont on sait une partie',
  'time-slot': 'Créneau horaire',
  integer: 'Nombre',
  amount: 'Montant en euros',
  'family-quotient': 'Quotient familial',
  'yes-no': 'Oui ou non',
  choice: 'Choix',
  choices: 'Plusieurs choix',
  select: 'Choix dans une longue liste',
  statement: 'Case à cocher',
  rna: 'Numéro d’association',
  siret: 'Numéro SIRET',
  'vehicle-plate': 'Plaque d’un véhicule',
} as const;

/** A question of a form, of every kind but those that hold others. */
export const simpleFieldTexts: KeyTexts<SimpleField> = {
  type: {
    label: 'Genre de question',
    help: 'Ce que la personne écrit ou choisit.',
    choices: SIMPLE_TYPES,
  },
  key: {
    label: 'Nom court de la question',
    help: fr`Des minuscules sans accent, des chiffres et _. Par exemple : date_debut. Ne le changez plus ensuite : les réponses le portent.`,
  },
  label: { label: 'Question', help: fr`Comme une personne la pose : Où faut-il réserver ?` },
  hint: { label: 'Aide', help: 'Une phrase sous la question, si elle en a besoin.' },
  required: {
    label: 'Réponse obligatoire',
    help: 'Sans réponse, la personne ne peut pas envoyer le formulaire.',
  },
  need: {
    label: 'Pourquoi cette question',
    help: 'À quoi sert la réponse, et le texte qui permet de la demander. Sans besoin, pas de question.',
  },
  when: conditionText('La question n’est posée que si ces réponses la rendent utile.'),
  unknown: {
    label: fr`Réponse « je ne sais pas »`,
    help: fr`Les mots d’une case à cocher à la place de la réponse. Par exemple : Je n’en ai pas.`,
  },
  part: {
    label: 'Quelle partie du nom',
    help: 'Le prénom, le nom de naissance, le nom d’usage ou le nom entier.',
    choices: {
      given: 'Prénom',
      family: 'Nom de naissance',
      usage: 'Nom d’usage',
      full: 'Nom entier',
    },
  },
  own: {
    label: 'C’est la personne qui remplit',
    help: 'Le navigateur peut alors proposer ce qu’il sait. Non s’il s’agit de quelqu’un d’autre.',
  },
  needs: {
    label: 'Question à remplir avec cette réponse',
    help: 'Le nom court d’une question facultative. Avec cette réponse, elle devient nécessaire.',
  },
  slots: {
    label: 'Créneaux',
    one: 'créneau',
    summary: '{{from}} – {{to}}',
    help: 'De deux à douze créneaux.',
    keys: {
      from: { label: 'Début', help: 'L’heure du début, avec quatre chiffres.' },
      to: { label: 'Fin', help: 'L’heure de la fin, après le début.' },
    },
  },
  none: {
    label: 'Réponse qui exclut les autres',
    help: fr`Une dernière case. Par exemple : Aucun de ceux-là.`,
  },
  autocomplete: {
    label: 'Remplissage par le navigateur',
    help: 'Le navigateur propose ce qu’il sait de la personne. Laissez vide si c’est autre chose.',
    choices: {
      name: 'Nom et prénom',
      'given-name': 'Prénom',
      'additional-name': 'Autres prénoms',
      'family-name': 'Nom',
      organization: 'Organisme',
      'organization-title': 'Rôle dans l’organisme',
      email: 'Adresse électronique',
      tel: 'Téléphone',
      bday: 'Date de naissance',
    },
  },
  maxLength: { label: 'Nombre de caractères', help: 'Le plus long texte accepté.' },
  scope: {
    label: 'Quelle adresse',
    help: 'Une adresse entière, ou un lieu dans la commune.',
    choices: { postal: 'Adresse entière', street: 'Lieu dans la commune' },
  },
  notice: {
    label: 'Délai avant la date',
    help: 'Temps qu’il faut au service. P15D veut dire quinze jours, P2M deux mois.',
  },
  past: {
    label: 'Date passée',
    help: 'La date est passée, comme une date de naissance.',
  },
  notBefore: {
    label: 'Pas avant cette autre date',
    help: 'Le nom court d’une autre question de date. Celle-ci vient après, ou le même jour.',
  },
  min: { label: 'Au moins', help: 'Le plus petit nombre accepté.' },
  max: { label: 'Au plus', help: 'Le plus grand nombre accepté.' },
  options: {
    label: 'Réponses possibles',
    one: 'réponse',
    summary: '{{label}}',
    help: 'De deux à douze réponses, toutes visibles.',
    keys: {
      value: {
        label: 'Nom court de la réponse',
        help: 'Des minuscules sans accent, des chiffres et _. Ne le changez plus ensuite.',
      },
      label: { label: 'Réponse', help: 'Comme la personne la lit.' },
      hint: { label: 'Aide', help: 'Une phrase sous la réponse, si elle en a besoin.' },
      needs: {
        label: 'Question à remplir avec cette réponse',
        help: 'Le nom court d’une question facultative. Avec cette réponse, elle devient nécessaire.',
      },
    },
  },
};
