import { SAMPLE_REFERENCE } from '../../requests/sample-reference.ts';

/** How `npm run demandes` is asked. */
export const DESK_HELP = `Lire les demandes arrivées pour un service, et y répondre.

  npm run demandes                                    la liste, tous services
  npm run demandes -- --service voirie                la liste d’un service
  npm run demandes -- voir ${SAMPLE_REFERENCE}                  une demande, en entier
  npm run demandes -- fichiers <numéro> dossier       ses fichiers joints, dans un dossier
  npm run demandes -- exporter --service voirie       un tableau CSV, sur la sortie
  npm run demandes -- exporter --format json          les mêmes en JSON

Les réponses sensibles (santé, argent, enfants…) sont masquées. Avec --reponses, « voir » et
« exporter » les montrent : regardez qui voit votre écran.

Ce qu’un agent fait d’une demande. Son nom est lu par la personne :

  npm run demandes -- prendre <numéro> --agent "Claire Martin" --qualite instructrice
  npm run demandes -- qualifier <numéro> --cas 1                        ou aucun : l’accusé de réception part
  npm run demandes -- demander <numéro> --documents 1,3 --delai 30      rangs donnés par « voir »
  npm run demandes -- completer <numéro> --le 2026-12-01                tout est arrivé
  npm run demandes -- ecrire <numéro> --texte "…" --agent "…"           la personne le lit
  npm run demandes -- noter <numéro> --texte "…" --agent "…"            les agents seuls le lisent
  npm run demandes -- appeler <numéro> --texte "…" --agent "…"          après un appel
  npm run demandes -- appel-manque <numéro> --agent "…"                 personne n’a répondu : un appel est dû
  npm run demandes -- organismes                                        à qui transmettre
  npm run demandes -- transmettre <numéro> --a prefecture               la personne le lit
  npm run demandes -- recu-ailleurs <numéro> --le 2026-12-03            l’organisme l’a reçue
  npm run demandes -- antidater <numéro> --le 2026-12-01 --raison "…"
  npm run demandes -- accepter <numéro> --agent "…" --qualite "…"
  npm run demandes -- refuser <numéro> --droit "…" --faits "…" --agent "…" --qualite "…"
  … --brouillon dossier                                                la lettre en PDF, sans rien décider
  npm run demandes -- notifier <numéro> --le 2026-12-01                 par lettre, ou --en-main-propre
  npm run demandes -- code <numéro>                                     un nouveau code, montré une fois
  npm run demandes -- code <numéro> --protegee                          celui de la personne protégée
  npm run demandes -- poster <numéro> --le 2026-12-01                   lettre postée : notifie la décision
  npm run demandes -- prevenu <numéro>                                  SMS ou appel fait
  npm run demandes -- attester <numéro> dossier                         accord par le silence : attestation
  npm run demandes -- confier <numéro> --a "Léa Martin" --agent "…"      un collègue du service, ou personne
  npm run demandes -- passer <numéro> --a urbanisme --agent "…"         un autre service de la commune
  npm run demandes -- relier | delier <numéro> --a <autre numéro>       les deux restent ouvertes
  npm run demandes -- reunir <numéro> --a <numéro> --personnes meme     la plus récente se ferme ; ou deux
  npm run demandes -- separer <numéro>                                  tant que l’autre n’a pas de réponse
  npm run demandes -- retirer | fermer | rouvrir <numéro> --raison "…"

Ce qui arrive par la poste, au guichet, au téléphone, par courriel ou par SMS, avec son accusé de réception :

  npm run demandes -- saisir <démarche> --canal courrier --recu-le 2026-12-01 \\
    --fichier reponses.json --agent "Claire Martin"                     --remis : accusé donné en main propre
    --par-un-autre                                                      quelqu’un est venu pour la personne

Un envoi abusif, par le nombre, la répétition, le contenu ou le danger. La personne est prévenue d’abord :

  npm run demandes -- avertir <numéro> --nature nombre --raison "…" --agent "…"
  npm run demandes -- abus <numéro> --nature nombre --raison "…" --agent "…"     une fois le délai passé
      --connexion       ralentit aussi la connexion, trois jours au plus après l’envoi ; --sans-contact
  npm run demandes -- lever <numéro> --raison "…" --agent "…"
  npm run demandes -- abus                                              la liste

Quand le service a eu une panne :

  npm run demandes -- attestation <fichier ou code>                     vérifie une attestation d’incident
  npm run demandes -- antidater <numéro> --le … --attestation <fichier> l’attestation est la raison
  npm run demandes -- disponibilite                                     les pannes des trente derniers jours
  npm run demandes -- disponibilite --format csv                        treize mois, minute par minute

Sans « npm start » sur cette machine, les réglages SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY et
PARVIS_TOKEN_KEY sont lus dans l’environnement ; PARVIS_SECRET aussi, pour donner un code.`;
