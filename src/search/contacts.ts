import type { Body } from '../commune/body.ts';
import { describeOpening, type OpenPlace } from '../commune/opening-exceptions-texts.ts';
import { postalSentence } from '../commune/postal-lines.ts';
import type { Service } from '../commune/service.ts';
import type { Day } from '../kit/day.ts';
import type { Signpost } from '../publishing/signposts/signpost.ts';
import type { Contact } from './search-entry.ts';

/** How to reach a service or the town hall. */
export function contactOfPlace(
  place: OpenPlace & Pick<Service, 'address' | 'phone'>,
  today: Day,
): Contact {
  return {
    phone: place.phone,
    address: postalSentence(place.address),
    hours: [...describeOpening(place, today)],
  };
}

/** How to reach whoever does what the town hall does not. @param body when it is in the directory */
export function contactOfSignpost(signpost: Signpost, body: Body | undefined): Contact {
  const { phoneHours } = signpost;
  return {
    who: signpost.who ?? body?.name,
    phone: signpost.phone ?? body?.phone,
    url: signpost.url ?? body?.onlineUrl,
    hours: phoneHours === undefined ? [] : [phoneHours],
  };
}
