import * as v from 'valibot';

const EXPECTED = 'le numéro d’une fiche de service-public.fr, par exemple F1427';

/** Number of a sheet of service-public.fr: sheets (F), lists of sheets (N), tools (R). */
export const NationalSheetIdSchema = v.pipe(
  v.string(EXPECTED),
  v.regex(/^[FNR]\d{1,6}$/u, EXPECTED),
);
