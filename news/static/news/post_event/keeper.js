/*
 * Keeps what is chosen and written: at once in this browser, soon after on the server. What the
 * server has not confirmed stays here, and is sent when there is a connection again.
 */
(() => {
  'use strict';

  const SOON = 900;
  const LATER = 5000;

  /** Send JSON, get `{status, body}`; rejects if there is no answer at all. */
  async function post(url, data) {
    const { CSRF_HEADER_NAME, CSRF_TOKEN } = window.wagtailConfig;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Requested-With': 'XMLHttpRequest',
        [CSRF_HEADER_NAME]: CSRF_TOKEN,
      },
      body: JSON.stringify(data),
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  }

  /** `newer` laid over `older`; of each photo only what is named in it. */
  function merge(older, newer) {
    const photos = { ...older.photos };
    Object.entries(newer.photos || {}).forEach(([id, words]) => {
      photos[id] = { ...photos[id], ...words };
    });
    const removed = new Set(older.removed);
    (newer.removed || []).forEach((id) => {
      removed.add(id);
      delete photos[id];
    });
    Object.keys(newer.photos || {}).forEach((id) => removed.delete(Number(id)));
    return { ...older, ...newer, photos, removed: [...removed] };
  }

  const isEmpty = ({ photos = {}, removed = [], ...rest }) =>
    !Object.keys(photos).length && !removed.length && !Object.keys(rest).length;

  /** What this browser remembers under a name; a full or forbidden storage is no obstacle. */
  const memory = {
    read(name) {
      try {
        return JSON.parse(localStorage.getItem(name));
      } catch {
        return null;
      }
    },
    write(name, value) {
      try {
        if (value === null) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(value));
      } catch {
        // The server still has what it confirmed.
      }
    },
  };

  class Keeper {
    /** `onchange(state, body)`: saving, saved, unsaved (will try again), over (409). */
    constructor({ url, key, name, onchange }) {
      Object.assign(this, { url, key, name, onchange });
      this.waiting = memory.read(name) || {};
      this.onTheWay = null;
      window.addEventListener('online', () => this.send());
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') this.send();
      });
    }

    /** Whether the server has confirmed everything. */
    get isIdle() {
      return !this.onTheWay && isEmpty(this.waiting);
    }

    change(part) {
      this.waiting = merge(this.waiting, part);
      this.remember();
      this.soon(SOON);
    }

    photo(id, words) {
      this.change({ photos: { [id]: words } });
    }

    remove(id) {
      this.change({ removed: [id] });
    }

    remember() {
      const all = this.onTheWay ? merge(this.onTheWay, this.waiting) : this.waiting;
      memory.write(this.name, isEmpty(all) ? null : all);
    }

    soon(delay) {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.send(), delay);
    }

    /** Send what waits; resolves when there is an answer, whatever it is. */
    send() {
      this.sending ??= this.sendOnce().finally(() => {
        this.sending = null;
      });
      return this.sending;
    }

    async sendOnce() {
      window.clearTimeout(this.timer);
      if (isEmpty(this.waiting)) return true;
      this.onTheWay = this.waiting;
      this.waiting = {};
      this.onchange('saving');
      const { photos = {}, ...rest } = this.onTheWay;
      const list = Object.entries(photos).map(([id, words]) => ({ id: Number(id), ...words }));
      const answer = await post(this.url, { key: this.key, ...rest, photos: list }).catch(
        () => null,
      );
      const kept = answer?.status === 200;
      if (!kept) this.waiting = merge(this.onTheWay, this.waiting);
      this.onTheWay = null;
      this.remember();
      if (kept) this.onchange('saved', answer.body);
      else if (answer?.status === 409) this.onchange('over', answer.body);
      else {
        this.onchange('unsaved', answer?.body);
        this.soon(LATER);
      }
      return kept;
    }

    /** Everything is on the server; false if it cannot be brought there now. */
    async flush() {
      while (!this.isIdle) {
        // eslint-disable-next-line no-await-in-loop
        if (!(await this.send())) return false;
      }
      return true;
    }

    forget() {
      window.clearTimeout(this.timer);
      this.waiting = {};
      memory.write(this.name, null);
    }
  }

  window.postEvent = Object.assign(window.postEvent || {}, { Keeper, memory, post });
})();
