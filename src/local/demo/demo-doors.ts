import type { Database } from '../../database/client.ts';
import type { SubmissionRepository } from '../../filing/submission-repository.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';

/** What files and acts: the clients of those who do. */
export interface Doors {
  readonly agent: Database;
  readonly tracking: Database;
  readonly online: Pick<SubmissionRepository, 'register'>;
  readonly entered: Pick<SubmissionRepository, 'register'>;
  readonly secrets: SecretKeeper;
}
