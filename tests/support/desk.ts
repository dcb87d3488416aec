import { afterAll, beforeAll, expect } from 'vitest';
import companion from '../../functions/companion.ts';
import deskAlerts from '../../functions/desk-alerts.ts';
import deskBatches from '../../functions/desk-batches.ts';
import deskCalls from '../../functions/desk-calls.ts';
import deskCode from '../../functions/desk-code.ts';
import deskContentsTool from '../../functions/desk-contents-tool.ts';
import deskContents from '../../functions/desk-contents.ts';
import deskEnter from '../../functions/desk-enter.ts';
import deskFigures from '../../functions/desk-figures.ts';
import deskFile from '../../functions/desk-file.ts';
import deskLetters from '../../functions/desk-letters.ts';
import deskList from '../../functions/desk-list.ts';
import deskMandates from '../../functions/desk-mandates.ts';
import deskOpinionFile from '../../functions/desk-opinion-file.ts';
import deskOpinion from '../../functions/desk-opinion.ts';
import deskOpinions from '../../functions/desk-opinions.ts';
import deskReadings from '../../functions/desk-readings.ts';
import deskRecognise from '../../functions/desk-recognise.ts';
import deskRequest from '../../functions/desk-request.ts';
import deskRights from '../../functions/desk-rights.ts';
import deskSession from '../../functions/desk-session.ts';
import deskSheets from '../../functions/desk-sheets.ts';
import deskSignIn from '../../functions/desk-sign-in.ts';
import draftPreview from '../../functions/draft-preview.ts';
import handedReceipt from '../../functions/handed-receipt.ts';
import mediation from '../../functions/mediation.ts';
import pdf from '../../functions/pdf.ts';
import receipt from '../../functions/receipt.ts';
import stopMandate from '../../functions/stop-mandate.ts';
import submit from '../../functions/submit.ts';
import { createDatabase } from '../../src/database/client.ts';
import { createAgentKeeper, type AgentKeeper } from '../../src/desk/agents-repository.ts';
import type { DeskRight } from '../../src/desk/desk-right.ts';
import { identityEnvironment } from '../../src/local/identity/identity-environment.ts';
import {
  startIdentityProvider,
  type LocalIdentityProvider,
} from '../../src/local/identity/identity-provider.ts';
import { emailOf, READY_PEOPLE } from '../../src/local/identity/ready-people.ts';
import { readEnvironment } from '../../src/web/environment.ts';
import type { ServedFunction } from '../../src/web/serve.ts';
import { DeskVisitor } from './desk-visitor.ts';
import { SITE } from './open-site.ts';
import { ownCommune, sharedStack } from './shared-stack.ts';

/** The desk of a test file: a real provider, the real functions, the list of agents. */
export interface TestDesk {
  readonly provider: LocalIdentityProvider;
  readonly keeper: AgentKeeper;
  /** A browser that has nothing yet. @param environment settings that are not the usual ones */
  visitor(environment?: Readonly<Record<string, string>>): DeskVisitor;
  /** A browser where one of the ready people has signed in. */
  signedIn(sub: string): Promise<DeskVisitor>;
  /** Invites one of the ready people, with rights. @returns their address */
  invite(sub: string, rights?: Readonly<Record<string, DeskRight>>): Promise<string>;
}

const PAGES: readonly (readonly [pattern: RegExp, run: ServedFunction])[] = [
  [/^\/bureau\/(?:connexion|retour|deconnexion)\/?$/u, deskSignIn],
  [/^\/bureau\/(?:prolonger|reprise)\/?$/u, deskSession],
  [/^\/bureau\/?$/u, deskList],
  [/^\/bureau\/chiffres(?:\/|\/tableau\.csv)?$/u, deskFigures],
  [/^\/bureau\/alertes\/?$/u, deskAlerts],
  [/^\/bureau\/droits\/?$/u, deskRights],
  [/^\/bureau\/lectures\/?$/u, deskReadings],
  [/^\/bureau\/saisir(?:\/(?<procedure>[^/]+))?\/?$/u, deskEnter],
  [/^\/bureau\/courriers(?:\/(?<batch>[^/]+)(?:\/(?<file>[^/]+))?)?\/?$/u, deskLetters],
  [/^\/bureau\/fiches(?:\/(?<sheet>[^/]+))?\/?$/u, deskSheets],
  [/^\/bureau\/contenus(?:\/fichier|\/propositions\/(?<proposal>[^/]+))?\/?$/u, deskContents],
  [/^\/bureau\/contenus\/outil\/.+$/u, deskContentsTool],
  [/^\/apercus\/(?<proposal>[^/]+)\/(?<key>[^/]+)(?:\/(?<part>[^/]*))?\/?$/u, draftPreview],
  [/^\/bureau\/appels\/?$/u, deskCalls],
  [/^\/bureau\/mandats\/?$/u, deskMandates],
  [/^\/bureau\/avis\/?$/u, deskOpinions],
  [/^\/bureau\/avis\/(?<opinion>[^/]+)\/?$/u, deskOpinion],
  [/^\/bureau\/avis\/(?<opinion>[^/]+)\/fichiers\/(?<id>[^/]+)$/u, deskOpinionFile],
  [/^\/bureau\/lots\/?$/u, deskBatches],
  [/^\/bureau\/lots\/(?<id>[^/]+)\/?$/u, deskBatches],
  [/^\/mediation\/apporter\/(?<procedure>[^/]+)\/?$/u, mediation],
  [/^\/mediation(?:\/.*)?$/u, mediation],
  [/^\/mandat\/?$/u, stopMandate],
  [/^\/aide\/avec-quelqu-un(?:\/fin)?\/?$/u, companion],
  [/^\/api\/demarches\/(?<procedure>[^/]+)$/u, submit],
  [/^\/pdf\/recus\/(?<token>[^/]+)$/u, pdf],
  [/^\/recus\/(?<token>[^/]+)$/u, receipt],
  [/^\/remise\/(?<token>[^/]+)$/u, handedReceipt],
  [/^\/bureau\/demandes\/(?<reference>[^/]+)\/?$/u, deskRequest],
  [/^\/bureau\/demandes\/(?<reference>[^/]+)\/code\/?$/u, deskCode],
  [/^\/bureau\/demandes\/(?<reference>[^/]+)\/demarche\/?$/u, deskRecognise],
  [/^\/bureau\/demandes\/(?<reference>[^/]+)\/fichiers\/(?<id>[^/]+)$/u, deskFile],
];

/** Opens a desk for the tests of one file. */
export function useDesk(): TestDesk {
  const desk = {} as { -readonly [Key in keyof TestDesk]: TestDesk[Key] };
  beforeAll(async () => {
    const provider = await startIdentityProvider({
      port: 0,
      returnUrl: `${SITE}/bureau/retour`,
      signedOutUrl: `${SITE}/bureau/deconnexion`,
    });
    const settings = { ...sharedStack().environment, ...identityEnvironment(provider) };
    const keeper = createAgentKeeper(
      createDatabase(
        readEnvironment(settings, [
          ...(['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY'] as const),
        ]),
        { role: 'agent_keeper', commune: ownCommune(), sub: 'test' },
      ),
    );
    const visitor: TestDesk['visitor'] = (environment = {}) =>
      new DeskVisitor(
        PAGES.map(([pattern, run]) => [
          pattern,
          run.withEnvironment({ ...settings, ...environment }),
        ]),
      );
    const signedIn: TestDesk['signedIn'] = async (sub) => {
      const browser = visitor();
      const { response } = await browser.signIn(sub);
      expect(response.status).toBe(200);
      return browser;
    };
    Object.assign(desk, { provider, keeper, visitor, signedIn, invite: inviteWith(keeper) });
  });
  afterAll(() => desk.provider.stop());
  return desk;
}

function inviteWith(keeper: AgentKeeper): TestDesk['invite'] {
  return async (sub, rights = {}) => {
    const person = READY_PEOPLE.find((one) => one.sub === sub);
    if (person === undefined) throw new RangeError(`Nobody is named ${sub}`);
    const { givenName, usualName, quality, kind, structure } = person;
    const email = emailOf(person);
    await keeper.invite({ email, name: `${givenName} ${usualName}`, quality, kind, structure });
    for (const [service, level] of Object.entries(rights)) {
      await keeper.grant({ email, service, level });
    }
    return email;
  };
}
