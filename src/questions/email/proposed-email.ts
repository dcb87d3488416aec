import { editDistance } from '../../kit/edit-distance.ts';
import { visibleText } from '../visible-text.ts';
import { EMAIL_MAX_LENGTH } from './email-length.ts';

/** Where people in France have their mailbox. */
const DOMAINS =
  'gmail.com orange.fr wanadoo.fr hotmail.fr hotmail.com outlook.fr outlook.com live.fr live.com yahoo.fr yahoo.com free.fr sfr.fr neuf.fr laposte.net icloud.com bbox.fr numericable.fr club-internet.fr aliceadsl.fr aol.com gmx.fr gmx.com msn.com protonmail.com'.split(
    ' ',
  );
/** Their only end is above: « gmail.fr » is nobody's mailbox. */
const ONE_END = /^(?:gmail|wanadoo|icloud)$/u;
/** Other providers, whose names are near. */
const NEAR = /^(?:[efy]?mail|cloud)$/u;

/** Mistakes that a name may hold: another short name may be that of a company. */
const mistakesIn = (name: string) => (name.length < 4 ? 0 : name.length < 8 ? 1 : 2);

/**
 * The address that was likely meant, when the domain is one slip of the finger from a provider of mail:
 * « gmial.com », « orange.ft ». Only proposed: the person knows better.
 */
export function proposedEmail(typed: string): string | undefined {
  if (typed.length > EMAIL_MAX_LENGTH) return undefined;
  const [local = '', domain = ''] = visibleText(typed).split('@');
  const [name, end] = parted(domain.toLowerCase());
  let least = Infinity;
  let nearest: string | undefined;
  for (const known of NEAR.test(name) ? [] : DOMAINS) {
    const [knownName, knownEnd] = parted(known);
    const [inName, inEnd] = [editDistance(name, knownName), editDistance(end, knownEnd)];
    const isLikely = inEnd < 2 || (inName === 0 && ONE_END.test(name));
    if (inName > mistakesIn(knownName) || !isLikely || inName + inEnd >= least) continue;
    least = inName + inEnd;
    nearest = known;
  }
  return nearest === undefined || least === 0 ? undefined : `${local}@${nearest}`;
}

/** The name of a domain and its end, after the first dot. */
function parted(domain: string): readonly [name: string, end: string] {
  const [name = '', ...ends] = domain.split('.');
  return [name, ends.join('.')];
}
