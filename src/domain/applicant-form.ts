import type { FormSection } from '../schemas/definition.ts';
import type { Field } from '../schemas/field.ts';
import type { Procedure } from '../schemas/procedure.ts';
import { fr } from '../texts/typography.ts';

/** Key of the question whose answer receives the acknowledgement (CRPA R112-11-3). */
export const EMAIL_KEY = 'courriel';

const given: Field = {
  type: 'text',
  key: 'prenom',
  label: 'Prénom',
  required: true,
  autocomplete: 'given-name',
  maxLength: 100,
  need: 'Identifier la personne qui écrit (CRPA, article R. 112-9-1).',
};
const family: Field = {
  type: 'text',
  key: 'nom',
  label: 'Nom',
  required: true,
  autocomplete: 'family-name',
  maxLength: 100,
  need: 'Identifier la personne qui écrit (CRPA, article R. 112-9-1).',
};
const email: Field = {
  type: 'email',
  key: EMAIL_KEY,
  label: 'Adresse électronique',
  hint: 'Pour recevoir votre accusé de réception. Sans adresse, notez ou imprimez le reçu à la fin.',
  required: false,
  need: 'Envoyer l’accusé de réception et la réponse (CRPA, article R. 112-11-3).',
};
const phone: Field = {
  type: 'phone',
  key: 'telephone',
  label: 'Téléphone',
  hint: fr`Pour vous joindre s’il manque une information.`,
  required: false,
  need: 'Joindre la personne si une information manque.',
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
export function applicantSection(applicant: Procedure['applicant']): FormSection {
  switch (applicant) {
    case 'individual':
      return {
        title: 'Vos coordonnées',
        fields: [given, family, postalAddress('Votre adresse'), email, phone],
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
            maxLength: 100,
            need: 'Vérifier que la personne peut engager l’association.',
          },
          email,
          phone,
        ],
      };
  }
}
