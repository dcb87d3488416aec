/* `npm run agents`: who comes to the desk and what each may do, for whoever administers. */
import { resolve } from 'node:path';
import { isRefusal } from '../../database/call.ts';
import { createAgentKeeper, type AgentKeeper } from '../../desk/agents-repository.ts';
import { formatCount } from '../../kit/format-number.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { MediationPlacesSchema } from '../../publishing/places/mediation-place.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { readValidated } from '../command/read-validated.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { openDatabase } from '../desk/open-database.ts';
import { readDeskNames } from '../desk/read-desk-names.ts';
import { readKind, readLastDay, readRight, readStructure } from './agent-words.ts';
import { AGENTS_HELP } from './agents-help.ts';
import { agentsText } from './agents-text.ts';
import { exportedAgents } from './export-agents.ts';
import { placeText, readPlaces } from './grant-place.ts';
import { importAgents } from './import-agents.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Given {
  readonly nom?: string;
  readonly qualite?: string;
  readonly sorte?: string;
  readonly structure?: string;
  readonly service?: readonly string[];
  readonly secteur?: readonly string[];
  readonly droit?: string;
  readonly 'jusqu-au'?: string;
  readonly essai?: boolean;
}

interface Asked {
  readonly keeper: AgentKeeper;
  readonly services: readonly string[];
  /** Places of help of the content, read by whoever names one. */
  readonly structures: () => Promise<readonly string[]>;
  readonly email: string;
  readonly given: Given;
}

/** What each verb does; each tells what it did, or `undefined` when words are missing. */
const VERBS: Readonly<Record<string, (asked: Asked) => Promise<string | undefined>>> = {
  inviter: async ({ keeper, structures, email, given }) => {
    const { nom: name, qualite: quality, sorte } = given;
    if (name === undefined) return undefined;
    const structure = given.structure && readStructure(given.structure, await structures());
    const kind = readKind(sorte ?? (structure === undefined ? 'agent' : 'mediation'));
    const outcome = await keeper.invite({ email, name, quality, kind, structure });
    const said =
      outcome === 'invited'
        ? `${name} est invité. L’invitation vaut quatre-vingt-dix jours.`
        : `${name} était déjà là : son nom et son invitation sont à jour.`;
    // Nobody would understand why « J’aide quelqu’un » does not open.
    return kind === 'mediator' && structure === undefined
      ? `${said} Sans « --structure », c’est le bureau seul qui s’ouvre, pas la page des médiateurs.`
      : said;
  },
  accorder: async ({ keeper, services, email, given }) => {
    const { droit, 'jusqu-au': last } = given;
    const places = readPlaces(given, services);
    if (places.length === 0 || droit === undefined) return undefined;
    const right = { email, level: readRight(droit), endsOn: readLastDay(last) };
    for (const place of places) await keeper.grant({ ...right, ...place });
    return `Droit donné : ${places.map(placeText).join(', ')}.`;
  },
  retirer: async ({ keeper, email, given: { service = [], secteur = [] } }) => {
    // Whatever the content says today: a service that is gone is taken back too.
    const places = [
      ...service.map((one) => ({ service: one })),
      ...secteur.map((sector) => ({ sector })),
    ];
    let count = 0;
    for (const one of places.length === 0 ? [undefined] : places) {
      count += await keeper.withdraw(email, one);
    }
    return `${formatCount(count, 'droit retiré', 'droits retirés')}, dès le clic suivant.`;
  },
  fin: async ({ keeper, email }) => {
    await keeper.end(email);
    return `${email} n’entre plus au bureau.`;
  },
  relier: async ({ keeper, email }) =>
    (await keeper.link(email)) === 'linked'
      ? `La nouvelle identité de ${email} est reconnue. Ses sessions sont fermées.`
      : `Aucune nouvelle identité n’attend pour ${email}.`,
};

export const agentsCommand = defineCommand({
  help: AGENTS_HELP,
  options: {
    nom: { type: 'string' },
    qualite: { type: 'string' },
    sorte: { type: 'string' },
    structure: { type: 'string' },
    service: { type: 'string', multiple: true },
    secteur: { type: 'string', multiple: true },
    droit: { type: 'string' },
    'jusqu-au': { type: 'string' },
    essai: { type: 'boolean' },
  },
  run: async (given: Given, words, { printer, environment, folder }) => {
    const content = contentRoot(root, environment);
    const { commune, services } = await readDeskNames(content);
    const structures = async () =>
      (await readValidated(content, MediationPlacesSchema, 'lieux.json')).map(({ id }) => id);
    const claims = { role: 'agent_keeper', commune, sub: 'cli' } as const;
    const keeper = createAgentKeeper(openDatabase(root, environment, claims));
    const [verb = 'liste', about] = words;
    if (verb === 'liste') {
      printer.log(agentsText(await keeper.list()));
      return 0;
    }
    if (verb === 'exporter') {
      printer.log(exportedAgents(await keeper.list()).trimEnd());
      return 0;
    }
    if (about === undefined) return 'help';
    if (verb === 'importer') {
      const today = parisDay(new Date());
      const file = resolve(folder, about);
      const isTrial = given.essai === true;
      printer.log(await importAgents({ keeper, services, today, file, isTrial }));
      return 0;
    }
    const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    try {
      const did = await act?.({ keeper, services, structures, email: about, given });
      if (did === undefined) return 'help';
      printer.log(did);
      return 0;
    } catch (error) {
      if (isRefusal(error, 'no-agent')) {
        throw new StopError(`Aucun agent en fonction n’a l’adresse ${about}.`);
      }
      if (isRefusal(error, 'not-for-kind')) {
        throw new StopError('Seuls les agents et les médiateurs ont des droits dans un service.');
      }
      throw error;
    }
  },
});

if (import.meta.main) await runCommand(agentsCommand);
