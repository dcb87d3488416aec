import { PARKING, ROOM, set, isTest, type Editable, type ToolLine } from './mistake.ts';

/** Prices, conditions, questions and ways of a procedure. */
export const FORM_MISTAKES: readonly ToolLine[] = [
  [
    'a price in words',
    ROOM,
    set('cost.prices.1.euros', 'cent'),
    /Tarifs 2 › Prix/u,
    /« cent ».*un montant en euros/u,
  ],
  [
    'a price with three figures after the comma',
    ROOM,
    set('cost.prices.1.euros', '92,505'),
    /Tarifs 2 › Prix/u,
    /« 92,505 »/u,
  ],
  [
    'two ways of saying a price',
    PARKING,
    set('cost.varies', 'Selon le devis'),
    /Prix/u,
    /une seule de ces clés : « Prix en euros », « Tarifs », « Cela dépend »/u,
  ],
  [
    'a condition on a question that does not exist',
    PARKING,
    set('form.0.fields.4.when', isTest('voiture', 'oui')),
    /Questions 5 › Dans quel cas.* › Question/u,
    /voiture.*une question posée avant/u,
  ],
  [
    'a condition on a later question',
    PARKING,
    set('form.0.fields.0.when', isTest('vehicule', 'camion')),
    /Questions 1 › Dans quel cas/u,
    /vehicule, qui n’est pas posée avant/u,
  ],
  [
    'a condition on an answer that is not offered',
    PARKING,
    set('form.0.fields.4.when', isTest('vehicule', 'moto')),
    /Questions 5 › Dans quel cas.* › Réponses/u,
    /moto.*camionnette, camion/u,
  ],
  [
    'a condition that nobody meets',
    PARKING,
    (content: Editable) => {
      content.form[0].fields[4].when = [
        ...isTest('vehicule', 'camion'),
        ...isTest('vehicule', 'inconnu'),
      ];
    },
    /Questions 5 › Dans quel cas/u,
    /personne ne verrait ceci/u,
  ],
  [
    'a short name used twice',
    PARKING,
    set('form.0.fields.1.key', 'lieu'),
    /Questions \d › Nom court/u,
    /lieu.*nulle autre question/u,
  ],
  [
    'a question asked twice',
    PARKING,
    set('form.0.fields.1.label', 'Dernier jour'),
    /Questions \d › Question/u,
    /Dernier jour.*nulle autre question/u,
  ],
  [
    'a short name with an accent',
    PARKING,
    set('form.0.fields.1.key', 'début'),
    /Questions 2 › Nom court/u,
    /« début »/u,
  ],
  [
    'a last day before a question that is not a date',
    PARKING,
    set('form.0.fields.2.notBefore', 'vehicule'),
    /Questions 3 › /u,
    /une question de type date|posée avant celle-ci/u,
  ],
  [
    'a proof of address asked',
    PARKING,
    set('form.0.fields.4.label', 'Justificatif de domicile'),
    /Questions 5 › Question/u,
    /jamais de justificatif de domicile/u,
  ],
  [
    'no staffed way',
    PARKING,
    (content: Editable) => {
      content.channels.desk = null;
      content.channels.phone = null;
    },
    /Façons de faire/u,
    /un guichet.*ou un téléphone/u,
  ],
  [
    'a review before the last one',
    PARKING,
    set('reviewOn', '2026-01-01'),
    /À relire|Relire|relecture/iu,
    /un jour après/u,
  ],
];
