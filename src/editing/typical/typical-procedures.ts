import { appointment } from './appointment.ts';
import { booking } from './booking.ts';
import { change } from './change.ts';
import { documentRequest } from './document-request.ts';
import { enrolment } from './enrolment.ts';
import { grant } from './grant.ts';
import { occupation } from './occupation.ts';
import { report } from './report.ts';
import type { TypicalProcedure } from './typical-procedure.ts';

/** Procedures to start from, for `npm run nouvelle-demarche` and for the desk, in the order of their lists. */
export const TYPICAL_PROCEDURES: readonly TypicalProcedure[] = [
  enrolment,
  documentRequest,
  appointment,
  booking,
  occupation,
  report,
  grant,
  change,
];

export const findTypical = (name: string): TypicalProcedure | undefined =>
  TYPICAL_PROCEDURES.find((one) => one.name === name);
