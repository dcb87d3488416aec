import * as v from 'valibot';
import type { OidcSettings } from './oidc-settings.ts';

/** What the provider says of who signed in, from the identity token and from userinfo. */
export const GivenIdentitySchema = v.object({
  iss: v.pipe(v.string(), v.maxLength(500)),
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  acr: v.optional(v.string(), ''),
  amr: v.optional(v.pipe(v.array(v.string()), v.maxLength(20)), []),
  email: v.optional(v.string(), ''),
  email_verified: v.optional(v.boolean()),
  siret: v.optional(v.string()),
});
export type GivenIdentity = v.InferOutput<typeof GivenIdentitySchema>;

/** Why an identity opens no session, whoever it is. */
export type IdentityRefusal = 'weak' | 'other-organisation' | 'other-address';

/** Means that somebody holds, or is (RFC 8176): a code in a mailbox is neither. */
const SECOND_FACTORS = new Set(['otp', 'totp', 'pop', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris']);

/**
 * Checked again here, whatever was asked: a provider may give less than it was asked for, and some are
 * content with a code sent by e-mail, which whoever holds the mailbox has anyway.
 */
export function refuseIdentity(
  { acr, amr, email, email_verified, siret }: GivenIdentity,
  { levels, sirets, domains }: Pick<OidcSettings, 'levels' | 'sirets' | 'domains'>,
): IdentityRefusal | undefined {
  const isStrong =
    amr.some((means) => SECOND_FACTORS.has(means)) ||
    (amr.includes('mfa') && !amr.includes('mail'));
  if (!levels.includes(acr) || !isStrong) return 'weak';
  if (sirets !== undefined && !sirets.includes(siret?.replaceAll(/\s/gu, '') ?? '')) {
    return 'other-organisation';
  }
  const [, domain = ''] = /^[^@\s]+@([^@\s]+)$/u.exec(email.toLowerCase()) ?? [];
  if (email_verified === false || !domains.includes(domain)) return 'other-address';
  return undefined;
}
