import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import { fr } from '../kit/typography.ts';
import type { MandateQuality } from '../requests/help/mandate-quality.ts';

/** Of the words below: a mandate is kept with the version that was read. */
export const MANDATE_TEXT_VERSION = '2026-11-29';

/** What a mandate says. */
export interface MandateTerms {
  readonly number: string;
  readonly structure: string;
  /** « de la commune d’Admiville ». */
  readonly commune: string;
  readonly mediator: string;
  readonly quality: MandateQuality;
  readonly firstName: string;
  readonly lastName: string;
  readonly proof?: string | undefined;
  /** Titles. */
  readonly procedures: readonly string[];
  readonly signedOn: Day;
  readonly endsOn: Day;
  readonly mayFollow: boolean;
}

export interface MandatePart {
  readonly title: string;
  readonly lines: readonly string[];
}

const QUALITIES: Readonly<Record<MandateQuality, string>> = {
  person: 'pour moi-même',
  guardian: 'comme tutrice ou tuteur',
  curator: 'comme curatrice ou curateur',
  parent: 'comme parent, pour mon enfant',
};

/** The text of a mandate, as it is read aloud, printed and digested. */
export function mandateText(terms: MandateTerms): readonly MandatePart[] {
  const { structure, commune, mediator, quality, firstName, lastName, proof, mayFollow } = terms;
  return [
    {
      title: 'Qui permet, et à qui ?',
      lines: [
        fr`Moi, ${firstName} ${lastName}, je donne ce mandat ${QUALITIES[quality]}.`,
        ...(proof === undefined ? [] : [fr`J’ai montré ce papier : ${proof}.`]),
        fr`Je le donne à la structure « ${structure} ». ${mediator} l’a lu avec moi.`,
        ...(quality === 'person'
          ? [fr`Je n’ai ni tutelle, ni curatelle, ni sauvegarde de justice.`]
          : []),
      ],
    },
    {
      title: 'Pour faire quoi ?',
      lines: [
        fr`Remplir et envoyer à ma place, avec moi, ces démarches de ${commune} :`,
        ...terms.procedures.map((title) => `– ${title}`),
      ],
    },
    {
      title: 'Jusqu’à quand ?',
      lines: [
        fr`Du ${formatDay(terms.signedOn)} au ${formatDay(terms.endsOn)} inclus.`,
        fr`Je peux l’arrêter avant, en entier ou pour une démarche, sans dire pourquoi.`,
        fr`Il suffit de mon numéro et de mon code, sur le site, ou de le dire au guichet de la mairie.`,
      ],
    },
    {
      title: 'Ce que la structure voit',
      lines: [
        mayFollow
          ? fr`Elle voit ensuite où en sont mes demandes, tant que le mandat dure. Jamais mes réponses.`
          : fr`Après aujourd’hui, elle ne voit rien de mes demandes. Je les suis seul, avec mes reçus.`,
        fr`Elle ne garde ni mes mots de passe, ni mes papiers. Rien ne reste sur l’ordinateur.`,
        fr`La mairie garde ce mandat comme preuve. Je peux demander à le voir.`,
      ],
    },
  ];
}
