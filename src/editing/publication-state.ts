/** Where the editing tool asks what became of the last publication; a host that publishes elsewhere has none. */
export const PUBLICATION_STATE_PATH = '/redaction/publication.json';

/** What became of the last publication, for whoever asked for it. */
export interface PublicationState {
  readonly state: 'running' | 'published' | 'refused';
  /** In ISO 8601, UTC. */
  readonly at: string;
  /** Why it was refused, or what to shorten: sentences in French. */
  readonly said: readonly string[];
}
