import { forgetOld } from '../device/forget-old.ts';
import { startSender } from './sender.ts';
import { takeOverConfirmation } from './sending-confirm.ts';
import { showSendings } from './sending-list.ts';

export { reviewWithoutNetwork } from './sending-lost.ts';
export { offerToKeepSensitive } from './keep-sensitive.ts';

// Alone on the review page and on the page of follow-up; with a form, it comes with the first answer.
// Without TLS, browsers make no key and no worker: nothing is kept.
if (isSecureContext) {
  takeOverConfirmation();
  const place = document.querySelector('main>.wrap');
  if (place !== null) void showSendings(place);
  startSender();
  void forgetOld();
}
