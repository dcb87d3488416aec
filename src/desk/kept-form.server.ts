import * as v from 'valibot';
import { parseModestJson } from '../kit/parse-modest-json.ts';
import { createSeal } from '../kit/seal.server.ts';
import type { FormEntries } from '../web/read-form.ts';

const KeptFormSchema = v.strictObject({
  /** Page that it was sent to. */
  path: v.pipe(v.string(), v.regex(/^\/bureau\/[^\\]*$/u), v.maxLength(2000)),
  entries: v.array(v.strictTuple([v.string(), v.string()])),
});

/** A form that was sent when the session was over: everything but its files. */
export interface KeptForm {
  readonly path: string;
  readonly entries: FormEntries;
}

/** Keeps such a form unreadable until its agent is back. */
export interface KeptFormSealer {
  /** @returns `undefined` when it is longer than the database takes */
  seal(form: KeptForm): string | undefined;
  open(sealed: string): KeptForm | undefined;
}

/** More than any form of the desk has. */
const MEASURE = { depth: 4, values: 10_000 };
/** As the table `desk_sessions` says. */
const LONGEST = 1_000_000;
/** The database knows for whom it is kept. */
const PLACE = 'desk';

/** @param secret `PARVIS_SECRET` */
export function createKeptFormSealer(secret: string): KeptFormSealer {
  const sealer = createSeal(secret, 'kept form');
  return {
    seal: (form) => {
      const text = Buffer.from(sealer.seal(JSON.stringify(form), PLACE)).toString('base64');
      return text.length > LONGEST ? undefined : text;
    },
    open: (sealed) => {
      const text = sealer.open(Buffer.from(sealed, 'base64'), PLACE);
      const result = v.safeParse(KeptFormSchema, parseModestJson(text ?? '', MEASURE));
      return result.success ? result.output : undefined;
    },
  };
}
