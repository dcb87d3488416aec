/** What a grant lets an agent do in a service; each one includes those before it. */
export const DESK_RIGHTS = ['read', 'process', 'supervise'] as const;
export type DeskRight = (typeof DESK_RIGHTS)[number];

/** What an agent is at the desk: who answers, who writes content, who watches over data, who helps people. */
export const AGENT_KINDS = ['agent', 'editor', 'dpo', 'mediator'] as const;
export type AgentKind = (typeof AGENT_KINDS)[number];

/** Whether an agent of this kind processes requests, or reads them; the database says the same. */
export const mayHoldServices = (kind: AgentKind): boolean =>
  kind === 'agent' || kind === 'mediator';
