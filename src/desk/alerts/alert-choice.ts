import * as v from 'valibot';

/** What an agent is told of a service: what has just come, the point of the morning, or nothing. */
export const ALERT_CHOICES = ['immediate', 'daily', 'none'] as const;
export type AlertChoice = (typeof ALERT_CHOICES)[number];
export const isAlertChoice = (word: string | undefined): word is AlertChoice =>
  ALERT_CHOICES.some((choice) => choice === word);

const ServiceAlertsSchema = v.strictObject({
  slug: v.string(),
  name: v.string(),
  choice: v.picklist(ALERT_CHOICES),
  /** Since when; nothing while the agent has not chosen. */
  since: v.nullable(v.string()),
});
export type ServiceAlerts = v.InferOutput<typeof ServiceAlertsSchema>;

const CommitmentSchema = v.strictObject({
  name: v.string(),
  since: v.string(),
  /** When they last came to the desk. */
  seenAt: v.nullable(v.string()),
});
export type Commitment = v.InferOutput<typeof CommitmentSchema>;

const SupervisedSchema = v.strictObject({
  slug: v.string(),
  name: v.string(),
  /** Requests where somebody has waited for the commune for more than eight days. */
  overdue: v.number(),
  committed: v.nullable(v.array(CommitmentSchema)),
});
export type Supervised = v.InferOutput<typeof SupervisedSchema>;

/** What the page of alerts shows. */
export const AlertSettingsSchema = v.strictObject({
  /** Where the agent acts. */
  services: v.array(ServiceAlertsSchema),
  /** What colleagues committed to, in the services that the agent supervises. */
  supervised: v.array(SupervisedSchema),
});
export type AlertSettings = v.InferOutput<typeof AlertSettingsSchema>;
