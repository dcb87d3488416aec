import { ELDER, FAR, HIT, KID, KIN, LOVED, PEOPLE } from './sign-words.ts';

/** Old or disabled person ill-treated. */
export const ABUSED_ELDER: readonly string[] = [
  `${ELDER} ${HIT}|violen|abus|neglig|humili|attach|bleus$|crie_dessus|insult !enfant !bebe !fils !fille !voisin_du`,
];

/** Violence in a couple, sexual violence, forced marriage. */
export const ABUSED_PARTNER: readonly string[] = [
  `${LOVED} ${HIT}|coups|violen|viol$|viole$|menas|insult|terroris|brutal|agress|tuer|pouss|enferm|humili|poing|sequestr|surveil|harsel|jalou|interdi|forse|rabaiss|crie|me_forse !voisin !chien`,
  `il$|ils$ me$|m$|ma$ ${HIT}|un_coup|des_coups|viole$|sequestr|enferm|forse_a|etrangle !chien !chat !voisin !prof !patron !chef !pere !mere !frere !oncle`,
  'il$ surveil|interdi|empeche|control|fouil sortir|voir|parler|telephone|travailler me$|m$ !voisin !patron !maire !mairie',
  `femme|copine|epouse|soeur|amie$|voisine|cousine|fille ${HIT}|violent|se_fait_violer|sous_emprise !ballon !judo !porte !pere !enfant !fils !bebe !gosse !petit$`,
  'violen conjug|mari$|femme|domestiq|famil|couple|menage|foyer|maison|faite|intrafam|subi|victime !routiere !urbaine',
  `peur$ ${LOVED}|rentrer_chez|rentrer_a_la_maison !chien`,
  'viol$|viole$|violer$|violeur !lacet !regle !droit',
  'abuse$|abusee ete|etee|par$ !fichier',
  'abuse$ ete$|par$ !fichier !enfant',
  'abus|agression|agresse|rapport|forse|violen sexuel|coucher !mineur !enfant !harsel',
  'marie|mariage forse|oblige|contre_mon_gre|contre_ma_volonte',
  'me_marier|la_marier|nous_marier pere|parents|famille veut|veulent|forse|oblige',
  'excis|emprise|pervers',
];

/** Child in danger. */
export const CHILD: readonly string[] = [
  `${KID} ${HIT}|bleus$|attouch|abus|viole$|viol$|secoue|affam|attach|pedoph|placard|enferme|sequestr !ballon !foot !tambour !porte !bruit !judo !harsel !ecole_des !ascenseur`,
  `${KID} danger$ !route !carrefour !passage !trottoir !arbre !jeux !voiture !vitesse !circulation`,
  `${KIN} me$|m$|ma$ ${HIT}|viole$|touche$|attouch|insult|enferm`,
  `${KIN} mon_lit|ma_chambre|caress|nu$`,
  `${KID} seul$|seule$|seuls$ laiss|enferm|journee|heures|pleur !garderie !creche !inscri`,
  `${KID} hurl|cris$|crient|crie$ coups$|crie_sur|hurle_sur|hurlent_sur|dessus|peur|frap|voisin !recre !cour !ecole !jeux`,
  `${KID} trase|marque|resoi coups`,
  'pedophil|incest',
];

/** Harassment at school or online. */
export const HARASSED: readonly string[] = [
  `harsel|moqu|insult ecole|eleve|college|lycee|classe|internet|reseau|snap|insta|tiktok|facebook|whatsapp|${KID} !chef !patron !travail`,
  'cyber harsel',
  'cyberharsel|revenge_porn',
  'photo|video|nude nu$|nus$|nue$|nues$|intime|chantag|sex !extincteur',
];

/** Danger in a train. */
export const IN_TRAIN: readonly string[] = [
  'train$|metro|rer$|wagon|tramway|tram$ agress|harsel|frott|menas|suit$|touche_les !en_train',
];

/** Police, gendarmerie. */
export const POLICE: readonly string[] = [
  'me_suit$|me_suivent|suis_suivi|suis_suivie|poursui|me_suivre !dossier !medecin !assistante !courrier !colis',
  `me_suis ${PEOPLE} !je$ !j$`,
  `agression|agressee !chien !victime ${FAR}`,
  `${PEOPLE}|on$ essai|cherche|tent|forse|defons|fractur|entre$|rentre$|cass|crochet porte|entrer|rentrer|fenetre|serrure|chez|bruit|maison !cle$ !clef !serrurier !mur$ !enfant !ecole !commerse !retraite !ehpad !aide`,
  `quelqu|inconnu|rodeur jardin|cave|chez_moi|maison|balcon nuit|entre|rode|cache|bruit !aide !besoin`,
  'voleur|cambrioleur|rodeur|intrus dans|maison|chez|jardin|cave|garage|est$|la$|autour|un$',
  `cambriol on$|ils$|en_train|voisin|entend|maintenant !ma$ !ete !m$ !fait ${FAR}`,
  `arme$|couteau|pistolet|fusil|machette|hache|revolver ${PEOPLE}|rue$|bagarre|menas|batte|battent !engag !chasse !permis !declar !terre !forces !trouve !perdu`,
  'bagarr|bastonn|fusillade|coups_de_feu|attentat|otage|rixe|se_battent',
  `disparu|disparai|introuvable|enleve$|kidnap|fugu|pas_rentre ${KID}|mari$|femme|mere$|pere$|frere|soeur|maman|papa$|mamie|papi !acte !livret !vol$ !chat !chien !liste !fichier !compte !cantine !dossier`,
  'perdu_mon|perdu_ma|perdu_mes enfant|fils$|fille$|bebe|petit$ marche$|magasin|parc$|foule|plage|retrouve|trouve !doudou !sac !veste',
  'me_menas|m_a_menas|me_menase|me_menasse !patron !expuls !assistan !amende',
  'menas mort$|tuer|couteau|arme$ !hier',
  'vol$|cambriolage en_cours|en_train',
  'police|gendarm numero|appele|urgen|vite !municipal !plainte',
];
