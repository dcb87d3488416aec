import type { VariantText } from '../../kit/key-texts.ts';
import { ownText, questionTexts } from '../field-editor-texts.ts';
import type { NameField } from './name-schema.ts';

export const nameEditorTexts: VariantText<NameField> = {
  name: 'Nom d’une personne',
  keys: {
    ...questionTexts,
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
    own: ownText,
  },
};
