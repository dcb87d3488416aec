const PROOF_OF_ADDRESS =
  /justificatif de domicile|preuve (?:d[’']adresse|de domicile)|facture d[’'](?:électricité|eau)|quittance de loyer/iu;

/**
 * Says whether a text asks for a proof of address, which the administration may not ask of people
 * except where the law says so (CRPA R113-8).
 */
export function isProofOfAddress(text: string): boolean {
  return PROOF_OF_ADDRESS.test(text.replaceAll(/\s+/gu, ' '));
}
