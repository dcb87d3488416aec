import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce } from '../kit/keep-once.ts';
import { errorCode, type Log } from '../kit/log.ts';
import { plainSigns } from '../kit/plain-signs.ts';
import { ADDRESS_HELP } from '../kit/protocol.ts';
import type { Streets } from '../publishing/streets.ts';
import type { Handler } from '../web/handler.ts';
import { readForm } from '../web/read-form.ts';
import { isSameOrigin } from '../web/same-origin.ts';
import type { Site } from '../web/site.ts';
import { findStreets } from './find-streets.ts';
import type { Geocoder, ProposedAddress } from './geocoder.server.ts';

export interface FindAddressesDependencies {
  readonly site: Site;
  readonly geocoder: Geocoder;
  readonly log: Log;
}

const MOST = 5;
/** Fewer letters tell nothing; more are no address. */
const SHORTEST = 3;
const LONGEST = 100;

/**
 * Proposes addresses while one is typed: the streets of the commune, then what the geocoder knows.
 * What is typed is posted, so that it stays in no address and in no log.
 * @returns JSON, a list of {@link ProposedAddress}, empty whenever there is nothing to propose
 */
export function createFindAddressesHandler({
  site,
  geocoder,
  log,
}: FindAddressesDependencies): Handler {
  const { postalCode, city } = site.commune.address;
  // Written by our own build, which checked it.
  const readStreets = keepOnce(
    async () => JSON.parse(await readFile(join(site.folder, 'rues.json'), 'utf8')) as Streets,
  );

  return async (request) => {
    if (request.method !== 'POST') return answer([], 405, { allow: 'POST' });
    if (!isSameOrigin(request)) return answer([], 403);
    const form = await readForm(request, { text: 'words' });
    if (form.kind !== 'form') return answer([], 400);
    const valueOf = (name: string) => form.entries.find(([entry]) => entry === name)?.[1];
    const typed = (valueOf(ADDRESS_HELP.typed) ?? '').trim();
    if (typed.length < SHORTEST || typed.length > LONGEST) return answer([], 200);
    const own = await inCommune(typed);
    if (valueOf(ADDRESS_HELP.place) !== undefined) return answer(own, 200);
    // Elsewhere, people live too.
    const others = own.length < MOST ? await geocoder(plainSigns(typed)) : [];
    const known = new Set(own.map(identity));
    return answer(
      [...own, ...others.filter((one) => !known.has(identity(one)))].slice(0, MOST),
      200,
    );
  };

  async function inCommune(typed: string): Promise<readonly ProposedAddress[]> {
    try {
      const found = findStreets(typed, await readStreets(), MOST);
      return found.map((street) => ({ street, postalCode, city }));
    } catch (error) {
      // An address can be typed without any help.
      log({ event: 'streets.unread', code: errorCode(error) });
      return [];
    }
  }
}

/** The same address, however it is written: « 12, rue des Lilas » and « 12 Rue des Lilas ». */
function identity({ street, postalCode }: ProposedAddress): string {
  return `${street.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} ${postalCode}`;
}

function answer(
  addresses: readonly ProposedAddress[],
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(addresses, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
