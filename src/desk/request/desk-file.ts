import * as v from 'valibot';
import { ATTACHMENT_STATES } from '../../attachments/attachment-state.ts';

/** Of the table of files, what an agent reads. */
export const DeskFileSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  type: v.nullable(v.string()),
  size: v.number(),
  state: v.picklist(ATTACHMENT_STATES),
});
/** A file of a request, as the desk knows it. */
export type DeskFile = v.InferOutput<typeof DeskFileSchema>;
