/** Who is at the side of a person who files by themselves: said without any name. */
export const COMPANIONS = ['relative', 'structure'] as const;
export type Companion = (typeof COMPANIONS)[number];
