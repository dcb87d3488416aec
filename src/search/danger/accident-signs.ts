import { BURNT, FAR, HOME, KID, KIN, LIGHTS, LOVED, PEOPLE, SEA } from './sign-words.ts';

/** Samu. */
export const MEDICAL: readonly string[] = [
  'respir plus|pas$|mal$|difficile',
  `inconscient|evanoui|coma$|avk$|infarctus|overdos|hemorragi|electrocut|malaise|empoisonn|intoxiqu !social ${FAR}`,
  `crise|arret|attaqu coeur|cardia|epilep|convuls|asthme|angine|cerebr|mari$|femme|pere|mere !chien ${FAR}`,
  'poitrine|coeur|torax|torasik mal$|doul|serr|brul|pinc !restos !resto !centre !ville',
  'avale|bu$|ingere|mange produit|javel|pile|poison|champignon|detergent|lessive|medicament|cachet|capsule',
  'pris|prit|avale|pren trop|plein|tous|toute|boite medicament|cachet|comprim|somnifer',
  'saign|sang$ beaucoup|arret|partout|plein|fort|enorme|tete !don !donner !prise !analyse',
  'ambulance|samu$ !factur !rembours !place !stationn !social !chauffeur !transport',
  'bouche|visage|bras tordu|paralys|travers|bouge_plus|sent_plus|deforme',
  'etouff se$|s$|bebe|enfant|m$|fils$|mari$|fille$|mere',
  'perd|romp les_eaux',
  'accouch train|maintenant|voiture|taxi|urgen|trottoir',
  `bouge_plus|reagit_plus|repond_plus|reveille_plus|reveille_pas ${KIN}|${KID}|${LOVED}|personne|femme|homme|voisin|il$|elle$|mamie|papi`,
  'bebe bleu$|bleue|mou$|convuls|chute|tombe_de|tombe_du !lit_bebe !materiel',
  'brulure|brule|ebouillant grave|main$|bras|visage|bebe|jambe|eau_chaude|huile !dechet',
  'dans_les_pommes|perdu_connaissance|perd_connaissance|sans_connaissance',
  'sang$ vomi|crache|urine|tousse',
  'fievre bebe|nourrisson',
  'allergi|piqu gonfl|gorge|grave|oedeme|choc !cantine',
  'coup_de_chaleur|insolation|deshydrat',
  `tombe|chute tete|inconscien|bouge|saign|releve ${KIN}|${KID}|personne|mamie|papi|voisin|homme|dame !arbre ${FAR}`,
];

/** Smell of gas. */
export const GAS: readonly string[] = [
  'gaz$ odeur|sent$|sens$|sen$|pue|fuite|fuit$|senteur|siffl|echap !echappement !voiture',
];

/** Rescue at sea. */
export const SEA_RESCUE: readonly string[] = [
  `${SEA} secour|naufrag|deriv|coule$|noie|noyad|disparu|retourn|chavir`,
];

/** Fire brigade. */
export const FIRE: readonly string[] = [
  'incendi !alarme !assuran !securite !borne !extincteur !permis !norme !detecteur !registre !attest',
  `feu$ prend|pris$|${HOME}|brul !maison_de ${LIGHTS} ${BURNT}`,
  `a_le_feu|en_feu|au_feu|a_du_feu|a_un_feu|ya_feu|ya_le|a_feu !le_feu_tri ${LIGHTS} ${BURNT}`,
  `brule$|brulent$|cramer|crame$|flamme|fumee ${HOME}|sort$|enorme|noire !cigarette !arret !dechetterie ${BURNT}`,
  'noie$|noient|noyade|noyer$ se$|train$|quelqu|enfant|personne|piscine|riviere !arbre !branche !elag !noix !couper',
  `tomb|saut riviere|fleuve|eau$|canal$|etang|lac$|puits|ravin|falaise|quai ${PEOPLE}|${KID}|femme|dame`,
  `accident|coinse|carambolage blesse|grave|coinse|voiture|renvers|personne|sang$|moto$|devant !constat !travail !trou ${FAR}`,
  `renverse pieton|cycliste|enfant|personne|velo$|dame|${KID} !poubelle ${FAR}`,
  'bloque|coinse|enferme ascenseur',
  'inond|crue$|torrent monte$|danger|coinse|noie',
  'eau_monte|l_eau_monte',
  'explosion|monoxyde|eboulement|effondr|ecroul !prix',
  'fil$|fils$|cable|ligne electri|haute_tension tombe|arrache|pend$|par_terre|au_sol',
  'pompier numero|appele|urgen|vite|besoin !bal !calendrier !devenir',
];
