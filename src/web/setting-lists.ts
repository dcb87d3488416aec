import * as v from 'valibot';
import { readAddressList } from './client-address.ts';

/** Addresses and networks. @param usual where nothing is set */
export const addressList = (usual: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const list = readAddressList(dataset.value);
        if (list !== undefined) return list;
        addIssue({ message: 'Neither an address nor a network' });
        return NEVER;
      }),
    ),
    usual,
  );

/** Words separated by commas or spaces. @param usual where nothing is set */
export const words = (each: RegExp, usual?: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(/[\s,]+/u).filter((word) => word !== '')),
      v.minLength(1),
      v.everyItem((word) => each.test(word)),
    ),
    usual,
  );
