import type { Field } from '../../schemas/field.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import { fr } from '../../texts/typography.ts';
import type { KeyTexts } from '../key-texts.ts';

/** A question of a form, of every kind. */
const formFieldTexts: KeyTexts<Field> = {
  type: {
    label: 'Genre de question',
    help: 'Ce que la personne écrit ou choisit.',
    choices: {
      text: 'Texte court',
      'long-text': 'Texte long',
      email: 'Adresse électronique',
      phone: 'Téléphone',
      address: 'Adresse',
      date: 'Date',
      integer: 'Nombre',
      amount: 'Montant en euros',
      choice: 'Choix',
      statement: 'Case à cocher',
      rna: 'Numéro d’association',
      siret: 'Numéro SIRET',
    },
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
  autocomplete: {
    label: 'Remplissage par le navigateur',
    help: 'Le navigateur propose ce qu’il sait de la personne. Laissez vide si c’est autre chose.',
    choices: {
      name: 'Nom et prénom',
      'given-name': 'Prénom',
      'family-name': 'Nom',
      organization: 'Organisme',
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
    },
  },
};

/** The parts of a form, with their questions. */
export const formText: KeyTexts<Procedure>['form'] = {
  label: 'Formulaire',
  one: 'partie',
  summary: '{{title}}',
  help: 'Les parties du formulaire. Aucune si rien ne se fait en ligne.',
  keys: {
    title: { label: 'Titre de la partie', help: fr`Deux ou trois mots. Par exemple : La place.` },
    fields: {
      label: 'Questions',
      one: 'question',
      summary: '{{label}}',
      help: 'Posez le moins de questions possible.',
      keys: formFieldTexts,
    },
  },
};
