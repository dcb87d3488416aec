import * as v from 'valibot';
import { REQUEST_STATES } from '../../requests/events/event-kinds.ts';

/** The action that a request awaits: each is in exactly one queue, in the order of the page. */
export const QUEUES = [
  'receipt',
  'wrote',
  'documents',
  'call',
  'unreachable',
  'notify',
  'untaken',
  'processing',
  'waiting',
  'forwarded',
  'done',
] as const;
export type Queue = (typeof QUEUES)[number];

/** By which ways requests come. */
export const CHANNELS = ['online', 'assisted', 'desk', 'phone', 'post', 'email', 'sms'] as const;

const DayOrNone = v.nullable(v.string());

/** A request in the list of the desk, as the database keeps it. Days are days of Paris. */
export const DeskLineSchema = v.strictObject({
  reference: v.string(),
  service: v.string(),
  serviceName: v.string(),
  procedure: v.string(),
  procedureTitle: v.string(),
  channel: v.picklist(CHANNELS),
  state: v.picklist(REQUEST_STATES),
  /** Who asks. Personal data; nothing once it is erased. */
  name: v.nullable(v.string()),
  assignee: v.nullable(v.string()),
  assigneeName: v.nullable(v.string()),
  queue: v.picklist(QUEUES),
  /** Its rank among the others, as long as no legal day presses. */
  urgency: v.number(),
  urgentOn: v.string(),
  acceptOn: DayOrNone,
  receiptOn: DayOrNone,
  promisedOn: DayOrNone,
  rejectOn: DayOrNone,
  receivedOn: v.string(),
  /** Days spent waiting for the person, and since when they are waited for now. */
  personDays: v.number(),
  waitingSince: DayOrNone,
  endedOn: DayOrNone,
  number: v.number(),
});
export type DeskLine = v.InferOutput<typeof DeskLineSchema>;
