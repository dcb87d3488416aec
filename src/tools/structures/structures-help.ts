export const STRUCTURES_HELP = `Les structures où une médiatrice ou un médiateur fait la démarche à la place de la personne. Elles sont
dans structures.yml, et la page « Être aidé » les montre à la publication suivante.

  npm run structures                                   la liste
  npm run structures -- ajouter mediatheque --horaires "Tu,Th 14:00-18:00"
      --demarche acte-de-naissance                     plusieurs fois au besoin ; sans elle, toutes les démarches
  npm run structures -- fin mediatheque                n’accueille plus : ses médiateurs n’entrent plus

Le lieu est un identifiant (id) de lieux.json : ajoutez-le là d’abord. Les horaires s’écrivent comme dans
OpenStreetMap. « ajouter » remplace ce qui était dit du même lieu. Pour inviter quelqu’un :
npm run agents -- inviter nora@asso.fr --nom "Nora Diallo" --structure mediatheque`;
