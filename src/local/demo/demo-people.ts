/** Names, streets and words of nobody: what the demonstration is made of. */
const GIVEN = [
  ...['Zoé', 'Samir', 'Inès', 'Marc', 'Nadia', 'Yanis', 'Rose', 'Émile', 'Fatou', 'Jeanne'],
  ...['Hugo', 'Aïcha', 'Théo', 'Linh', 'Paul', 'Camille', 'Mehdi', 'Agnès', 'Bruno', 'Salomé'],
];
const FAMILY = [
  ...['Benali', 'Nguyễn', 'Da Silva', 'Martin', 'Diallo', 'Le Goff', 'Haddad', 'Moreau', 'Petit'],
  ...[
    'Fournier',
    'Kaya',
    'Lefèvre',
    'O’Connor',
    'Rousseau',
    'Traoré',
    'Vidal',
    'Zielinski',
    'Girard',
  ],
];
const STREETS = [
  ...[
    'rue des Lilas',
    'rue des Écoles',
    'avenue de la Gare',
    'place du Marché',
    'chemin du Moulin',
  ],
  ...['allée des Tilleuls', 'impasse du Puits', 'rue de l’Église'],
];

/** Something between 0 and 1, the same again for the same seed. */
export type Dice = () => number;

export function pick<T>(dice: Dice, list: readonly T[]): T {
  const chosen = list[Math.floor(dice() * list.length)];
  if (chosen === undefined) throw new RangeError('Nothing to choose from');
  return chosen;
}

/** The name of nobody. */
export function inventName(dice: Dice): { readonly given: string; readonly family: string } {
  return { given: pick(dice, GIVEN), family: pick(dice, FAMILY) };
}

/** Who asks, as they type it in any form. Numbers are those kept for fiction (ARCEP). */
export function inventPerson(dice: Dice): Readonly<Record<string, string>> {
  const { given, family } = inventName(dice);
  const box = [given, family].map((name) =>
    name
      .normalize('NFKD')
      .replaceAll(/[^A-Za-z]/gu, '')
      .toLowerCase(),
  );
  const way = pick(dice, ['courriel', 'courriel', 'courriel', 'sms', 'telephone', 'courrier']);
  const hasEmail = way === 'courriel' || dice() < 0.4;
  const hasPhone = way === 'sms' || way === 'telephone' || dice() < 0.5;
  return {
    prenom: given,
    nom: family,
    'adresse.voie': `${1 + Math.floor(dice() * 80)}, ${pick(dice, STREETS)}`,
    courriel: hasEmail ? `${box.join('.')}@courriel.example` : '',
    telephone: hasPhone ? `06 39 98 ${twoDigits(dice)} ${twoDigits(dice)}` : '',
    reponse_par: way,
    code_par_courriel: '',
    notification_electronique: hasEmail && dice() < 0.3 ? 'oui' : '',
  };
}

const twoDigits = (dice: Dice): string => String(Math.floor(dice() * 100)).padStart(2, '0');
