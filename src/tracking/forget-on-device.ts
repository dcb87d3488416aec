/**
 * Forgets what « Mes envois » keeps of the page that was closed, on the device. It runs in the browser
 * from its own text, so that nothing outside of it may be named. What others keep there stays.
 */
function forgetHere(): void {
  const opening = indexedDB.open('parvis');
  // Nothing was ever kept: nothing is made.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  opening.onsuccess = () => {
    const database = opening.result;
    // Left open, it would hold back the page of a next version.
    if (!database.objectStoreNames.contains('sendings')) {
      database.close();
      return;
    }
    const transaction = database.transaction('sendings', 'readwrite');
    transaction.oncomplete = () => database.close();
    const walk = transaction.objectStore('sendings').openCursor();
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor === null) return;
      const { receipt } = cursor.value as { receipt?: string };
      if (receipt === location.pathname) cursor.delete();
      cursor.continue();
    };
  };
}

/** The script of the page that says that an address is closed, and of no other. */
export const FORGET_ON_DEVICE_SCRIPT = `(${forgetHere.toString()})()`;
