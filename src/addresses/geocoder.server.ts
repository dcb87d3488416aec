import * as v from 'valibot';
import { errorCode, type Log } from '../kit/log.ts';

/** An address that may be proposed. */
export interface ProposedAddress {
  /** Number and street. */
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** Looks an address up. Never fails: a form works without any help. */
export type Geocoder = (typed: string) => Promise<readonly ProposedAddress[]>;

/** GeoJSON as the national geocoder answers: what is read of it. */
const FoundSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({
        type: v.string(),
        name: v.string(),
        postcode: v.string(),
        city: v.string(),
      }),
    }),
  ),
});

/** A person who types does not wait longer: the streets of the commune are shown alone. */
const PATIENCE_MS = 1500;
/** The national service allows 50 requests a second to one address: this one takes a part of them. */
const MOST_PER_SECOND = 20;

/**
 * The national geocoder (Base Adresse Nationale, on the Géoplateforme), asked by the server: the
 * network address of the person stays here.
 * @param url address of its search; nothing when the commune wants none
 */
export function createGeocoder(url: string | undefined, log: Log): Geocoder {
  let second = 0;
  let asked = 0;

  return async (typed) => {
    if (url === undefined || isTooMuch()) return [];
    const address = new URL(url);
    address.search = new URLSearchParams({ q: typed, limit: '5', autocomplete: '1' }).toString();
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
      const { features } = v.parse(FoundSchema, await response.json());
      return features
        .map(({ properties }) => properties)
        .filter(({ type }) => type === 'housenumber' || type === 'street')
        .map(({ name, postcode, city }) => ({ street: name, postalCode: postcode, city }));
    } catch (error) {
      log({ event: 'geocoder.failed', code: errorCode(error) });
      return [];
    }
  };

  function isTooMuch(): boolean {
    const now = Math.floor(performance.now() / 1000);
    asked = now === second ? asked + 1 : 1;
    second = now;
    return asked > MOST_PER_SECOND;
  }
}
