import * as v from 'valibot';
import { LineSchema } from '../kit/editor-text.ts';

const EMAIL = 'une adresse électronique, par exemple accueil@ma-commune.fr';
const PHONE = 'un numéro de téléphone, par exemple 01 99 00 12 34';

/** Public e-mail address of a service. */
export const PublicEmailSchema = v.pipe(v.string(EMAIL), v.email(EMAIL));

/** French phone number, spaced as it is read aloud: `01 99 00 12 34`, or a short number. */
export const PublicPhoneSchema = v.pipe(
  v.string(PHONE),
  v.regex(/^(?:0[1-9](?: \d{2}){4}|3\d{3})$/u, PHONE),
);

const NATIONAL_PHONE = 'un numéro de téléphone, par exemple 3939, 0 809 401 401 ou 01 99 00 12 34';

/** The same, emergency numbers and free ones included: `15`, `119`, `116 006`, `0 800 23 13 13`. */
export const NationalPhoneSchema = v.pipe(
  v.string(NATIONAL_PHONE),
  v.regex(
    /^(?:0[1-9](?: \d{2}){4}|0 [89]\d{2}(?: \d{3}){2}|0 [89]\d{2}(?: \d{2}){3}|116 \d{3}|1\d{1,2}|3\d{3})$/u,
    NATIONAL_PHONE,
  ),
);

/** Postal address as it is written on an envelope. */
export const PostalAddressSchema = v.strictObject({
  /** Number, street, post-office box: one to four lines above the town. */
  lines: v.pipe(
    v.array(LineSchema, 'une liste de lignes'),
    v.minLength(1, 'au moins une ligne'),
    v.maxLength(4, 'quatre lignes au plus'),
  ),
  /** Five digits. */
  postalCode: v.pipe(
    v.string('un code postal entre guillemets, par exemple "12345"'),
    v.regex(/^\d{5}$/u, 'un code postal de cinq chiffres'),
  ),
  /** Name of the town. */
  city: LineSchema,
});
export type PostalAddress = v.InferOutput<typeof PostalAddressSchema>;

/**
 * Who answers for access to administrative documents (CRPA R330-2 to R330-4): a site names them, with their
 * profession and how to reach them.
 */
export const AccessOfficerSchema = v.strictObject({
  /** First name and name. */
  name: LineSchema,
  /** Profession: « archiviste », « directrice des affaires juridiques ». */
  role: LineSchema,
  email: PublicEmailSchema,
  phone: PublicPhoneSchema,
  address: PostalAddressSchema,
});

/** Data protection officer (GDPR, art. 37 to 39). */
export const DataOfficerSchema = v.strictObject({
  name: LineSchema,
  email: PublicEmailSchema,
  address: PostalAddressSchema,
});
