import { fr } from '../kit/typography.ts';

/** Of a computer that others use. Apart from the other words of a form: no script says them again. */
export const sharedComputerTexts = {
  /** Over the form: others use this computer, today or always. */
  shared: {
    helped: fr`Quelqu’un vous aide ?`,
    today: fr`Ordinateur partagé : ne rien garder ici`,
    always: fr`Le retenir : des personnes différentes s’en servent chaque jour`,
  },
  /** Under the buttons, where a script keeps what is typed on the device. */
  kept: {
    answers: fr`Vos réponses sont gardées 30 jours sur cet appareil, sauf ce qui est sensible.`,
    withFiles: fr`Vos réponses et vos fichiers sont gardés 30 jours sur cet appareil, sauf ce qui est sensible. Les fichiers partent aussi à la mairie.`,
    nothing: fr`Ordinateur partagé : vos réponses ne sont pas gardées sur cet appareil.`,
    erase: 'Effacer ce qui est gardé ici',
  },
} as const;
