import * as v from 'valibot';
import { when, type ContentProblem } from '../kit/content-problem.ts';
import { LineSchema, ParagraphSchema, SlugSchema, WebAddressSchema } from '../kit/editor-text.ts';
import { PostalAddressSchema, PublicEmailSchema, PublicPhoneSchema } from './contact.ts';

const YES_OR_NO = 'true (oui) ou false (non)';

/**
 * A body that requests which came to the wrong door are sent on to (CRPA L114-2). A commune and its
 * intercommunality are two administrations.
 */
export const BodySchema = v.strictObject({
  /** « Préfecture de la Garonne ». */
  name: LineSchema,
  /** What it decides, as the person reads it. */
  role: ParagraphSchema,
  /**
   * Whether it is an administration (CRPA L100-3): only to one is a request sent on. Of another body, a
   * conciliator for one, the person is told how to reach it.
   */
  isAdministration: v.boolean(YES_OR_NO),
  /** When it is one of the authorities of `content/autorites/`, or the commune itself. */
  authority: v.optional(SlugSchema),
  address: v.optional(PostalAddressSchema),
  phone: v.optional(PublicPhoneSchema),
  email: v.optional(PublicEmailSchema),
  /** Where it takes requests online. */
  onlineUrl: v.optional(WebAddressSchema),
  /** Whether the mayor is told of each request that is sent there. */
  tellsMayor: v.optional(v.boolean(YES_OR_NO), false),
});
export type Body = v.InferOutput<typeof BodySchema>;

/** Whoever is sent there must be able to go on: by post or by phone, not online alone. */
export function validateBody({ address, phone }: Body): readonly ContentProblem[] {
  return when(
    address === undefined && phone === undefined,
    'address',
    'une adresse (address) ou un téléphone (phone)',
    'aucun des deux',
  );
}
