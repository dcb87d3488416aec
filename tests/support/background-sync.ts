import type { Page } from 'playwright';

/**
 * Tells the worker of a site, as the browser does by itself on a phone, that the network is back.
 * @param page any page of the same browser, even an empty one
 */
export async function fireBackgroundSync(page: Page, siteUrl: string): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL === `${siteUrl}/`);
      if (own !== undefined) resolve(own.registrationId);
    });
  });
  await tools.send('ServiceWorker.enable');
  const event = { origin: siteUrl, tag: 'envois', lastChance: false };
  await tools.send('ServiceWorker.dispatchSyncEvent', {
    ...event,
    registrationId: await registered,
  });
  await tools.detach();
}
