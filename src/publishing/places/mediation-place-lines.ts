import type { OpenPlace } from '../../commune/opening-exceptions-texts.ts';
import { formatInternationalPhone } from '../../kit/format-phone.ts';
import { typography } from '../../kit/typography.ts';
import { severalValues, type MediationPlace } from './mediation-place.ts';
import {
  describeComing,
  describeHelp,
  describePlaceHours,
  describeWelcome,
} from './mediation-places-texts.ts';
import { readOsmHours } from './osm-hours.ts';

/** A place to be helped, in the words and the order of its card. */
export interface MediationPlaceLines {
  readonly name: string;
  readonly summary: string | undefined;
  /** Street and town, then what to know to find the door. */
  readonly address: readonly string[];
  /** As it is read, and as a link dials it. */
  readonly phone: { readonly text: string; readonly href: string } | undefined;
  readonly emails: readonly string[];
  readonly hours: readonly string[];
  /** The same, for whoever says if it is open: only where the file tells what becomes of public holidays. */
  readonly opening: OpenPlace | undefined;
  /** How to come, and what it costs. */
  readonly coming: string;
  readonly help: readonly string[];
  /** Whom the place is made for, disabilities and languages that it cares for. */
  readonly welcome: readonly string[];
  /** Where an appointment is made online. */
  readonly appointment: string | undefined;
}

/** Tells a place of the national standard in plain words. */
export function mediationPlaceLines(place: MediationPlace): MediationPlaceLines {
  const { telephone, horaires, complement_adresse: extra } = place;
  const hours = horaires === undefined ? undefined : readOsmHours(horaires);
  const ways = severalValues(place.modalites_acces);
  const street = `${place.adresse}, ${place.code_postal} ${place.commune}`;
  return {
    name: typography(place.nom),
    summary: place.presentation_resume && typography(place.presentation_resume),
    address: [street, ...(extra === undefined ? [] : [extra])].map(typography),
    phone:
      telephone === undefined
        ? undefined
        : { text: formatInternationalPhone(telephone), href: `tel:${telephone}` },
    emails: severalValues(place.courriels),
    hours: hours === undefined ? [] : describePlaceHours(hours),
    opening:
      hours?.isClosedOnHolidays === true
        ? { openingHours: hours.hours, openingExceptions: [] }
        : undefined,
    coming: describeComing(
      ways,
      !ways.includes("Ce lieu n'accueille pas de public"),
      severalValues(place.frais_a_charge),
    ),
    help: describeHelp(severalValues(place.services)),
    welcome: describeWelcome(
      severalValues(place.publics_specifiquement_adresses),
      severalValues(place.prise_en_charge_specifique),
    ),
    appointment: severalValues(place.prise_rdv)[0],
  };
}
