import * as v from 'valibot';

/** What is counted in an alert, in the order in which it is said: what the law makes urgent first. */
export const ALERT_COUNTS = [
  'accepts',
  'receipts',
  'answers',
  'rejects',
  'undelivered',
  'calls',
  'untold',
  'filed',
  'wrote',
  'documents',
  'opinions',
  'advised',
] as const;
export type AlertCount = (typeof ALERT_COUNTS)[number];

const Count = v.optional(v.number(), 0);
const ServiceCountsSchema = v.strictObject({
  /** Name of the service. */
  service: v.string(),
  ...(Object.fromEntries(ALERT_COUNTS.map((name) => [name, Count])) as Record<
    AlertCount,
    typeof Count
  >),
});
export type ServiceCounts = v.InferOutput<typeof ServiceCountsSchema>;

/** An alert that is to be sent now. */
export const DueAlertSchema = v.strictObject({
  id: v.string(),
  kind: v.picklist(['news', 'digest']),
  recipient: v.string(),
  counts: v.array(ServiceCountsSchema),
});
export type DueAlert = v.InferOutput<typeof DueAlertSchema>;
