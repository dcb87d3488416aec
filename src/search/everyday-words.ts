/**
 * Words that people say around what they look for, without accents, besides the small words of the list of
 * a library (`searchWords` leaves those out). They tell nothing of it: left in,
 * « demander » alone would find every procedure.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `afin aimerais aimerait aller alors aout apres arrive arrivee arriver assez aussi autre autres avant avoir
avril beaucoup besoin bien bjr bon bonjour bonsoir ca car cas cdt cest chaque cherche chercher cherchons
chez chose choses comme comment communal communale commune compte concernant concerne connaitre
cordialement cote coup crois debut decembre deja demande demandent demander demandes demarche demarches
depuis dernier derniere derriere devant devons devrais devrait dimanche dire dis dit dois doit doivent
donc donner dont dossier dun dune effectuer encore ensuite entre environ etre exactement expliquer faire
fais faisons fait faites fallait fasse faudra faudrait faut fevrier fin fois font gens grace gros grosse
habite habitons hier info information informations infos jai jaimerais jamais janvier jen jeudi jhabite
jour jours juillet juin jusque juste jveux jvoudrais kan kel koi laquelle lequel lors lorsque lundi
madame mai maintenant mairie mal manque mardi mars merci mesdames messieurs mettre mieux mme moins moment
monsieur mr municipal municipale municipaux ni nouveau nouvel nouvelle nouvelles novembre obtenir octobre
ok oui parait parce parfois part partir passe passer pendant peu peut peuvent peux plait plus plusieurs
point pourquoi pourrais pourrait pourriez pouvez pouvoir pouvons pr prendre pres presque prevu procedure
procedures propos puis puisque quand quelque quelques quelqun quil quoi rapidement recevoir recherche
rechercher recu rendre renseignement renseignements renseigner rien rv sais sait samedi saurais savez
savoir septembre service services seul seulement si simplement situation slt sorte souhaite souhaiterais
souhaiterait souhaitons sous souvent suite svp tel telle tellement temps tenir tjrs tjs toujours tous
tout toute toutes tres trop trouver truc va vais vas vendredi venir vers veulent veut veux vieille viens
vient vieux ville vite voici voila voir voire vois voudrais voudrait voulais voulez vouloir voulons
vraiment ya`.split(/\s+/u),
);
