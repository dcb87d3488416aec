/** Editors write it in several ways, with the spaces of a keyboard or of French typography. */
const PROOFS_OF_ADDRESS = [
  /(?:justificatif|preuve|attestation)s?\s(?:\p{L}+\s)?(?:de\s(?:votre\s)?|d[’'])(?:domicile|adresse)/iu,
  /(?:facture|quittance)s?\sd(?:[’']|e\s)(?:électricité|eau|gaz|téléphone|loyer)/iu,
];

/**
 * Says whether a text asks for a proof of address, which the administration may not ask of people
 * except where the law says so (CRPA R113-8).
 */
export function isProofOfAddress(text: string): boolean {
  return PROOFS_OF_ADDRESS.some((proof) => proof.test(text));
}
