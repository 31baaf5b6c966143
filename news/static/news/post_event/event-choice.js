/* Which event: one of the nearest, one found by typing, or a new one. */
(() => {
  'use strict';

  const { element } = window.photos;

  const PAUSE = 250;

  class EventChoice {
    /** `onchoose()` after each choice; `onwrite(fields)` while a new event is written. */
    constructor({ root, config, onchoose, onwrite }) {
      Object.assign(this, { root, config, onchoose, onwrite, texts: config.texts });
      const find = (name) => root.querySelector(`[data-pe-${name}]`);
      this.list = find('events');
      this.earlier = find('earlier');
      this.search = find('search');
      this.nothing = find('nothing');
      this.error = find('event-error');
      this.newRow = find('new-row');
      this.newFields = find('new');
      this.chosen = null;
      this.shown = config.events.slice(0, config.eventsShown);
      this.earlier.hidden = !config.events.length;
      this.earlier.addEventListener('click', () => this.showEarlier());
      this.search.addEventListener('input', () => this.searchSoon());
      root.addEventListener('change', (event) => {
        if (event.target.name === 'event') this.choose(event.target.value);
      });
      this.newFields?.addEventListener('input', () => this.onwrite(this.fields));
      this.draw();
    }

    draw() {
      const rows = this.shown.some(({ id }) => id === this.chosen?.id)
        ? this.shown
        : [this.chosen, ...this.shown].filter((row) => row?.id);
      this.list.replaceChildren(...rows.map((row) => this.row(row)));
    }

    row(event) {
      const row = element('label', 'pe-row');
      const radio = element('input', '');
      Object.assign(radio, { type: 'radio', name: 'event', value: event.id });
      radio.checked = this.chosen?.id === event.id;
      radio.disabled = !event.actions.length;
      const words = element('span', 'pe-row__words');
      const about = [event.about, event.photos, event.isDraft && this.texts.draft];
      if (radio.disabled) about.push(this.texts.locked);
      words.append(
        element('b', '', event.title),
        element('span', 'pe-meta', about.filter(Boolean).join(' · ')),
      );
      row.append(radio, words);
      return row;
    }

    /** By its number, or "new". */
    choose(value, { quiet = false } = {}) {
      const isNew = value === 'new';
      const known = [...this.shown, ...this.config.events, ...(this.found || [])];
      const chosen = isNew
        ? { id: null, isNew, actions: this.config.newEventActions }
        : known.find(({ id }) => String(id) === String(value));
      if (!chosen) return;
      this.chosen = chosen;
      this.error.hidden = true;
      if (this.newFields) this.newFields.hidden = !isNew;
      const radio = this.root.querySelector(`[name=event][value="${value}"]`);
      if (radio) radio.checked = true;
      else this.draw();
      if (quiet) return;
      if (isNew) this.input('title').focus();
      this.onchoose();
    }

    showEarlier() {
      this.earlier.hidden = true;
      this.search.closest('[data-pe-search-box]').hidden = false;
      this.shown = this.config.events;
      this.draw();
      this.search.focus({ preventScroll: true });
    }

    searchSoon() {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.find(), PAUSE);
    }

    async find() {
      const asked = this.search.value.trim();
      let events = this.config.events;
      if (asked) {
        const query = new URLSearchParams({ q: asked });
        const answer = await fetch(`${this.config.urls.events}?${query}`, {
          headers: { 'X-Requested-With': 'XMLHttpRequest' },
        }).catch(() => null);
        if (!answer?.ok || asked !== this.search.value.trim()) return;
        ({ events } = await answer.json());
      }
      this.found = [...(this.found || []), ...events];
      this.shown = events;
      this.nothing.hidden = events.length > 0;
      this.draw();
    }

    // ── A new one ──

    input(name) {
      return this.newFields.querySelector(`[name="new-${name}"]`);
    }

    get fields() {
      return Object.fromEntries(
        [...this.newFields.querySelectorAll('[name]')].map(({ name, value }) => [
          name.replace(/^new-/, ''),
          value,
        ]),
      );
    }

    set fields(fields) {
      Object.entries(fields).forEach(([name, value]) => {
        if (value && this.input(name)) this.input(name).value = value;
      });
    }

    get title() {
      return this.chosen?.isNew ? this.input('title').value.trim() : this.chosen?.title || '';
    }

    get actions() {
      return this.chosen?.actions || [];
    }

    /** Whether an event is chosen, and complete; if not, says what is missing, and goes there. */
    check() {
      if (!this.chosen) {
        this.tell(this.texts.chooseEvent);
        this.root.querySelector('[name=event]:not(:disabled)')?.focus();
        return false;
      }
      if (!this.chosen.isNew) return true;
      const problems = [
        ['title', this.texts.newTitle],
        ['date', this.texts.newDate],
      ].filter(([name]) => !this.input(name).value.trim());
      this.mark(Object.fromEntries(problems));
      return !problems.length;
    }

    tell(message) {
      this.error.hidden = false;
      this.error.querySelector('span').textContent = message;
    }

    /** `{title: "Write …"}` beside the fields; the first of them gets the focus. */
    mark(problems) {
      this.newFields.querySelectorAll('[data-pe-field]').forEach((box) => {
        const message = problems[box.dataset.peField] || '';
        const error = box.querySelector('.pe-error');
        error.hidden = !message;
        error.querySelector('span').textContent = message;
        box.querySelector('[name]').setAttribute('aria-invalid', String(Boolean(message)));
      });
      const [first] = Object.keys(problems);
      if (first && this.input(first)) this.input(first).focus();
    }
  }

  window.postEvent = Object.assign(window.postEvent || {}, { EventChoice });
})();
