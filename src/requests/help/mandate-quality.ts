/** In which quality a person who is there gives a mandate. */
export const MANDATE_QUALITIES = ['person', 'guardian', 'curator', 'parent'] as const;
export type MandateQuality = (typeof MANDATE_QUALITIES)[number];
