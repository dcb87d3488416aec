/**
 * Words that people say around what they look for, without accents. They tell nothing of it: left in,
 * « demander » alone would find every procedure.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `aimerais aller avoir besoin bonjour cherche chercher combien comment communal communale demande demander demandes
  demarche demarches dois donner doit etre faire fais fait faut info infos mairie merci municipal municipale municipales municipaux obtenir
  peut peux plait pourquoi pouvez pouvoir puis quand quoi rechercher recevoir savoir si souhaite
  souhaiterais svp trouver veut veux ville voudrais vouloir`.split(/\s+/u),
);
