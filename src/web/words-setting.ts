import * as v from 'valibot';

/** A setting of words separated by commas or spaces. */
export const words = (each: RegExp, usual?: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(/[\s,]+/u).filter((word) => word !== '')),
      v.minLength(1),
      v.everyItem((word) => each.test(word)),
    ),
    usual,
  );
