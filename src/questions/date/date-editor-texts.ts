import type { VariantText } from '../../kit/key-texts.ts';
import { noticeText, pastText, questionTexts } from '../field-editor-texts.ts';
import type { DateField } from './date-schema.ts';

export const dateEditorTexts: VariantText<DateField> = {
  name: 'Date',
  keys: {
    ...questionTexts,
    autocomplete: {
      label: 'Remplissage par le navigateur',
      help: 'Le navigateur propose la date qu’il connaît. Laissez vide si c’est celle de quelqu’un d’autre.',
      choices: { bday: 'Date de naissance' },
    },
    notice: noticeText,
    past: pastText,
    notBefore: {
      label: 'Pas avant cette autre date',
      help: 'Le nom court d’une autre question de date. Celle-ci vient après, ou le même jour.',
    },
  },
};
