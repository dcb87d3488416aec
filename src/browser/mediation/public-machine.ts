import { isAlwaysShared } from '../device/shared-computer.ts';

/** Told to erase what a site keeps, a browser forgets the mark of a public machine too, but no cookie. */
const COOKIE = 'parvis-machine=publique';

/** Whether this is the machine of a public place, on a page that made the browser forget it too. */
export const isPublicMachine = (): boolean => isAlwaysShared() || document.cookie.includes(COOKIE);

/** Says it again in a cookie, as long as a session may end on a page that erases everything. */
export function holdPublicMachine(): void {
  const over = isAlwaysShared() ? '' : ';max-age=0';
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${COOKIE};path=/mediation/;samesite=lax${secure}${over}`;
}
