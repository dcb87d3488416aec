/**
 * Words that people say around what they look for, without accents. They tell nothing of it: left in,
 * « demander » alone would find every procedure.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `afin aimerais aimerait aller alors apres arrive arrivee arriver assez aujourd auriez aussi autre autres avant avoir
  beaucoup besoin bien bjr bon bonjour bonsoir car ca cas cdt cela cela cest chaque chercher cherche cherchons chez chose
  choses comme comment commune communal communale compte concernant concerne connaitre cordialement cote coup cote
  crois dans debut deja demande demander demandes demandent demarche demarches depuis derniere dernier derriere devant
  devons devrais devrait dire dis dit dossier dois doit doivent donc donner dont du dun dune effectuer encore ensuite
  entre environ est etes etre etaient exactement expliquer faire fais faisons fait faites fallait fasse faudra faudrait
  faut fin fois font gens grace gros grosse habite habitons hier il info infos information informations jaimerais jai je jen
  jamais jhabite jour jours jusque juste jveux jvoudrais kan kel koi la lundi mardi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre laquelle lequel lors lorsque madame mairie maintenant mais mal
  manque meme merci messieurs mesdames mettre mieux moins moment monsieur mr mme municipal municipale municipaux
  ne ni nouveau nouvel nouvelle nouvelles obtenir ok on ou oui parait parce parfois part partir pas passe passer
  pendant peu peut peuvent peux plait plus plusieurs point pourquoi pourrais pourrait pourriez
  pouvez pouvoir pouvons pr prendre pres presque prevu procedure procedures propos puis puisque quand
  quelqu quelque quelques quelqu quelqun quil quoi rapidement rechercher recherche recevoir recu rendre
  renseignement renseignements renseigner rien rv saurais savoir sait sais savez service services seul seulement si
  simplement situation slt soit sorte souhaite souhaiterais souhaiterait souhaitons sous souvent suite sur svp tel telle
  tellement temps tenir tjs tjrs toujours tous tout toute toutes tres trop trouver truc va vais vas venir vers veut
  veulent veux vieille vieux ville viens vient voila voir vois voire voudrais voudrait voulez voulais vouloir voulons vraiment
  vite voici ya`.split(/\s+/u),
);
