import type { Commune } from '../commune/commune.ts';
import { receiptPath } from '../kit/paths.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import type { AddressRepository } from './address-repository.ts';
import { ADDRESS_STEP } from './address-step.ts';
import { addressTexts as texts } from './address-texts.ts';
import { FollowUpForm } from './FollowUpForm.tsx';
import { FORGET_ON_DEVICE_SCRIPT } from './forget-on-device.ts';

export interface AddressPagesDependencies {
  readonly addresses: AddressRepository;
  readonly secrets: SecretKeeper;
  readonly pages: PageRenderer;
  readonly commune: Pick<Commune, 'phone'>;
}

/** Pages that a browser kept, those of the back button too. Not its storage: what waits to leave is there. */
export const CLEAR_PAGES = { 'clear-site-data': '"cache"' } as const;

/**
 * The page of an address that opens no request.
 * @returns nothing when no request ever had it
 * @throws {DatabaseUnavailableError}
 */
export async function showAddressState(
  { addresses, secrets, pages, commune }: AddressPagesDependencies,
  token: string,
): Promise<Response | undefined> {
  const state = await addresses.stateOf(secrets.hashToken(token));
  if (state === 'unused') {
    return pages.render(texts.newCodeTitle, <NewCodePage token={token} />);
  }
  if (state !== 'closed') return undefined;
  return pages.render(
    texts.closedTitle,
    <FollowUpForm phone={commune.phone} title={texts.closedTitle} intro={texts.closed} />,
    { status: 410, script: FORGET_ON_DEVICE_SCRIPT },
  );
}

function NewCodePage({ token }: { token: string }) {
  return (
    <div class="wrap narrow">
      <h1>{texts.newCodeTitle}</h1>
      {texts.newCode.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form method="post" action={receiptPath(token)}>
        <p class="actions">
          <button class="button" type="submit" name={PROTOCOL.step} value={ADDRESS_STEP.takeCode}>
            {texts.takeCode}
          </button>
        </p>
      </form>
    </div>
  );
}
