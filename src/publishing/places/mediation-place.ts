import * as v from 'valibot';
import { DaySchema } from '../../kit/day.ts';
import {
  COSTS,
  HELP,
  KINDS_OF_HELP,
  MOBILITY,
  NEEDS,
  PROGRAMMES,
  PUBLICS,
  TRAININGS,
  WAYS_IN,
} from './mediation-vocabulary.ts';
import { OSM_HOURS, readOsmHours } from './osm-hours.ts';

const matching = (message: string, pattern: RegExp) =>
  v.pipe(v.string(message), v.regex(pattern, message));

const TextSchema = v.pipe(
  v.string('un texte'),
  v.check((text) => text.trim() !== '', 'un texte qui n’est pas vide'),
);

/** The values of a field that holds several, with `|` between them. */
export function severalValues(text: string | undefined): readonly string[] {
  return (text ?? '').split('|').filter((value) => value !== '');
}

/** One or several values with `|` between them, each of which passes. The standard lets one `|` come first. */
const several = (message: string, passes: (value: string) => boolean) =>
  v.pipe(
    v.string(message),
    v.check((text) => text.replace(/^\|/u, '').split('|').every(passes), message),
  );

const wordsOf = (words: readonly string[]) =>
  several(`une ou plusieurs de ces valeurs, séparées par | : ${words.join(', ')}`, (value) =>
    words.includes(value),
  );

/** Pages link to these addresses: nothing but the web, never `javascript:`. */
const isWebAddress = (value: string) => /^https?:\/\/\S+$/u.test(value) && URL.canParse(value);
const ADDRESS = 'une adresse de site, par exemple https://www.ma-commune.fr';
const EMAILS = 'des adresses électroniques, séparées par |, par exemple accueil@ma-commune.fr';
const EmailSchema = v.pipe(v.string(), v.email());
const coordinate = (what: string, limit: number) =>
  v.pipe(
    v.number(`${what} en degrés, par exemple 43.52609`),
    v.minValue(-limit),
    v.maxValue(limit),
  );

/**
 * A place where people are helped with procedures and with the Internet, in the national standard of
 * digital mediation places (version 1.0.2): same fields, same words, so that the file of a commune and
 * the national map can be exchanged. Addresses, e-mails and hours are also checked: pages show them.
 */
export const MediationPlaceSchema = v.strictObject({
  id: TextSchema,
  /** SIRET of the place, RNA of the association, or RIDET. */
  pivot: matching('un numéro SIRET ou RNA, de 9 à 14 lettres ou chiffres', /^[a-zA-Z0-9]{9,14}$/u),
  nom: TextSchema,
  commune: TextSchema,
  code_postal: matching('un code postal de cinq chiffres, entre guillemets', /^\d{5}$/u),
  code_insee: v.optional(
    matching('un code INSEE, par exemple 51454', /^(?:[013-9]\d|2[AB1-9])\d{3}$/u),
  ),
  adresse: TextSchema,
  complement_adresse: v.optional(TextSchema),
  latitude: v.optional(coordinate('une latitude', 90)),
  longitude: v.optional(coordinate('une longitude', 180)),
  typologie: v.optional(TextSchema),
  telephone: v.optional(
    matching(
      'un numéro de téléphone international et sans espace, par exemple +33199001234',
      /^\+(?:33|590|594|262|596|269|687|689|508|681)\d{6,9}$/u,
    ),
  ),
  courriels: v.optional(several(EMAILS, (email) => v.is(EmailSchema, email))),
  site_web: v.optional(several(ADDRESS, isWebAddress)),
  /** As OpenStreetMap writes them: the subset that `readOsmHours` reads. */
  horaires: v.optional(
    v.pipe(
      v.string(OSM_HOURS),
      v.check((text) => readOsmHours(text) !== undefined, OSM_HOURS),
    ),
  ),
  presentation_resume: v.optional(
    v.pipe(TextSchema, v.maxLength(280, 'un texte de 280 caractères au plus')),
  ),
  presentation_detail: v.optional(TextSchema),
  source: v.optional(TextSchema),
  itinerance: v.optional(wordsOf(MOBILITY)),
  structure_parente: v.optional(TextSchema),
  date_maj: DaySchema,
  services: v.optional(wordsOf(HELP)),
  publics_specifiquement_adresses: v.optional(wordsOf(PUBLICS)),
  prise_en_charge_specifique: v.optional(wordsOf(NEEDS)),
  frais_a_charge: v.optional(wordsOf(COSTS)),
  dispositif_programmes_nationaux: v.optional(wordsOf(PROGRAMMES)),
  formations_labels: v.optional(wordsOf(TRAININGS)),
  autres_formations_labels: v.optional(TextSchema),
  modalites_acces: v.optional(wordsOf(WAYS_IN)),
  modalites_accompagnement: v.optional(wordsOf(KINDS_OF_HELP)),
  fiche_acces_libre: v.optional(several(ADDRESS, isWebAddress)),
  prise_rdv: v.optional(several(ADDRESS, isWebAddress)),
});
export type MediationPlace = v.InferOutput<typeof MediationPlaceSchema>;

/** The places of a commune: none is an answer, the same one twice is a mistake. */
export const MediationPlacesSchema = v.pipe(
  v.array(MediationPlaceSchema, 'une liste de lieux'),
  v.check(
    (places) => new Set(places.map(({ id }) => id)).size === places.length,
    'un identifiant (id) différent pour chaque lieu',
  ),
);
