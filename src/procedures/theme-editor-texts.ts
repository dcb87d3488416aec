import type { ThemeIcon } from './theme.ts';

/** Names of the drawings, for whoever chooses one. */
export const iconChoices: Readonly<Record<ThemeIcon, string>> = {
  file: 'Feuille',
  truck: 'Camion',
  people: 'Personnes',
  card: 'Carte',
  school: 'École',
  ballot: 'Urne',
  warning: 'Attention',
  house: 'Maison',
  tree: 'Arbre',
  child: 'Enfant',
  heart: 'Cœur',
  music: 'Musique',
  bin: 'Poubelle',
  meal: 'Repas',
  pram: 'Landau',
  sofa: 'Canapé',
};

/** The drawing of a procedure. */
export const iconText = {
  label: 'Dessin',
  help: 'Seulement si celui du thème ne suffit pas à la reconnaître sur la page d’accueil.',
  choices: iconChoices,
} as const;
