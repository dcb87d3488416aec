import { formatPhone, phoneHref } from '../kit/format-phone.ts';
import { labelled } from '../kit/labelled.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { FreeFormButton, type FreeFormProps } from './FreeFormButton.tsx';
import { searchTexts } from './search-texts.ts';

/** Never a dead end: the words go to somebody, or other words, the list, the phone. */
export function NothingFound({ words, phone, freeForm }: FreeFormProps & { phone: string }) {
  return (
    <>
      <h2>{searchTexts.noneTitle(words)}</h2>
      <p>{searchTexts.none}</p>
      <FreeFormButton words={words} freeForm={freeForm} />
      <WaysOut phone={phone} />
    </>
  );
}

/** What anybody can do whatever was found. */
export function WaysOut({ phone }: { phone: string }) {
  return (
    <ul>
      <li>
        {labelled(searchTexts.call)} <a href={phoneHref(phone)}>{formatPhone(phone)}</a>
      </li>
      <li>
        <a href="/demarches/">{refusalLinks.procedures}</a>
      </li>
      <li>
        <a href="/aide/">{refusalLinks.help}</a>
      </li>
    </ul>
  );
}
