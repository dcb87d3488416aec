import * as v from 'valibot';
import { SlugSchema, WebAddressSchema } from '../kit/editor-text.ts';

/** `content/comarquage.yml`: where the national sheets come from, who answers here for them. */
export const NationalGuideSchema = v.strictObject({
  /** Addresses of the feeds that `npm run comarquage` reads when it is given none. */
  feeds: v.array(WebAddressSchema, 'une liste d’adresses, ou []'),
  /**
   * Who answers in the commune where a sheet says « Mairie »: kind of place of the feed
   * (`PivotLocal`), then the service.
   */
  localContacts: v.record(v.string(), SlugSchema, 'une liste de services, ou {}'),
});
