import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** What `npm run importer` says, for whoever reuses a procedure of another commune. */
export const importTexts = {
  body: 'texte de la page',
  unknownCost: 'Selon le tarif voté par le conseil municipal',
  marks: {
    service: (there: string, here: string) =>
      there === here
        ? fr`le service ${here} existe ici : vérifiez que c’est bien lui`
        : fr`le service ${there} devient ${here}`,
    channels: fr`relisez les façons de faire : qui reçoit, où, avec quel rendez-vous`,
    theme: (there: string, here: string) => fr`le thème ${there} devient ${here}`,
    dropped: (names: readonly string[]) => fr`enlevé, car inconnu ici : ${names.join(', ')}`,
    ourCost: fr`votre prix est gardé`,
    stateCost: fr`prix repris : vérifiez qu’il vaut partout en France`,
    theirCost: (text: string) =>
      fr`prix enlevé, il venait de : ${text}. Écrivez le vôtre et votre délibération`,
    decision: (text: string) => fr`décision d’une autre commune remplacée par la loi : ${text}`,
    compared: (ofCommune: string) =>
      fr`personne ici n’a comparé les règles avec la loi : le fichier est repris ${ofCommune}`,
    review: fr`à relire dès aujourd’hui`,
    mentions: (names: readonly string[]) => fr`le texte nomme ${names.join(', ')}`,
    links: (slugs: readonly string[]) =>
      fr`lien vers une démarche absente ici : ${slugs.join(', ')}`,
  },
  refusals: {
    address: fr`Donnez une adresse en https:// ou un fichier. L’adresse en http:// n’est permise que sur cette machine.`,
    unreachable: (address: string) => fr`${address} ne répond pas. Vérifiez l’adresse.`,
    slow: (address: string, seconds: number) =>
      fr`${address} ne répond pas en ${seconds} secondes. Recommencez plus tard.`,
    status: (address: string, status: number) => fr`${address} répond par l’erreur ${status}.`,
    redirect: (address: string) => fr`${address} renvoie ailleurs. Donnez l’adresse finale.`,
    tooLarge: fr`Ce catalogue dépasse 5 Mo : il est refusé.`,
    noFile: (file: string) => fr`Le fichier ${file} n’existe pas, ou ne se lit pas.`,
    notJson: fr`Ce n’est pas un catalogue : son texte ne se lit pas.`,
    otherFormat: fr`Ce n’est pas un catalogue de démarches Parvis : il manque « format », « version » ou « commune ».`,
    otherVersion: (found: string, known: string) =>
      fr`Ce catalogue est au format ${found}. Cette version de Parvis lit le format ${known}.`,
    noProcedure: (slug: string, known: readonly string[]) =>
      fr`Ce catalogue n’a pas de démarche « ${slug} ». Il contient : ${known.join(', ')}.`,
    twice: (slug: string) => fr`Ce catalogue contient deux fois « ${slug} » : il est refusé.`,
    badName: (name: string) =>
      fr`« ${name} » n’est pas un nom de démarche : des minuscules sans accent et des tirets.`,
    unknownService: (name: string, known: readonly string[]) =>
      fr`Le service « ${name} » n’existe pas ici. Ajoutez --service suivi d’un de ces noms : ${known.join(', ')}.`,
    unknownTheme: (name: string, known: readonly string[]) =>
      fr`Le thème « ${name} » n’existe pas ici. Ajoutez --theme suivi d’un de ces noms : ${known.join(', ')}.`,
    exists: (file: string) =>
      fr`${file} existe déjà : rien n’est écrit. Ajoutez --remplacer si c’est voulu.`,
    refused: fr`La démarche est refusée : rien n’est écrit.`,
  },
  report: {
    title: (title: string, ofCommune: string) => fr`« ${title} », reprise ${ofCommune}`,
    source: (address: string, version: string) => fr`Source : ${address}, format ${version}`,
    isNew: fr`Vous n’avez pas de démarche de ce nom.`,
    same: fr`Aucune différence avec la vôtre.`,
    differences: (count: number) =>
      fr`${formatCount(count, 'différence', 'différences')} avec la vôtre :`,
    key: (key: string, words: string | undefined) =>
      words === undefined ? fr`clé « ${key} »` : fr`clé « ${key} » (${words})`,
    here: (text: string | undefined) => fr`ici : ${text === undefined ? 'rien' : `« ${text} »`}`,
    there: (text: string | undefined) =>
      fr`après l’import : ${text === undefined ? 'rien' : `« ${text} »`}`,
    marks: fr`À vérifier avant de publier :`,
    wouldWrite: (file: string) =>
      fr`La démarche est valide. Rien n’est écrit : ajoutez --ecrire pour créer ${file}.`,
    written: (file: string) =>
      fr`Écrit dans ${file}. Relisez-la, puis tapez « npm run relecture ».`,
  },
  comment: (ofCommune: string, address: string, day: string) =>
    fr`Repris ${ofCommune} (${address}), le ${formatDay(day)}.`,
} as const;
