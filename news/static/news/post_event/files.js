/*
 * Photos that are chosen and not sent yet, kept by the browser: a phone may go to sleep, the page
 * may be opened again, and they go on by themselves. A browser that keeps no files for us costs
 * nothing but that: the photos have to be chosen again.
 */
(() => {
  'use strict';

  const STORE = 'files';

  /** The answer to a request of IndexedDB, as a promise. */
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  class WaitingFiles {
    /** `name` is the person's own: several may share a computer. */
    constructor(name) {
      this.open = new Promise((resolve) => {
        let request;
        try {
          request = indexedDB.open(name, 1);
        } catch {
          resolve(null);
          return;
        }
        request.onupgradeneeded = () => request.result.createObjectStore(STORE);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => resolve(null);
      });
      this.turn = Promise.resolve();
    }

    /** Do something with the store; null if that is not possible here, or it has no room left. */
    async use(mode, act) {
      try {
        const database = await this.open;
        return database && (await answer(act(database.transaction(STORE, mode).objectStore(STORE))));
      } catch {
        return null;
      }
    }

    /** Keep a file as long as `needed()`; one after the other, to leave the phone its breath. */
    put(key, file, needed) {
      this.turn = this.turn.then(async () => {
        if (!needed()) return;
        await this.use('readwrite', (store) => store.put(file, key));
        if (!needed()) await this.drop(key);
      });
      return this.turn;
    }

    get(key) {
      return this.use('readonly', (store) => store.get(key));
    }

    drop(key) {
      return this.use('readwrite', (store) => store.delete(key));
    }

    clear() {
      return this.use('readwrite', (store) => store.clear());
    }
  }

  window.postEvent = Object.assign(window.postEvent || {}, { WaitingFiles });
})();
