import { existsSync, readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { attestationFacts, attestationTexts } from '../../incidents/attestation-texts.ts';
import type { Attestation } from '../../incidents/attestation.ts';
import { codesIn, readAttestation } from '../../incidents/read-attestation.server.ts';
import { parisDay, parisDayAndTime } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { recordOf, requestOf } from './attempt-context.ts';

/** A file of ours weighs some kilobytes. */
const MOST_BYTES = 1_000_000;

const KeysSchema = v.array(
  v.strictObject({ kid: v.string(), public_key: v.string(), first_used_at: v.string() }),
);

/** An attestation that may be believed, at least to be compared with the record. */
export interface CheckedAttestation {
  readonly kind: 'genuine' | 'offline';
  readonly attestation: Attestation;
  /** The lines that an agent reads. */
  readonly lines: readonly string[];
}

/** Says what an attestation of incident is worth. */
export async function verifyAttestation(
  database: Database,
  given: string,
  communes: readonly string[],
): Promise<string> {
  return (await checkAttestation(database, given, communes)).lines.join('\n');
}

/**
 * Verifies a file or a code, and reads the record of its minute.
 * @param communes names of the commune: of its rows, and of its content, which a device knows
 * @throws {StopError} when it is not one, or when it was altered
 */
export async function checkAttestation(
  database: Database,
  given: string,
  communes: readonly string[],
): Promise<CheckedAttestation> {
  const text = readGiven(given);
  const [code, another] = codesIn(text);
  if (code === undefined) throw new StopError('Aucun code d’attestation ne se lit là.');
  if (another !== undefined)
    throw new StopError('Plusieurs codes se lisent là : un seul est attendu.');
  const keys = v.parse(
    KeysSchema,
    await callDatabase(() =>
      database.from('incident_keys').select('kid,public_key,first_used_at').order('first_used_at'),
    ),
  );
  const read = await readAttestation(code, (kid) =>
    Promise.resolve(keys.find((key) => key.kid === kid)?.public_key),
  );
  if (read.kind === 'altered') {
    throw new StopError('Altérée : ce code n’est pas celui qui a été fait. Elle ne prouve rien.');
  }
  if (read.kind === 'unknown-key') {
    throw new StopError('La clé qui l’a signée n’est pas connue ici.', {
      next: 'Elle vient d’un autre site, ou d’un serveur dont la clé n’est pas encore inscrite.',
    });
  }
  const { attestation, kind } = read;
  if (!communes.includes(attestation.commune)) {
    throw new StopError('Elle vient du site d’une autre commune.');
  }
  const facts = attestationFacts(attestation, kind === 'genuine' ? 'signed' : 'offline');
  // What was typed or scanned is the code alone.
  const isWhole = plain(text).includes(plain(attestationTexts.title));
  if (isWhole && !facts.every(([, value]) => plain(text).includes(plain(value)))) {
    throw new StopError('Altérée : le texte du fichier ne dit pas ce que dit son code.', {
      next: `Le code dit : ${facts.map(([label, value]) => `${label} : ${value}`).join(' ')}`,
    });
  }
  return {
    kind,
    attestation,
    lines: [
      kind === 'genuine'
        ? 'Authentique : signée par le serveur, rien n’a changé.'
        : 'Faite hors ligne, sans signature : elle est entière, mais chacun peut en faire une.',
      ...(kind === 'genuine' ? doubtsOn(keys, read.kid, attestation.at) : []),
      ...facts.map(([label, value]) => `  ${label} : ${value}`),
      await recordOf(database, attestation.at),
      ...(await requestOf(database, attestation)),
    ],
  };
}

/** A path of this machine, else the code itself. */
function readGiven(given: string): string {
  if (given.length > 400 || !existsSync(given)) return given;
  const about = statSync(given);
  if (!about.isFile() || about.size > MOST_BYTES) {
    throw new StopError('Ce n’est pas le fichier d’une attestation.');
  }
  return readFileSync(given, 'utf8');
}

/** As a person reads it, whatever spaces and signs the file has. */
const plain = (text: string) =>
  text
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&nbsp;', '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s/gu, '');

/** What an agent must weigh: a key signs from the minute when it is noted until another one is. */
function doubtsOn(
  keys: v.InferOutput<typeof KeysSchema>,
  kid: string,
  at: string,
): readonly string[] {
  const place = keys.findIndex((key) => key.kid === kid);
  const instantOf = (key: (typeof keys)[number] | undefined) =>
    Date.parse(key?.first_used_at ?? '');
  const [own, next] = [instantOf(keys[place]), instantOf(keys[place + 1])];
  const attempt = Date.parse(at);
  const moment = (instant: number) => parisDayAndTime(new Date(instant));
  return [
    ...(own > attempt
      ? [`Attention : cette clé n’est inscrite que depuis le ${moment(own)}.`]
      : []),
    ...(next < attempt ? [`Attention : cette clé était déjà remplacée le ${moment(next)}.`] : []),
  ];
}

/** The day of the attempt, in Paris. */
export const dayOfAttempt = ({ at }: Attestation) => parisDay(new Date(at));
