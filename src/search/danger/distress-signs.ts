import { CAR } from './sign-words.ts';

/** Thoughts of death. */
export const SUICIDE: readonly string[] = [
  'suicid|sucid|scarifi|automutil',
  'veux|veut$|vais$|vai$|envi|pens|voudrai|besoin mourir|crever|creve$ !pneu !roue',
  'en_finir envi|veux|veut|vais|vie$|pens !dette !contrat !travaux !voisin !formalit',
  'vivre plus envi|veux|veut|peux|gout|forse|raison|arrive !avec !ici !dans !chez !ensemble !seul',
  'quoi_bon|sert_a_rien vivre|continu|vie$|existe',
  'me_tuer|me_buter|me_foutre_en_l_air|me_pendre|me_flinguer je$|vais|veux|envi|j$|v$',
  'me_foutre_en_l_air|foutre_en_l_air|fin_a_mes_jours|fin_a_ses_jours|fin_a_ma_vie',
  'se_tuer|se_pendre|se_buter veut|va$|parle|menas|pens|dit|mond',
  'sauter|saut$|jeter pont|train$|fenetre|balcon|toit|metro me$|veut|vais|se$|veux|pens !encombrant !poubelle',
  'idee noir|suisid|mort$',
  'veines|les_bras|poignet ouvrir|tailler|coup|entaill !cheveu',
  'marre|fatigue|degout|sens$|gout la_vie|ma_vie|vivre !cher !quartier',
  'disparaitre envi|veux|voudrai !fichier !liste !donne',
  'mal$ me_faire envi|veux|pens',
  'bout rouleau',
  'la_vie|ma_vie vaut|peine|sens$|rime|supporte|horreur !association',
  's_arrete|s_arreter tout|ca$|sa$ veux|envi|voudrai !bruit !voisin !travaux !musique !chien !tapage',
  'personne manqu|regret|pleur|mieux_sans me$|moi$ !emploi !poste',
  'plus_etre_la|plus_envie_de_rien|desespoir|desespere|fardeau|au_fond_du_trou',
];

/** No place to sleep tonight. */
export const NIGHT_OUTSIDE: readonly string[] = [
  `dors$|dor$|jdors$|dort$|dorment|dormir$|dormi$|dormons dehors|la_rue|${CAR}|trottoir|banc$|parking|cave$|tente$|gare$|hall$|abri|par_terre|froid|gel$|garage|devant|carton|duvet !camping !bruit !tapage !musique !lumiere !moto`,
  'dormir$|coucher$|dors$|loger$|dormire endroit|toit|ou$|lieu|place|nulle|logement|rien pas$|plus|nulle|sans|sait|sais|soir$|nuit$ !bruit !voisin !hotel !camping !musique !peux',
  'a_la_rue suis|sommes|est$|vit$|vis$|vais|etre|retrouv|mis$|enfant|bebe|famille|jete|nourrisson !numero',
  'sdf|sans_abri|clochard|sans_domicile froid|malade|nuit|hiver|gel|allonge|aide|ce_soir !adresse !courrier',
  'hotel|foyer|logement|toit$|heberg urgen|ce_soir|cette_nuit|partir_de !signal !acheter',
  'samu_social|maraude',
  'nulle_part aller|dormir',
  'mis$|mise$|vire|foutu|jete|chasse|renvoye dehors|a_la_porte|foyer|de_chez m$|me$|ma$|suis|nous|ont|on$ !poubelle !encombrant !travail',
  'expuls matin|ce_soir|dormir|a_la_rue|maintenant|aujourd|cette_nuit',
  'nuit$|soir$ dehors|sans_toit|la_rue passe|avec_mes|avec_les_enfants|enfant !bruit !lumiere !musique',
];

/** A cry for help that says no more. */
export const RESCUE: readonly string[] = [
  'au_secours|aidez_moi|help$|danger_de_mort|urgence_vitale|question_de_vie !code !roue',
  'numero|appeler urgence|secours !dentiste !medecin !passeport !plombier',
];
