/*
 * “Add event photos”: choose an event and photos, describe them, publish. One page, three steps;
 * whatever is chosen or written is kept at once, so that it can be left at any moment.
 */
(() => {
  'use strict';

  const { DropArea, Uploader, format, offerUndo, say } = window.photos;
  const { EventChoice, Finishing, Item, Keeper, WaitingFiles, fingerprint, memory } =
    window.postEvent;

  const phone = window.matchMedia('(max-width: 49.99em)');
  const SWIPE = 50;
  // What a keyboard leaves of a phone's screen is lower than this, in pixels.
  const SHORT = 560;

  class Screen {
    constructor(root, config) {
      Object.assign(this, { root, config, texts: config.texts, items: [], step: 1 });
      const { state, urls, user } = config;
      this.poor = new RegExp(config.poor, 'i');
      this.name = `post-event-${user}-${state.key}`;
      this.find = (name) => root.querySelector(`[data-pe-${name}]`);
      this.keeper = new Keeper({
        url: urls.keep,
        key: state.key,
        name: this.name,
        onchange: (...news) => this.onkept(...news),
      });
      this.files = new WaitingFiles(`post-event-${user}`);
      this.choice = new EventChoice({
        root: this.find('choice'),
        config,
        onchoose: () => this.keepEvent(),
        onwrite: (newEvent) => this.keeper.change({ newEvent }),
      });
      this.uploader = new Uploader({
        url: urls.upload,
        maxBytes: config.maxBytes,
        texts: this.texts,
        title: () => this.choice.title,
      });
      this.area = new DropArea({
        target: root,
        texts: this.texts,
        onfiles: (files) => this.addFiles(files),
      });
      this.find('pick').append(this.area.element);
      this.gathered = this.find('gathered');
      this.cards = this.find('cards');
      this.tiles = this.find('tiles');
      this.finishing = new Finishing(this);
      this.listen();
      this.restore(state);
    }

    // ── What there is ──

    get counted() {
      return this.items.filter((item) => item.counts);
    }

    get arrived() {
      return this.items.filter((item) => item.photo);
    }

    get open() {
      return this.items.filter((item) => item.isOpen);
    }

    get undescribed() {
      return this.counted.filter((item) => !item.described);
    }

    holds(id) {
      return this.items.some(({ photo, gone }) => !gone && photo?.id === id);
    }

    plural(text, n, m) {
      return format(text, { n, m }, this.config.language);
    }

    // ── Where it was left ──

    async restore(state) {
      const unsaved = this.keeper.waiting;
      const newEvent = { ...state.newEvent, ...unsaved.newEvent };
      const event = unsaved.event ?? state.event;
      if (Object.keys(newEvent).length && this.choice.newFields) this.choice.fields = newEvent;
      if (event) this.choice.choose(event, { quiet: true });
      const removed = new Set(unsaved.removed);
      const rows = [...state.photos, ...(await this.arrivedUnsaved(state, unsaved))];
      rows
        .filter(({ photo }) => !removed.has(photo.id))
        .map((row) => ({ ...row, ...unsaved.photos?.[row.photo.id] }))
        .sort((one, other) => one.place - other.place)
        .forEach((row) => this.add(row));
      this.missing = memory.read(`${this.name}-waiting`) || [];
      this.place = Math.max(0, ...[...this.items, ...this.missing].map(({ place }) => place));
      await this.resume(this.arrived.length);
      const { step, photo } = window.history.state || {};
      window.history.replaceState({ step: 1 }, '');
      if (step > 1 && step < 4 && this.counted.length && this.choice.chosen) {
        this.go(step, { item: this.items.find((item) => item.photo?.id === photo) });
      } else {
        this.changed();
      }
      this.keeper.soon(0);
    }

    /** Photos that arrived just before the page was left, so that only this browser knows it. */
    async arrivedUnsaved(state, unsaved) {
      const known = new Set(state.photos.map(({ photo }) => String(photo.id)));
      const ids = Object.keys(unsaved.photos || {}).filter((id) => !known.has(id));
      if (!ids.length) return [];
      const query = new URLSearchParams(ids.map((id) => ['id', id]));
      const answer = await fetch(`${this.config.urls.values}?${query}`, {
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
      }).catch(() => null);
      const { photos } = answer?.ok ? await answer.json() : { photos: [] };
      return photos.map((photo) => ({ photo }));
    }

    /** Take up the files that this browser has kept; those it has not, have to be chosen again. */
    async resume(sent) {
      const lost = [];
      const asked = this.missing;
      if (!asked.length) this.files.clear();
      for (const known of asked) {
        // eslint-disable-next-line no-await-in-loop
        const file = await this.files.get(known.key);
        if (file) this.add(known, file);
        else lost.push(known);
      }
      const found = asked.length - lost.length;
      this.missing = lost;
      if (!sent && !asked.length) return;
      const sentences = [sent && this.plural(this.texts.alreadySent, sent)];
      if (found) sentences.push(this.plural(this.texts.goingOn, found));
      if (lost.length) sentences.push(this.plural(this.texts.chooseAgain, lost.length));
      this.find('wake').hidden = false;
      this.find('wake-words').textContent = sentences.filter(Boolean).join(' ');
      this.changed();
    }

    keepEvent() {
      const { chosen, fields } = this.choice;
      this.keeper.change(
        chosen.isNew ? { event: 'new', newEvent: fields } : { event: chosen.id },
      );
      this.changed();
    }

    rememberWaiting() {
      const waiting = [
        ...this.missing,
        ...this.items.filter((item) => item.isOpen).map((item) => item.waiting),
      ];
      memory.write(`${this.name}-waiting`, waiting.length ? waiting : null);
    }

    onkept(state, body) {
      const { texts } = this;
      if (state === 'over') {
        say(body?.message || texts.elsewhere);
        window.location.assign(this.config.urls.screen);
        return;
      }
      this.saved = {
        saving: texts.saving,
        saved: state === 'saved' ? format(texts.savedAt, { time: body.savedAt }) : '',
        unsaved: navigator.onLine ? body?.message || texts.notSaved : texts.notSaved,
      }[state];
      this.drawSending();
    }

    // ── Photos come and go ──

    addFiles(files) {
      const known = new Set(this.counted.map((item) => item.fingerprint).filter(Boolean));
      let added = 0;
      files.forEach((file) => {
        const print = fingerprint(file);
        if (known.has(print)) {
          say(this.texts.duplicateHere);
          return;
        }
        known.add(print);
        added += 1;
        // Chosen before the phone slept: the same photo under the same key.
        const before = this.missing.find((one) => one.fingerprint === print);
        this.missing = this.missing.filter((one) => one !== before);
        this.place += before ? 0 : 1;
        this.add(before || { place: this.place }, file);
      });
      this.find('photos-error').hidden = true;
      this.draw();
      if (!added) return;
      say(this.plural(this.texts.chosen, added));
      if (phone.matches) this.find('have').scrollIntoView({ block: 'start' });
    }

    add(known, file) {
      const item = new Item(this, known);
      this.items.push(item);
      this.cards.append(item.card);
      this.tiles.append(item.tile);
      this.listenTo(item);
      if (file) item.send(file);
      return item;
    }

    /** Take it out for good: refused, given up, or chosen twice. */
    drop(item) {
      item.upload?.abandon();
      this.files.drop(item.key);
      this.items = this.items.filter((other) => other !== item);
      item.card.remove();
      item.tile.remove();
      this.changed();
    }

    /** Take out one that has arrived, with a way back. */
    remove(item) {
      const number = item.shownNumber;
      const at = this.counted.indexOf(item);
      item.gone = true;
      item.card.hidden = true;
      item.tile.hidden = true;
      this.keeper.remove(item.photo.id);
      this.changed();
      const next = this.counted[Math.min(at, this.counted.length - 1)];
      if (next) this.show(next);
      else this.go(1);
      offerUndo(
        format(this.texts.removed, { n: number }),
        () => {
          item.gone = false;
          item.card.hidden = false;
          item.tile.hidden = false;
          this.keeper.photo(item.photo.id, item.words);
          this.changed();
          if (this.step === 2) this.show(item);
        },
        this.texts,
      );
    }

    /** Somebody has written something about it. */
    written(item) {
      if (item.photo) this.keeper.photo(item.photo.id, item.words);
      item.draw();
      this.changed();
    }

    /** Count and draw again; once, however many things have changed. */
    changed() {
      if (this.drawing) return;
      this.drawing = true;
      queueMicrotask(() => {
        this.drawing = false;
        this.draw();
      });
    }

    draw() {
      const { counted, texts } = this;
      counted.forEach((item, index) => item.number(index + 1));
      const none = !counted.length;
      this.area.large = none;
      this.area.choose.classList.add('pe-button');
      this.area.choose.classList.toggle('button-secondary', !none);
      this.find('have').hidden = none;
      this.find('have-count').textContent = this.plural(texts.photos, counted.length);
      this.find('to-describe').hidden = none;
      const described = counted.length - this.undescribed.length;
      this.find('described').textContent = format(texts.described, {
        n: described,
        m: counted.length,
      });
      this.bar(this.find('described-bar'), described, counted.length);
      this.drawProblems();
      this.drawSending();
      this.rememberWaiting();
      this.drawNext();
      if (this.step === 3) this.finishing.draw();
      this.stayAwake();
    }

    bar(bar, value, total) {
      bar.style.setProperty('--photo-share', `${(100 * value) / (total || 1)}%`);
      bar.setAttribute('aria-valuenow', value);
      bar.setAttribute('aria-valuemax', total);
    }

    drawProblems() {
      const list = this.find('problems');
      const rows = this.items
        .map((item) => [item, item.problem()])
        .filter(([, parts]) => parts)
        .map(([item, parts]) => {
          const row = document.createElement('li');
          row.className = 'pe-problem';
          row.dataset.state = item.upload.state;
          const [sign, ...words] = parts;
          row.append(item.picture.src ? item.picture.cloneNode() : sign, ...words);
          return row;
        });
      list.replaceChildren(...rows);
      list.hidden = !rows.length;
      const offer = (name, text, items, act) => {
        const button = this.find(name);
        button.hidden = items.length < 2;
        button.textContent = this.plural(text, items.length);
        button.onclick = () => items.forEach(act);
      };
      const inState = (state) => this.items.filter(({ upload }) => upload?.state === state);
      offer('use-all', this.texts.useAll, inState('duplicate'), (item) => item.use());
      offer('retry-all', this.texts.retryAll, inState('lost'), (item) => item.upload.retry());
    }

    drawSending() {
      const { texts } = this;
      const box = this.find('sending');
      const total = this.arrived.filter((item) => !item.gone).length + this.open.length;
      const sent = total - this.open.length;
      box.hidden = !total || this.step > 3;
      const isDone = sent === total && this.keeper.isIdle;
      box.classList.toggle('pe-sending--done', isDone && navigator.onLine);
      const words = !navigator.onLine
        ? texts.offline
        : isDone
          ? this.plural(texts.allSent, total)
          : format(texts.sent, { n: sent, m: total });
      const label = this.find('sent');
      if (label.textContent !== words) label.textContent = words;
      this.bar(this.find('sent-bar'), sent, total);
      this.find('saved').textContent = this.saved || '';
    }

    /** A phone that sleeps stops sending; where the browser can, it is kept awake meanwhile. */
    async stayAwake() {
      const needed = this.open.some(({ upload }) => upload.state === 'sending');
      if (!navigator.wakeLock || needed === Boolean(this.awake)) return;
      if (needed) {
        this.awake = { release() {} };
        const lock = await navigator.wakeLock.request('screen').catch(() => null);
        this.awake = lock;
        lock?.addEventListener('release', () => {
          this.awake = null;
        });
      } else {
        this.awake.release();
        this.awake = null;
      }
    }

    // ── Steps ──

    go(step, { item, quiet = false } = {}) {
      this.step = step;
      this.root.dataset.step = step;
      this.root.querySelectorAll('[data-pe-step]').forEach((section) => {
        section.hidden = Number(section.dataset.peStep) !== step;
      });
      this.root.querySelectorAll('.pe-steps li').forEach((mark, index) => {
        mark.classList.toggle('pe-steps--done', index + 1 < step);
        if (index + 1 === step) mark.setAttribute('aria-current', 'step');
        else mark.removeAttribute('aria-current');
      });
      // The small pictures and what is wrong with some of them stand in the first and third step.
      this.root.querySelector(`[data-pe-step="${step}"] [data-pe-slot]`)?.append(this.gathered);
      if (!quiet) window.history.pushState({ step, photo: item?.photo?.id }, '');
      window.scrollTo(0, 0);
      this.draw();
      if (step === 2) this.show(item || this.undescribed[0] || this.counted[0]);
      else this.root.querySelector(`[data-pe-step="${step}"] [data-pe-title]`).focus();
    }

    toDescribe() {
      if (!this.choice.check()) return;
      if (!this.counted.length) {
        this.find('photos-error').hidden = false;
        this.area.choose.focus();
        return;
      }
      this.go(2);
    }

    describe(item) {
      this.go(2, { item });
    }

    backToEvent(fields) {
      this.go(1);
      if (fields.event) this.choice.tell(fields.event);
      else this.choice.mark(fields);
    }

    over() {
      this.keeper.forget();
      memory.write(`${this.name}-waiting`, null);
      this.files.clear();
      this.isOver = true;
      this.go(4, { quiet: true });
      window.history.replaceState({ step: 4 }, '');
    }

    // ── One photo after the other ──

    show(item) {
      if (!item) return;
      this.items.forEach((other) => other.card.toggleAttribute('data-current', other === item));
      this.current = item;
      this.drawNext();
      const target = item.decorative ? item.parts.decorate : item.field;
      target.focus({ preventScroll: phone.matches });
      if (!phone.matches) item.card.scrollIntoView({ block: 'nearest' });
      if (item.photo) window.history.replaceState({ step: 2, photo: item.photo.id }, '');
      say(`${format(this.texts.photo, { n: item.shownNumber })}. ${this.find('described').textContent}.`);
    }

    drawNext() {
      const at = this.counted.indexOf(this.current);
      const last = !phone.matches || at === this.counted.length - 1;
      this.find('next-words').textContent = last ? this.texts.toReview : this.texts.next;
      this.find('previous').disabled = at <= 0;
      this.counted.forEach((item, index) => {
        item.parts.before.hidden = !this.counted[index - 1]?.alt.trim();
      });
    }

    walk(item, step) {
      const next = this.counted[this.counted.indexOf(item) + step];
      item.draw();
      if (next) this.show(next);
      else if (step > 0 && phone.matches) this.go(3);
      else if (step > 0) this.find('next').focus();
    }

    asBefore(item) {
      const before = this.counted[this.counted.indexOf(item) - 1];
      item.alt = before.alt;
      item.write();
      this.written(item);
      this.walk(item, 1);
    }

    decorate(item) {
      item.decorative = !item.decorative;
      item.draw();
      this.written(item);
      if (item.decorative && phone.matches) this.walk(item, 1);
      else if (!item.decorative) item.field.focus();
    }

    listenTo(item) {
      const { card, parts } = item;
      parts.before.addEventListener('click', () => this.asBefore(item));
      parts.decorate.addEventListener('click', () => this.decorate(item));
      parts['add-caption'].addEventListener('click', () => {
        item.openCaption();
        item.captionField.focus();
      });
      card.addEventListener('click', (event) => {
        const name = event.target.closest('[data-pe-do]')?.dataset.peDo;
        if (name === 'left') item.turn(-90, this.config.urls.turn);
        else if (name === 'right') item.turn(90, this.config.urls.turn);
        else if (name === 'remove') this.remove(item);
      });
      card.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        if (!event.target.matches('textarea, input')) return;
        event.preventDefault();
        this.walk(item, event.shiftKey ? -1 : 1);
      });
      card.addEventListener('focusin', () => {
        this.current = item;
      });
      item.tileButton.addEventListener('click', () => {
        if (this.choice.check()) this.describe(item);
      });
      let start = null;
      item.frame.addEventListener(
        'touchstart',
        (event) => {
          start = event.touches.length === 1 ? event.touches[0].clientX : null;
        },
        { passive: true },
      );
      item.frame.addEventListener('touchend', (event) => {
        const way = start === null ? 0 : event.changedTouches[0].clientX - start;
        start = null;
        if (phone.matches && Math.abs(way) > SWIPE) this.walk(item, way < 0 ? 1 : -1);
      });
    }

    listen() {
      const click = (name, act) => this.find(name).addEventListener('click', act);
      click('to-describe-button', () => this.toDescribe());
      click('next', () => {
        if (phone.matches && this.current) this.walk(this.current, 1);
        else this.go(3);
      });
      click('previous', () => this.walk(this.current, -1));
      click('to-review', () => this.go(3));
      click('change', () => this.go(1));
      this.find('begin-anew').addEventListener('submit', (event) => {
        // eslint-disable-next-line no-alert
        if (!window.confirm(event.currentTarget.dataset.question)) event.preventDefault();
        else this.files.clear();
      });
      window.addEventListener('popstate', ({ state }) => {
        if (this.isOver) window.location.assign(this.config.urls.screen);
        else if (state?.step) {
          const item = this.items.find(({ photo }) => photo && photo.id === state.photo);
          this.go(state.step, { item, quiet: true });
        }
      });
      ['online', 'offline'].forEach((name) => {
        window.addEventListener(name, () => this.changed());
      });
      document.addEventListener('visibilitychange', () => this.changed());
      phone.addEventListener('change', () => this.changed());
      this.makeRoomForKeyboard();
    }

    /** Where the phone's keyboard covers the page instead of shrinking it, move above it. */
    makeRoomForKeyboard() {
      const viewport = document.querySelector('meta[name=viewport]');
      viewport.content += ', interactive-widget=resizes-content';
      const view = window.visualViewport;
      if (!view) return;
      const measure = () => {
        const zoomed = view.scale > 1.01;
        const covered = zoomed ? 0 : Math.max(0, window.innerHeight - view.height - view.offsetTop);
        this.root.style.setProperty('--pe-covered', `${covered}px`);
        this.root.classList.toggle('pe-typing', !zoomed && view.height < SHORT);
      };
      view.addEventListener('resize', measure);
      measure();
    }
  }

  const config = JSON.parse(document.getElementById('post-event-config').textContent);
  const start = () => new Screen(document.getElementById('post-event'), config);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
