import * as v from 'valibot';

/** What requests are put together by. Never by agent. */
export const DIVISIONS = ['procedure', 'service', 'channel', 'state', 'district', 'week'] as const;
export type Division = (typeof DIVISIONS)[number];

const Count = v.number();

/** What is counted of requests that have something in common. */
export const FigureRowSchema = v.strictObject({
  /** By what they are put together; `all`: all of them. */
  by: v.picklist([...DIVISIONS, 'all']),
  /** What they have in common. */
  slug: v.string(),
  received: Count,
  /** That wait for an answer now, or for documents. */
  open: Count,
  /** Of those that wait for the commune, past a day of the law. */
  late: Count,
  online: Count,
  /** Entered by an agent or a mediator, with the person. */
  assisted: Count,
  answered: Count,
  /** Days to answer: of half of those answered, then of nine out of ten. */
  median: v.nullable(v.number()),
  ninth: v.nullable(v.number()),
});
export type FigureRow = v.InferOutput<typeof FigureRowSchema>;
