export const AGENTS_HELP = `Les agents qui entrent au bureau, et ce que chacun peut y faire. Aucun mot de passe : chacun se
connecte avec le fournisseur d’identité de la mairie.

  npm run agents                                       la liste, les droits, les identités qui attendent
  npm run agents -- inviter ines.benali@admiville.fr --nom "Inès Benali"
      --qualite "agente d’accueil"                     telle que la personne la lit
      --sorte agent                                    agent, redaction, donnees ou mediation
  npm run agents -- inviter nora@asso.fr --nom "Nora Diallo" --structure mediatheque
                                                       aide des personnes : entre à /mediation/, jamais au bureau
  npm run agents -- accorder ines.benali@admiville.fr --service voirie --droit instruire
      --service urbanisme                              plusieurs fois au besoin
      --jusqu-au 2026-12-31                            dernier jour du droit
  npm run agents -- accorder ines.benali@admiville.fr --secteur etat-civil-citoyennete --droit instruire
                                                       les demandes de ce secteur, quel que soit le service
  npm run agents -- retirer ines.benali@admiville.fr   tous ses droits, ou --service voirie, ou --secteur …
  npm run agents -- fin ines.benali@admiville.fr       n’entre plus : ses sessions ne valent plus rien
  npm run agents -- relier ines.benali@admiville.fr    reconnaît la nouvelle identité qui attend
  npm run agents -- importer agents.csv --essai        dit ce que le tableau changerait, sans rien écrire
  npm run agents -- importer agents.csv                l’écrit, en entier ou pas du tout
  npm run -s agents -- exporter > agents.csv           le même tableau, avec les agents d’aujourd’hui

Le tableau vient d’un tableur, enregistré en CSV. Ses colonnes : courriel, nom, qualité, genre, service,
secteur, droit, jusqu’au. Une ligne par droit, dans un service ou dans un secteur ; sans droit, laissez
vides les quatre dernières cases. Qui est déjà là
est mis à jour. Un droit qui n’est pas dans le tableau reste : pour l’enlever, « retirer ».

Un droit dans un secteur ouvre les demandes de ce secteur, dans tous les services. Dans un service qui en a
plusieurs, il n’ouvre ni les autres demandes, ni les appels, les avis, les chiffres et les alertes du service.

Un droit contient les précédents : lire, instruire, encadrer. Ce qui est retiré l’est dès le clic suivant.
Avant « relier », vérifiez de vive voix que c’est bien la même personne.`;
