import { randomBytes } from 'node:crypto';
import type { Attestor } from '../requests/letter/attestor.ts';
import { sealLetter } from '../requests/letter/letter-digest.server.ts';
import { createReference } from '../requests/reference.ts';
import { attestationLetter } from './attestation-letter.ts';
import type { NamedTemplate } from './named-template.ts';

/** @param templates the words of letters, read when a certificate is written */
export function createAttestor(templates: () => Promise<readonly NamedTemplate[]>): Attestor {
  return {
    write: async (request, events, today) => {
      const check = createReference(randomBytes(32));
      const letter = attestationLetter(await templates(), request, events, { check, today });
      if (letter === undefined) return undefined;
      const { text, digest } = sealLetter(letter);
      return {
        kind: 'attestation.given',
        details: { check, letter: digest },
        content: { letter: text },
      };
    },
  };
}
