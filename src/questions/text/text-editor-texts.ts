import type { VariantText } from '../../kit/key-texts.ts';
import { maxLengthText, questionTexts } from '../field-editor-texts.ts';
import type { TextField } from './text-schema.ts';

export const textEditorTexts: VariantText<TextField> = {
  name: 'Texte court',
  keys: {
    ...questionTexts,
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
    maxLength: maxLengthText,
  },
};
