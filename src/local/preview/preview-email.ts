import type { noticeMessage } from '../../notices/notice-message.server.tsx';
import { EMAIL_ADDRESS } from '../../requests/request-access.ts';
import type { Handler } from '../../web/handler.ts';
import type { PreviewStore } from './preview-store.ts';

/** The acknowledgement of the last sending, as the mail of a citizen shows it. */
export function emailHandler(
  store: PreviewStore,
  draw: (due: Parameters<typeof noticeMessage>[0]) => string,
): Handler {
  return () => Promise.resolve(show());

  function show(): Response {
    const last = store.last();
    if (last === undefined) return new Response(null, { status: 404 });
    const { definition, receipt, reference, submissionKey } = last;
    const html = draw({
      id: '',
      notice: 'acknowledgement',
      recipient: 'camille@courriel.example',
      withCode: false,
      isByPerson: false,
      isLastOfDay: false,
      submissionKey,
      reference,
      procedureTitle: definition.procedure.title,
      servicePhone: definition.service.phone,
      service: definition.service.slug,
      receipt,
      helpedBy: null,
      address: EMAIL_ADDRESS,
      code: null,
      isNewAddress: false,
      communeName: definition.commune.name,
      event: null,
      told: null,
      warning: null,
    });
    const policy = "default-src 'none'; style-src 'unsafe-inline'";
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    };
    return new Response(html, { headers });
  }
}
