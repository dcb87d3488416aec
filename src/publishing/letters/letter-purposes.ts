/** Fields that any letter may have, by the name that editors write between braces. */
export const COMMON_FIELDS = [
  'numero',
  'demarche',
  'recu_le',
  'service',
  'telephone',
  'autorite',
  'decide_par',
  'commune',
] as const;

/** Fields that become a whole part of the letter, with its title and its list: alone in their paragraph. */
export const PART_FIELDS = ['recours', 'documents', 'accuse'] as const;

interface Purpose {
  /** Without which the letter would not say what the law wants, or would say nothing. */
  readonly needs: readonly string[];
  /** A paragraph whose field has no value is left out. */
  readonly may: readonly string[];
}

/** What letters are for, and the fields of each. */
export const LETTER_PURPOSES = {
  acceptance: { needs: [], may: ['motifs_de_droit', 'motifs_de_fait'] },
  /** CRPA L211-2 and L211-5: reasons of law and of fact; CJA R421-5: how to contest. */
  refusal: { needs: ['motifs_de_droit', 'motifs_de_fait', 'recours'], may: [] },
  /** CRPA L114-5: all that is missing, and until when. */
  'missing-documents': { needs: ['documents', 'avant_le'], may: ['message'] },
  /** CRPA L114-2. */
  forwarding: { needs: ['organisme'], may: [] },
  /** A receipt that came late to us, by our fault (CRPA L112-13). */
  incident: { needs: ['recu_le', 'raison'], may: [] },
  /** CRPA R112-5 and R112-11-1: what the receipt says. */
  acknowledgement: { needs: ['accuse'], may: [] },
  /** CRPA L232-3. */
  'implicit-acceptance': { needs: ['recu_le', 'acceptee_le', 'verification'], may: [] },
  /** Whatever else happens. */
  news: { needs: ['nouvelle'], may: ['message'] },
} as const satisfies Readonly<Record<string, Purpose>>;

export type LetterPurpose = keyof typeof LETTER_PURPOSES;
export const PURPOSE_NAMES = Object.keys(LETTER_PURPOSES) as LetterPurpose[];

type FieldsOf<TPurpose> = TPurpose extends LetterPurpose
  ? | (typeof LETTER_PURPOSES)[TPurpose]['needs'][number]
    | (typeof LETTER_PURPOSES)[TPurpose]['may'][number]
  : never;

/** Every field of some letter. */
export type LetterField = (typeof COMMON_FIELDS)[number] | FieldsOf<LetterPurpose>;

/** Fields that a letter of this purpose may have. */
export function fieldsOfPurpose(purpose: LetterPurpose): readonly string[] {
  const { needs, may } = LETTER_PURPOSES[purpose];
  return [...new Set<string>([...COMMON_FIELDS, ...needs, ...may])];
}
