/** What the administration may ask of nobody, whatever the procedure, and what it takes in its place. */
const FORBIDDEN = [
  {
    asked: /copies?\s(?:certifiées?\s)?conformes?(?:\sà\sl[’']original)?/iu,
    instead:
      'une simple photocopie : une copie certifiée conforme ne se demande plus (CRPA, R. 113-10)',
  },
  {
    asked:
      /signatures?\s(?:légalisées?|certifiées?|authentifiées?)|légalisation\sde\s(?:la\s|votre\s)?signature/iu,
    instead:
      'une simple signature : personne n’a à la faire légaliser ni certifier (CRPA, R. 113-5)',
  },
] as const;

interface ForbiddenDocument {
  readonly said: string;
  readonly instead: string;
}

/** The first forbidden document that words ask for. */
export function forbiddenDocument(words: string): ForbiddenDocument | undefined {
  for (const { asked, instead } of FORBIDDEN) {
    const said = asked.exec(words)?.[0];
    if (said !== undefined) return { said, instead };
  }
  return undefined;
}
