/*
 * Words that several signs of danger share: people, blows, places, and what tells no danger.
 */

export const LOVED =
  'mari$|maris$|copain|conjoint|compagnon|ex$|mec$|epoux|concubin|cheri$|jules$|petit_ami|amoureu|fiance|mon_homme';
export const KID =
  'enfant|gosse|bebe|fillette|gamin|petit$|petite$|mineur|ado$|adolescent|neveu|niece|fils$|fille$|nourrisson|mome|eleve';
export const KIN =
  'pere|mere|papa$|maman|parents|beau_pere|belle_mere|oncle|tante|tonton|grand_pere|grand_frere|cousin';
export const HIT =
  'frap|bat$|bats$|battu|battre|battai|tape|cogn|etrangl|gifl|claqu|tabass|la_main_sur|maltrait|martyr';
export const ELDER =
  'ehpad|maison_de_retraite|agee|grand_mere|grand_pere|mamie|mami$|papi|mame|pepe$|handicap|vieill|vieux$';
export const SEA = 'mer$|bateau|voilier|plage|surf|paddle|kayak|planche';
export const HOME =
  'maison|immeuble|appart|cuisine|chambre|voisin|chez|toit|foret|garage|grange|voiture|camion|hangar|batiment|escalier|poubelle|magasin|ecole|champ$';
export const CAR = 'voiture|bagnole|caisse$|auto$|camion|fourgon';
export const BURNT =
  '!dechet !feuille !branche !herbe !vegeta !bois$ !barbecue !lampadaire !ampoule !regle !droit !interdi';
export const LIGHTS =
  '!tricolor !rouge !orange !vert$ !artifice !camp$ !saint !panne !marche !pieton !cheminee !horaire';
export const PEOPLE =
  'homme|type$|mec$|mecs$|gars$|quelqu|gens|jeune|individu|personne|inconnu|voisin|bande$|voyou|ils$';
export const FAR = '!hier !mois !semaine !plainte !assuran !declar !indemn !acte !deces';
