import type { VariantText } from '../../kit/key-texts.ts';
import { fr } from '../../kit/typography.ts';
import { commonTexts, kindTexts } from '../field-editor-texts.ts';
import { SIMPLE_EDITOR_TEXTS } from '../registers/simple-editor-texts.ts';
import type { GroupField } from './group-schema.ts';

export const groupEditorTexts: VariantText<GroupField> = {
  name: 'Questions qui se répètent',
  keys: {
    ...commonTexts,
    item: {
      label: 'Ce qui se répète',
      help: fr`Un mot, suivi de son numéro. Par exemple : Enfant.`,
    },
    add: { label: 'Bouton pour ajouter', help: fr`Par exemple : Ajouter un enfant.` },
    min: { label: 'Au moins', help: 'Le plus petit nombre de blocs, montrés dès le début.' },
    max: { label: 'Au plus', help: 'Le plus grand nombre de blocs.' },
    fields: {
      label: 'Questions de chaque bloc',
      one: 'question',
      summary: '{{label}}',
      help: 'De une à huit questions simples.',
      keys: kindTexts,
      kinds: SIMPLE_EDITOR_TEXTS,
    },
  },
};
