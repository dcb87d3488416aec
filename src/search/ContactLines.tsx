import { formatPhone, phoneHref } from '../kit/format-phone.ts';
import type { Contact } from './search-entry.ts';
import { searchTexts } from './search-texts.ts';

/** How to reach somebody: number, hours, address, official site. */
export function ContactLines({ contact }: { contact: Contact }) {
  const { phone, hours, address, url } = contact;
  return (
    <>
      {phone !== undefined && (
        <p>
          {searchTexts.phone} <a href={phoneHref(phone)}>{formatPhone(phone)}</a>
        </p>
      )}
      {hours.length > 0 && <p class="lines">{hours.join('\n')}</p>}
      {address !== undefined && <p>{address}</p>}
      {url !== undefined && (
        <p>
          {searchTexts.site} <a href={url}>{siteName(url)}</a>
        </p>
      )}
    </>
  );
}

/** The address of a site as people say it: « caf.fr ». */
function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '');
}
