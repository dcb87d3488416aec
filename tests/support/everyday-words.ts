import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import type { DeskVisitor } from './desk-visitor.ts';
import { readArrived } from './entry.ts';
import { followRequest, type FiledRequest } from './follow-request.ts';
import type { OpenSite } from './open-site.ts';
import type { ReadPage } from './page.ts';

const FREE_FORM = 'contacter-la-mairie';

/** What somebody writes with their own words, by somebody with a mailbox of their own. */
export const fileWords = (site: OpenSite, words: string): Promise<FiledRequest> =>
  followRequest(site, FREE_FORM, {
    ...typedAnswers(aDefinition(FREE_FORM).form),
    ...{ besoin: words, courriel: `${crypto.randomUUID()}@courriel.example` },
  });

/** Where an agent says which procedure it is. */
export const recognitionPath = ({ reference }: FiledRequest, procedure?: string): string =>
  `/bureau/demandes/${reference}/demarche/${procedure === undefined ? '' : `?demarche=${procedure}`}`;

/** Opens what an agent is about to confirm, and what its form hides. */
export async function openRecognition(agent: DeskVisitor, request: FiledRequest, slug: string) {
  const page = await readArrived(await agent.go(recognitionPath(request, slug)));
  const hidden = Object.fromEntries(
    ['demarche', '_cle', '_vu'].map((name) => [name, page.value(name) ?? '']),
  );
  return { page, hidden };
}

/** Chooses a procedure, then confirms. @returns the page where it ends */
export async function recognise(
  agent: DeskVisitor,
  request: FiledRequest,
  slug: string,
  form: Readonly<Record<string, string>> = {},
): Promise<ReadPage> {
  const { hidden } = await openRecognition(agent, request, slug);
  const sent = { ...hidden, _etape: 'confirmer', ...form };
  return readArrived(await agent.post(recognitionPath(request), sent));
}
