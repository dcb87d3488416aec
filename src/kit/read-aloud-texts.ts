/** Words of the button that reads a page aloud. */
export const readAloudTexts = {
  read: 'Lire à voix haute',
  stop: 'Arrêter la lecture',
} as const;
