import { fr } from '../../kit/typography.ts';

/** Wording of single keys. */
export const keysTexts = {
  title: 'Touches du clavier',
  use: 'Me servir de ces touches',
  hint: fr`Elles ne servent que si vous cochez la case, et jamais quand vous écrivez. Le navigateur garde ce choix, s’il le permet.`,
  /** Each key of a page, with what it does. */
  keys: {
    list: [
      ['j', 'demande suivante'],
      ['k', 'demande précédente'],
      ['o', 'ouvrir la demande'],
      ['x', 'cocher la demande, ou la décocher'],
      ['/', 'chercher une demande'],
      ['?', 'montrer ces touches'],
    ],
    request: [
      ['j', 'partie suivante de la page'],
      ['k', 'partie précédente'],
      ['u', 'retour à la liste'],
      ['?', 'montrer ces touches'],
    ],
  },
} as const;
