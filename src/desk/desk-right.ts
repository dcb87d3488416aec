/** What a grant lets an agent do in a service; each one includes those before it. */
export const DESK_RIGHTS = ['read', 'process', 'supervise'] as const;
export type DeskRight = (typeof DESK_RIGHTS)[number];
