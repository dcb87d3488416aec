import { CRPA } from './typical-law.ts';
import type { TypicalProcedure } from './typical-procedure.ts';
import { NO_SILENCE_TO_CHECK, NOT_A_DECISION } from './typical-texts.ts';

export const appointment: TypicalProcedure = {
  name: 'rendez-vous',
  label: 'Demander un rendez-vous',
  themes: ['vie-quotidienne', 'solidarite'],
  services: ['guichet-unique', 'ccas'],
  purpose: 'Fixer le rendez-vous.',
  toCheck: [NO_SILENCE_TO_CHECK],
  keys: {
    title: 'Demander un rendez-vous',
    summary: ['Dites quand vous êtes libre. Le service vous propose une heure.'],
    audience: ['individual'],
    sector: 'relations-usagers',
    kind: 'delivery',
    asks: ['person'],
    minutes: 3,
    usualDelay: 'Trois jours ouvrés',
    silence: {
      means: 'none',
      reason: `Un rendez-vous n’est pas une autorisation. ${NOT_A_DECISION}`,
      legalBasis: { text: CRPA, article: 'R. 112-11-1' },
    },
    next: [
      'Le service vous propose un jour et une heure.',
      'Si vous ne pouvez pas venir, appelez-le.',
    ],
    form: [
      {
        title: 'Le rendez-vous',
        fields: [
          {
            ...{
              type: 'text',
              key: 'sujet',
              label: 'De quoi voulez-vous parler ?',
              maxLength: 200,
            },
            hint: 'Quelques mots suffisent.',
            need: 'Choisir la personne qui vous reçoit.',
          },
          {
            ...{ type: 'date', key: 'jour', label: 'À partir de quel jour ?' },
            need: 'Vous proposer une heure.',
          },
          {
            ...{ type: 'choice', key: 'lieu', label: 'Où voulez-vous être reçu ?' },
            need: 'Préparer le rendez-vous.',
            options: [
              { value: 'mairie', label: 'À la mairie' },
              { value: 'telephone', label: 'Au téléphone' },
              { value: 'domicile', label: 'Chez moi, je ne peux pas me déplacer' },
            ],
          },
          {
            ...{ type: 'address', key: 'domicile', label: 'À quelle adresse venir ?' },
            need: 'Venir chez vous.',
            when: [{ test: 'is', question: 'lieu', values: ['domicile'] }],
          },
        ],
      },
    ],
  },
  body: '## Pourquoi un rendez-vous ?\n\nUne personne prend le temps de vous écouter, sans file d’attente.',
};
