import type { Database } from '../../database/client.ts';
import type { SubmissionRepository } from '../../filing/submission-repository.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';
import type { DemoAgent } from './demo-agents.ts';

/** What files and acts: the clients of those who do. */
export interface Doors {
  readonly agents: readonly DemoAgent[];
  readonly tracking: Database;
  readonly online: Pick<SubmissionRepository, 'register'>;
  readonly secrets: SecretKeeper;
}
