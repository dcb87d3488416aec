import * as v from 'valibot';
import { DurationSchema } from '../kit/duration.ts';
import { LineSchema, ParagraphSchema, SlugSchema, WebAddressSchema } from '../kit/editor-text.ts';
import { OpeningHoursSchema } from '../kit/opening-hours.ts';
import {
  AccessOfficerSchema,
  DataOfficerSchema,
  PostalAddressSchema,
  PublicEmailSchema,
  PublicPhoneSchema,
} from './contact.ts';
import { KeepingSchema, USUAL_KEEPING } from './keeping.ts';
import { TownHallExceptionsSchema } from './opening-exceptions.ts';
import { TerritorySchema } from './territory.ts';

const COLOUR = 'une couleur entre guillemets, par exemple "#0f5c4d"';
const ColourSchema = v.pipe(v.string(COLOUR), v.regex(/^#[\da-f]{6}$/iu, COLOUR), v.toLowerCase());

const PHOTO = 'le nom d’un fichier de content/, par exemple photo.webp';

/** The commune: who answers for the site, who judges it, who hosts it. */
export const CommuneSchema = v.strictObject({
  /** Identifier on every stored row. Never changes once the site is open. */
  id: SlugSchema,
  /** Name: « Admiville ». */
  name: LineSchema,
  /** The name after « de »: « d’Admiville », « du Mans », « de La Rochelle ». */
  ofName: LineSchema,
  /** The site, in one short line under the name. */
  tagline: LineSchema,
  /** Colours of the commune: its own, and one that draws the eye. Contrast is checked at build. */
  colours: v.strictObject({ brand: ColourSchema, accent: ColourSchema }),
  /** A photo of the commune, on the home page of wide screens: phones do not load it. */
  photo: v.optional(
    v.strictObject({
      /** File in `content/`. */
      file: v.pipe(v.string(PHOTO), v.regex(/^[a-z0-9-]+\.(?:webp|avif|jpg)$/u, PHOTO)),
      /** Who took it, printed in the legal notices. */
      credit: LineSchema,
    }),
  ),
  /** Public address of the site, without a final slash. */
  site: v.pipe(WebAddressSchema, v.regex(/[^/]$/u, 'une adresse sans barre oblique à la fin')),
  address: PostalAddressSchema,
  /** Whose holidays it keeps, when its postal code does not tell it: see `territoryOf`. */
  territory: v.optional(TerritorySchema),
  email: PublicEmailSchema,
  phone: PublicPhoneSchema,
  /** What a call costs, in words: « prix d’un appel local ». */
  phoneCost: LineSchema,
  openingHours: OpeningHoursSchema,
  /** Days that do not follow these hours, in order. Public holidays are known without them. */
  openingExceptions: v.optional(TownHallExceptionsSchema, []),
  /** Address that sends acknowledgements: CRPA R112-11-3 wants it announced. */
  receiptSender: PublicEmailSchema,
  /** Where the mayor is told of requests that are sent on to other bodies, where these say so. */
  mayorEmail: v.optional(PublicEmailSchema),
  /** Court that hears a dispute with the commune (CJA R312-1). */
  administrativeCourt: v.strictObject({
    name: LineSchema,
    address: PostalAddressSchema,
    /** Where to file online. */
    onlineUrl: WebAddressSchema,
  }),
  dpo: DataOfficerSchema,
  /** Compulsory from 10 000 inhabitants (CRPA R330-2): nothing in a village. */
  accessOfficer: v.optional(AccessOfficerSchema),
  /** Who directs the publication (law of 21 June 2004, art. 1-1; law of 29 July 1982, art. 93-2). */
  publisher: v.strictObject({ name: LineSchema, role: LineSchema }),
  /** Who hosts the site and the data (law of 21 June 2004, art. 1-1). */
  host: v.strictObject({
    name: LineSchema,
    address: PostalAddressSchema,
    phone: LineSchema,
    /** Where the data are kept, in plain words. */
    place: ParagraphSchema,
  }),
  /**
   * Days between the same day of the month and the day of the implicit decision. 0: received on
   * 23 April, decided on 23 June. 1 is the reading of some authorities. Signed off by a lawyer.
   */
  implicitDecisionShift: v.strictObject({
    days: v.picklist([0, 1], '0 ou 1'),
    checkedBy: LineSchema,
  }),
  /**
   * How long a person rectifies by themselves, from the receipt, what a service already works on (CRPA
   * L123-1, which gives no delay). Default: one month. Signed off by a lawyer.
   */
  rectificationWithin: v.optional(DurationSchema),
  /** How long things are kept, where no text says it. Signed off with the archives and the data officer. */
  keeping: v.optional(KeepingSchema, USUAL_KEEPING),
  /** Procedures put forward on the home page, in order. */
  mostAsked: v.pipe(v.array(SlugSchema), v.maxLength(8, 'huit démarches au plus')),
  /**
   * Procedure that takes whatever no other does: the search leads there with the words of the person.
   * Filed online, with a long answer whose key is `besoin`.
   */
  freeForm: v.optional(SlugSchema),
});
export type Commune = v.InferOutput<typeof CommuneSchema>;
