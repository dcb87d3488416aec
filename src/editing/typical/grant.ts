import { CRPA } from './typical-law.ts';
import type { TypicalProcedure } from './typical-procedure.ts';
import { APPEAL_TO_CHECK, SILENCE_TO_CHECK } from './typical-texts.ts';

const DECREE = 'Décret n° 2016-1971 du 28 décembre 2016';

export const grant: TypicalProcedure = {
  name: 'subvention',
  label: 'Demander une subvention, une aide',
  themes: ['vie-associative', 'solidarite'],
  services: ['vie-associative', 'guichet-unique'],
  purpose: 'Étudier la demande et verser la subvention.',
  toCheck: [SILENCE_TO_CHECK, APPEAL_TO_CHECK],
  keys: {
    title: 'Demander une subvention',
    summary: [
      'La commune aide des projets utiles à ses habitants.',
      'Le conseil municipal décide.',
    ],
    audience: ['association'],
    sector: 'relations-usagers',
    kind: 'request',
    asks: ['association'],
    minutes: 15,
    usualDelay: 'Deux mois, au prochain conseil municipal',
    silence: {
      means: 'rejection',
      after: 'P2M',
      reasonsOnRequest: false,
      legalBasis: { text: CRPA, article: 'L. 231-4, 3°' },
    },
    next: [
      'Le service étudie la demande.',
      'Le conseil municipal vote. Vous recevez la réponse par écrit.',
    ],
    form: [
      {
        title: 'Le projet',
        fields: [
          {
            ...{ type: 'text', key: 'projet', label: 'Nom du projet', maxLength: 150 },
            need: `Décrire le projet (${DECREE}, article 1).`,
          },
          {
            ...{
              type: 'long-text',
              key: 'description',
              label: 'Que voulez-vous faire, et pour qui ?',
            },
            maxLength: 4000,
            need: `Décrire le projet (${DECREE}, article 1).`,
          },
          {
            ...{ type: 'amount', key: 'montant', label: 'Montant demandé', min: 1 },
            hint: 'En euros.',
            need: `Établir le budget (${DECREE}, article 1).`,
          },
          {
            ...{ type: 'choice', key: 'autres', label: 'Demandez-vous une autre aide publique ?' },
            need: `Connaître les aides publiques (${DECREE}, article 1).`,
            options: [
              { value: 'oui', label: 'Oui' },
              { value: 'non', label: 'Non' },
            ],
          },
          {
            ...{
              type: 'long-text',
              key: 'financeurs',
              label: 'À qui, et combien ?',
              maxLength: 2000,
            },
            need: `Connaître les aides publiques (${DECREE}, article 1).`,
            when: [{ test: 'is', question: 'autres', values: ['oui'] }],
          },
        ],
      },
    ],
  },
  body: '## Qui peut demander ?\n\n- Une association qui agit pour les habitants de la commune.',
};
