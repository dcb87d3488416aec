import { fr } from '../kit/typography.ts';
import type { Field } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';
import { contactQuestions } from './contact-questions.ts';
import type { Procedure } from './procedure.ts';

const given: Field = {
  type: 'name',
  key: 'prenom',
  label: 'Prénom',
  required: true,
  part: 'given',
  own: true,
  need: 'Identifier la personne qui écrit (CRPA, article R. 112-9-1).',
};
const family: Field = {
  type: 'name',
  key: 'nom',
  label: 'Nom',
  required: true,
  part: 'family',
  own: true,
  need: 'Identifier la personne qui écrit (CRPA, article R. 112-9-1).',
};
const postalAddress = (label: string): Field => ({
  type: 'address',
  key: 'adresse',
  label,
  scope: 'postal',
  required: true,
  need: 'Répondre par courrier (CRPA, article R. 112-9-1).',
});

/**
 * The questions that identify whoever files, required of every electronic sending (CRPA R112-9-1):
 * name and postal address, or RNA number for an association. The e-mail address stays optional: a
 * person without one files too.
 */
export function applicantSection({
  applicant,
  kind,
}: Pick<Procedure, 'applicant' | 'kind'>): FormSection {
  switch (applicant) {
    case 'individual':
      return {
        title: 'Vos coordonnées',
        fields: [given, family, postalAddress('Votre adresse'), ...contactQuestions(kind)],
      };
    case 'association':
      return {
        title: 'Votre association',
        fields: [
          {
            type: 'text',
            key: 'association',
            label: 'Nom de l’association',
            required: true,
            autocomplete: 'organization',
            maxLength: 200,
            need: 'Identifier l’association (CRPA, article R. 112-9-1).',
          },
          {
            type: 'rna',
            key: 'rna',
            label: 'Numéro RNA',
            hint: fr`Répertoire national des associations (RNA). Le numéro commence par W. Il est sur le récépissé de la préfecture.`,
            required: true,
            need: 'Identifier l’association (CRPA, article R. 112-9-1).',
          },
          postalAddress('Adresse du siège'),
          given,
          family,
          {
            type: 'text',
            key: 'qualite',
            label: 'Votre rôle dans l’association',
            hint: fr`Par exemple : présidente, trésorier, salariée.`,
            required: true,
            autocomplete: 'organization-title',
            maxLength: 100,
            need: 'Vérifier que la personne peut engager l’association.',
          },
          ...contactQuestions(kind),
        ],
      };
  }
}
