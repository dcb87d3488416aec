import { fr } from '../../kit/typography.ts';
import { inventName, pick, type Dice } from './demo-people.ts';

/** What people answer in everyday words, by what the key of a question says; the first that fits. */
const WORDS: readonly (readonly [key: RegExp, answers: readonly string[]])[] = [
  [/^page$/u, ['la page des horaires', 'le formulaire de la cantine']],
  [/appareil|technique/u, ['un téléphone, avec le lecteur d’écran', 'un ordinateur, au clavier']],
  [/nationalite/u, ['française', 'portugaise', 'algérienne']],
  [/lieu$|^mariage$/u, ['Lyon, France', 'Rabat, Maroc', 'Admiville']],
  [/naissance$/u, ['12 mars 1991, Admiville', '3 septembre 1987, Lyon']],
  [/ecole|etablissement/u, ['école des Tilleuls, CE1', 'école du Moulin, grande section']],
  [/choix|tranche/u, ['le plus près de chez nous']],
  [/heure|horaires|jours|moment|periodes|disponib/u, [fr`le mardi et le jeudi, de 9 h à 12 h`]],
  [/association/u, ['Les Amis du kiosque', 'Vélo pour tous']],
  [/entreprise|structure|organisme|architecte|notaire|aide_domicile/u, ['Atelier du Marché']],
  [/activite|metier|produits|offre/u, ['pain et pâtisserie', 'fleurs coupées']],
  [/evenement/u, ['fête de la rue', 'vide-greniers du quartier']],
  [/parcelle/u, ['AB 112', 'AC 27 et AC 28']],
  [/numero|reference|permis|urbanisme|compteur|puce|concession/u, ['2026-0417', '2025-1183']],
  [/^nom_chien$/u, ['Pixel']],
  [/^race$/u, ['labrador']],
  [/qualite/u, ['présidente', 'gérant', 'secrétaire']],
  [/^lien$/u, ['sa fille', 'son frère']],
  [/objets/u, ['Un canapé, un matelas et une table.']],
  [/^description$/u, ['Un trou dans le trottoir. Une poussette n’y passe pas.']],
  [/changement/u, ['J’ai déménagé en septembre. Voici ma nouvelle adresse.']],
  [/document/u, ['Le compte rendu du conseil municipal de juin.']],
];
const SENTENCES = [
  'Je peux passer le matin. Appelez-moi s’il manque quelque chose.',
  'C’est la première fois que je le demande.',
  'Je n’ai pas tout compris. Merci de m’aider.',
];

/** An answer in everyday words. @param isLong whether the question leaves room for sentences */
export function inventWords(dice: Dice, key: string, isLong: boolean): string {
  const known = WORDS.find(([pattern]) => pattern.test(key))?.[1];
  if (known !== undefined) return pick(dice, known);
  if (isLong) return pick(dice, SENTENCES);
  const { given, family } = inventName(dice);
  if (key.includes('prenom')) return given;
  return key.endsWith('_nom') ? family : `${given} ${family}`;
}
