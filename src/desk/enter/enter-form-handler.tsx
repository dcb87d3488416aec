import { isRefusal } from '../../database/call.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { isUuid } from '../../kit/uuid.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { ProcedureRegistry } from '../../procedures/procedure-repository.ts';
import { servicesOf } from '../../procedures/served-definition.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageOptions } from '../../web/page-shell.ts';
import { readForm, type FormReading } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { mayProcessRequest } from '../may-process.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { TypedTexts } from '../request/TypedTexts.tsx';
import { ENTER_STEPS, LOOKED } from './enter-paths.ts';
import { enterTexts as texts } from './enter-texts.ts';
import { EntryForm, type EntryFormProps } from './EntryForm.tsx';
import { printGiven } from './print-given.server.ts';
import { showGiven, type GivenDependencies } from './show-given.server.tsx';
import { takeEntry, type TakeEntryDependencies } from './take-entry.server.ts';

export interface EnterFormDependencies extends TakeEntryDependencies, GivenDependencies {
  readonly gate: DeskGate;
  readonly registry: ProcedureRegistry;
  readonly newKey: () => string;
}

type Form = Extract<FormReading, { kind: 'form' }>;

/**
 * The form of a procedure, filled in by an agent for somebody (`/bureau/saisir/<procedure>/`). Whatever is
 * wrong or fails, it comes back with all that was typed; sent twice, it is filed once.
 */
export function createEnterFormHandler(dependencies: EnterFormDependencies): Handler {
  const { gate, pages, registry, newKey } = dependencies;
  const say = createDeskMessages({ pages, place: 'enter' });

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    const definition = await entered(caller, params.procedure ?? '');
    switch (request.method) {
      case 'GET':
      case 'HEAD':
        return definition === undefined
          ? say(caller, texts.unknown, { status: 404 })
          : show(caller, { definition, values: {}, entryKey: newKey() });
      case 'POST':
        return post(caller, request, definition);
      default: {
        const headers = { allow: 'GET, HEAD, POST' };
        return say(caller, requestTexts.unreadable, { status: 405, headers });
      }
    }
  };

  /** Of the services where the agent may process: the others have nothing to enter. */
  async function entered(caller: DeskCaller, slug: string) {
    const definition = await registry.find(slug);
    if (definition === undefined || definition.form.length === 0) return undefined;
    const isTheirs = servicesOf(definition).some((slug) =>
      mayProcessRequest(caller, { service_slug: slug, sector: definition.procedure.sector }),
    );
    return isTheirs ? definition : undefined;
  }

  async function post(
    caller: DeskCaller,
    request: Request,
    definition: ProcedureDefinition | undefined,
  ): Promise<Response> {
    if (!isSameOrigin(request)) return say(caller, requestTexts.otherOrigin, { status: 403 });
    const reading = await readForm(request, { text: 'answers', takesFiles: true });
    if (reading.kind !== 'form') {
      const isLarge = reading.kind === 'files-too-large' || reading.kind === 'too-large';
      const [message, status] = isLarge ? [texts.tooLarge, 413] : [requestTexts.unreadable, 400];
      return say(caller, message, { status });
    }
    if (definition === undefined) return refuse(caller, reading);
    const said = (name: string) => reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
    switch (said(PROTOCOL.step)) {
      case ENTER_STEPS.start: {
        const values = Object.fromEntries(LOOKED.map((name) => [name, said(name)]));
        return show(caller, { definition, values, entryKey: newKey() });
      }
      case ENTER_STEPS.receipt:
        return (
          (await printGiven(dependencies, caller, reading.entries)) ??
          say(caller, texts.expired, { status: 410 })
        );
      default: {
        const given = said(PROTOCOL.key);
        return file(caller, definition, reading, isUuid(given) ? given : newKey());
      }
    }
  }

  function refuse(caller: DeskCaller, { entries }: Form): Promise<Response> {
    return say(caller, texts.unknown, { status: 404 }, <TypedTexts entries={entries} />);
  }

  async function file(
    caller: DeskCaller,
    definition: ProcedureDefinition,
    reading: Form,
    entryKey: string,
  ): Promise<Response> {
    const taken = await takeEntry(dependencies, {
      caller,
      definition,
      reading,
      key: entryKey,
    }).catch((error: unknown) => {
      // A right that was taken back between two clicks.
      if (isRefusal(error, 'not-of-service') || isRefusal(error, 'reader-only')) return undefined;
      throw error;
    });
    if (taken === undefined) return refuse(caller, reading);
    if (taken.kind === 'filed') {
      return showGiven(dependencies, caller, { definition, key: entryKey, filed: taken.filed });
    }
    const { values, problems, status } = taken;
    const again = status === 409 ? newKey() : entryKey;
    const headers = status === 503 ? { 'retry-after': '60' } : {};
    return show(caller, { definition, values, problems, entryKey: again }, { status, headers });
  }

  function show(
    caller: DeskCaller,
    shown: EntryFormProps,
    options: PageOptions = {},
  ): Promise<Response> {
    const { title } = shown.definition.procedure;
    return pages.render(
      options.status === undefined ? title : mistakeTexts.title(title),
      <DeskFrame caller={caller} place="enter">
        <EntryForm {...shown} />
      </DeskFrame>,
      options,
    );
  }
}
