import * as v from 'valibot';

/** Room for files, in megabytes. */
const MegabytesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));
const PerHourSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));

/**
 * Sendings an hour that ask nothing of anybody, generous because a library, a school or the desk of a
 * mediator share one address. Up to twice as many go through with a proof of work; beyond, the source
 * is asked to wait.
 */
const LimitsSchema = v.strictObject({
  /** Filings of one procedure from one source. */
  perSourceAndProcedure: v.optional(PerHourSchema, 30),
  /** Filings of all procedures from one source. */
  perSource: v.optional(PerHourSchema, 120),
  /** Filings of one procedure from everywhere. */
  perProcedure: v.optional(PerHourSchema, 2000),
  /** Files begun by one source: none goes further. */
  files: v.optional(PerHourSchema, 300),
  /** Parts of files brought, and files put together, for one source: none goes further. */
  fileParts: v.optional(PerHourSchema, 6000),
  /** Files that wait for their filing, a day at most: of one source, and of everybody. */
  unsentMegabytesOfSource: v.optional(MegabytesSchema, 500),
  unsentMegabytes: v.optional(MegabytesSchema, 5000),
  /** Wrong follow-up codes from one source: the next ones wait; a quarter of it for one number. */
  wrongCodes: v.optional(PerHourSchema, 20),
});
export type Limits = v.InferOutput<typeof LimitsSchema>;

export const USUAL_LIMITS: Limits = v.parse(LimitsSchema, {});

/** `PARVIS_LIMITS`: in JSON, the limits that are not the usual ones. */
export const LimitsSettingSchema = v.optional(
  v.pipe(v.string(), v.parseJson(), LimitsSchema),
  '{}',
);

/** Faster than a person reads the review page. */
const TOO_FAST_MS = 2000;
/** A page that was left open all night, or a copy that a program sends again and again. */
const OLD_MS = 24 * 60 * 60 * 1000;

/**
 * What a filing takes from the quota of its source. Suspicion weighs, and never refuses by itself.
 * @param checkedAt instant of the review page, in milliseconds; unknown when an older page sent none
 */
export function weightOf(checkedAt: number | undefined, now: Date): 1 | 2 {
  if (checkedAt === undefined) return 1;
  const age = now.getTime() - checkedAt;
  return age < TOO_FAST_MS || age > OLD_MS ? 2 : 1;
}
