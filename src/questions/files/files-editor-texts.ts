import type { VariantText } from '../../kit/key-texts.ts';
import { legalBasisText } from '../../kit/legal-basis-editor-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { FilesField } from './files-schema.ts';

export const filesEditorTexts: VariantText<FilesField> = {
  name: 'Fichiers à joindre',
  keys: {
    ...questionTexts,
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
    max: { label: 'Au plus', help: 'Le plus grand nombre de fichiers.' },
    legalBasis: legalBasisText('Le texte qui permet de demander ce document.'),
  },
};
