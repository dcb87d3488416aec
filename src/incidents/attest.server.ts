import type { Services } from '../web/services.ts';
import type { Attestation } from './attestation.ts';
import { deriveIncidentKey } from './incident-key.server.ts';
import { signAttestation } from './sign-attestation.server.ts';

/** Signs attestations with the settings of production. */
export async function attest(
  { setting, site }: Services,
  attempt: Omit<Attestation, 'format' | 'commune' | 'at'> & { readonly at: Date },
): Promise<string> {
  const { procedure, title, at, print } = attempt;
  const key = await deriveIncidentKey(setting('PARVIS_SECRET'));
  const told = { procedure, title, at: at.toISOString(), print };
  return signAttestation(key, { format: 1, commune: site.commune.id, ...told });
}
