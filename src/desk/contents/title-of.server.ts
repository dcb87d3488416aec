import type { Proposal } from '../../publishing/review/proposal.ts';
import type { OnlineContent } from './online-content.server.ts';
import { describeFile } from './online-file.ts';

/** What people call the content that a proposal changes, or takes out. */
export async function titleOf({ path, text }: Proposal, online: OnlineContent): Promise<string> {
  return describeFile(path, text ?? (await online.read(path))).title;
}
