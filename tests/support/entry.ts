import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { query } from './database.ts';
import { typedDay } from './desk-forms.ts';
import type { Arrived, DeskVisitor } from './desk-visitor.ts';
import { SITE } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';
import { ownCommune } from './shared-stack.ts';

/** A procedure of the service « voirie ». */
export const ROOM = 'location-de-salle';
export const ROOM_FORM = `/bureau/saisir/${ROOM}/`;

/** What an agent says of how it came. */
export const cameBy = (canal: string, on = '2026-11-20'): Record<string, string> => ({
  saisie_canal: canal,
  ...typedDay('saisie_recu_le', on),
  saisie_present: 'personne',
});

/** Answers to the form of a room, by somebody who gives no e-mail address. */
export function roomAnswers(changes: Readonly<Record<string, string>> = {}) {
  const { notification_electronique: _ticked, ...typed } = typedAnswers(aDefinition(ROOM).form);
  return { ...typed, ...{ courriel: '', telephone: '', reponse_par: 'courrier' }, ...changes };
}

/** The page that was arrived at, read. */
export const readArrived = ({ response, text }: Arrived): Promise<ReadPage> =>
  readPage(new Response(text, { status: response.status }));

/** A new page of the form of a room, and what it hides. */
export async function openRoomForm(agent: DeskVisitor) {
  const page = await readArrived(await agent.go(ROOM_FORM));
  const hidden = { _cle: page.value('_cle') ?? '', _version: page.value('_version') ?? '' };
  return { page, hidden };
}

/** Opens a form of a room and sends it filled in. */
export async function enterRoom(
  agent: DeskVisitor,
  form: Readonly<Record<string, string>>,
): Promise<ReadPage> {
  const { hidden } = await openRoomForm(agent);
  return readArrived(await agent.post(ROOM_FORM, { ...hidden, ...form }));
}

/** The number that a page says was given. */
export const referenceOf = ({ title }: ReadPage) => /\S{4}-\S{4}/u.exec(title)?.[0] ?? '';

/** A file as a browser sends it. */
type SentFile = readonly [control: string, name: string, bytes: Uint8Array];

/** Opens a form of a room and sends it with files, as a browser does. */
export async function sendRoomFiles(
  agent: DeskVisitor,
  form: Readonly<Record<string, string>>,
  files: readonly SentFile[],
): Promise<ReadPage> {
  const { hidden } = await openRoomForm(agent);
  const body = new FormData();
  const entries = { ...hidden, ...cameBy('courrier'), ...roomAnswers(), ...form };
  for (const [name, value] of Object.entries(entries)) body.append(name, value);
  for (const [control, name, bytes] of files) {
    body.append(control, new File([new Uint8Array(bytes)], name));
  }
  const headers = { origin: SITE, 'sec-fetch-site': 'same-origin' };
  return readArrived(await agent.go(ROOM_FORM, { method: 'POST', body, headers }));
}

/** Names of the files of a request. */
export async function attachedTo(reference: string): Promise<readonly string[]> {
  const rows = await query<{ name: string }>(
    `select a.name from submission_attachments f
     join submissions s on s.id = f.submission_id join attachments a on a.id = f.attachment_id
     where s.reference = $1 and s.commune_id = $2 order by a.name`,
    [reference, ownCommune()],
  );
  return rows.map(({ name }) => name);
}

/** What leaves for a request, and by which way. */
export const noticesOf = (reference: string) =>
  query<{ notice: string; channel: string; holder: string }>(
    `select o.notice, o.channel, o.holder from outbox o
     join submissions s on s.id = o.submission_id where s.reference = $1 order by o.id`,
    [reference],
  );
