import type { KeyTexts } from '../kit/key-texts.ts';
import { fr } from '../kit/typography.ts';
import type { Procedure } from './procedure.ts';
import { conditionText } from '../questions/condition-editor-texts.ts';
import type { Field } from '../questions/field.ts';
import { SIMPLE_TYPES, simpleFieldTexts } from '../questions/simple-field-editor-texts.ts';
import { legalBasisText } from '../commune/shared-editor-texts.ts';

/** What a form is made of: questions, groups of questions, texts between them. */
const formFieldTexts: KeyTexts<Field> = {
  ...simpleFieldTexts,
  type: {
    ...simpleFieldTexts.type,
    choices: {
      ...SIMPLE_TYPES,
      period: 'Période',
      files: 'Fichiers à joindre',
      group: 'Questions qui se répètent',
      information: 'Texte d’information',
    },
  },
  formats: {
    label: 'Genres de fichiers acceptés',
    help: 'Les genres de fichiers que la personne peut joindre.',
    choices: {
      pdf: 'PDF',
      photo: 'Photo',
      text: 'Texte de Word ou de LibreOffice',
      spreadsheet: 'Tableau d’Excel ou de LibreOffice',
    },
  },
  legalBasis: legalBasisText('Le texte qui permet de demander ce document.'),
  text: { label: 'Texte', help: 'Une explication entre deux questions. Elle ne demande rien.' },
  item: { label: 'Ce qui se répète', help: fr`Un mot, suivi de son numéro. Par exemple : Enfant.` },
  add: { label: 'Bouton pour ajouter', help: fr`Par exemple : Ajouter un enfant.` },
  fields: {
    label: 'Questions de chaque bloc',
    one: 'question',
    summary: '{{label}}',
    help: 'De une à huit questions simples.',
    keys: simpleFieldTexts,
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
    when: conditionText('La partie n’est à remplir que si ces réponses la rendent utile.'),
    fields: {
      label: 'Questions',
      one: 'question',
      summary: '{{label}}',
      help: 'Posez le moins de questions possible.',
      keys: formFieldTexts,
    },
  },
};
