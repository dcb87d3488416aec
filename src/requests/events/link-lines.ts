import { stateTexts } from './event-texts.ts';
import type { JournalEvent } from './journal.ts';
import type { LINK_SHAPES } from './link-shapes.ts';
import { linkTexts as texts } from './link-texts.ts';

export type LinkEvent = Extract<JournalEvent, { kind: keyof typeof LINK_SHAPES }>;

/** What happens to two requests at once, in sentences. Nobody reads the number of somebody else’s. */
export function linkLines(event: LinkEvent): readonly string[] {
  switch (event.kind) {
    case 'request.linked':
      return [texts.linked(event.details.to)];
    case 'request.unlinked':
      return [texts.unlinked(event.details.to)];
    case 'request.merged': {
      const { into, isSamePerson, state } = event.details;
      return [
        isSamePerson ? texts.merged.same(into) : texts.merged.other,
        ...(state === undefined ? [] : [texts.state(stateTexts[state])]),
      ];
    }
    case 'request.unmerged':
      return [texts.unmerged];
    case 'request.joined': {
      const { from, isSamePerson } = event.details;
      return [texts.joined[isSamePerson ? 'same' : 'other'](from)];
    }
    case 'request.parted':
      return [texts.unlinked(event.details.from)];
    case 'kept.moved':
      return [texts.state(stateTexts[event.details.state])];
  }
}
