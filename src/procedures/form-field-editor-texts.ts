import type { KeyTexts } from '../kit/key-texts.ts';
import { fr } from '../kit/typography.ts';
import { conditionText } from '../questions/condition-editor-texts.ts';
import { kindTexts } from '../questions/field-editor-texts.ts';
import { EDITOR_TEXTS } from '../questions/registers/editor-texts.ts';
import type { Procedure } from './procedure.ts';

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
      keys: kindTexts,
      kinds: EDITOR_TEXTS,
    },
  },
};
