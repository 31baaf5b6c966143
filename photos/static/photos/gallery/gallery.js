/*
 * The photo gallery in the page editor: Wagtail's own ListBlock, drawn as a contact sheet.
 *
 * All data stay in Wagtail's fields, so that validation, comments, comparison, autosave, copying
 * and translation know nothing of this. Wagtail's constructor calls setState, setError and
 * blockCountChanged before ours has run: what they need is made on first use.
 */
(() => {
  'use strict';

  const { Card, DropArea, Keyboard, Selection, TopBar, Uploader, thumbnail, element, format, offerUndo, say } =
    window.photos;
  const { ListBlock, ListBlockDefinition } = window.wagtailStreamField.blocks;

  const cardOf = new WeakMap();

  // Two seconds after opening, Wagtail remembers the form as unchanged; photos that somebody has
  // dropped by then would not be saved. So it is told that there are changes.
  let remembered = false;
  let early = false;
  document.addEventListener('w-unsaved:watch-edits', ({ target }) => {
    remembered = true;
    if (early) target.setAttribute('data-w-unsaved-force-value', 'true');
  });

  class Gallery extends ListBlock {
    constructor(...args) {
      super(...args);
      this.options = this.blockDef.meta.photos;
      this.texts = this.options.texts;
      this.root = this.container[0];
      this.grid = this.sequenceContainer[0];
      this.sent = 0;
      this.uploader = new Uploader({
        url: this.options.uploadUrl,
        maxBytes: this.options.maxBytes,
        texts: this.texts,
        title: () => document.getElementById('id_title')?.value || '',
      });
      this.uploader.onsettled = () => this.tellSent();
      this.build();
      this.listen();
      this.ready = true;
      this.refresh();
    }

    // ── What Wagtail asks of a list ──

    _createChild(...args) {
      // eslint-disable-next-line no-underscore-dangle
      const child = super._createChild(...args);
      const card = new Card(child, this);
      cardOf.set(child, card);
      cardOf.set(card.root, card);
      return child;
    }

    get poor() {
      this.poorPattern ??= new RegExp(this.blockDef.meta.photos.poor, 'i');
      return this.poorPattern;
    }

    blockCountChanged() {
      super.blockCountChanged();
      this.refresh();
    }

    moveBlock(from, to) {
      super.moveBlock(from, to);
      this.refresh();
    }

    /** Removed photos can come back only here: copies and drafts are made without them. */
    get present() {
      return this.children.filter((child) => !child.deletedInput.val());
    }

    getState() {
      return this.present.map((child) => child.getState());
    }

    getValue() {
      return this.present.map((child) => child.getValue());
    }

    getDuplicatedState() {
      return this.present.map((child) => child.getDuplicatedState());
    }

    setError(error) {
      super.setError(error);
      const message = this.container[0].querySelector(':scope > .help-critical');
      if (!message || !error?.blockErrors) return;
      const jump = element(
        'button',
        'button button-small button-secondary photo-jump',
        this.blockDef.meta.photos.texts.showFirst,
      );
      jump.addEventListener('click', () => this.toNextMissing());
      message.append(jump);
    }

    focus(opts) {
      if (this.children.length) super.focus(opts);
      else this.drop.element.querySelector('button').focus();
    }

    // ── The sheet ──

    get cards() {
      return this.children.map((child) => cardOf.get(child));
    }

    get shown() {
      return this.cards.filter((card) => !card.gone);
    }

    /** Whether a photo with this number is already in the gallery. */
    holds(id) {
      return this.shown.some((card) => String(card.photo?.id) === String(id));
    }

    build() {
      const { texts } = this;
      this.selection = new Selection({
        cards: () => this.shown.filter((card) => card.counts),
        texts,
        language: this.options.language,
        onput: (cards, text) => this.putToAll(cards, text),
      });
      this.top = new TopBar(this);
      this.drop = new DropArea({
        target: this.root,
        texts,
        onfiles: (files) => this.addFiles(files),
        onlibrary: () => this.openLibrary(),
      });
      this.grid.before(this.top.element, this.drop.element);
      this.grid.after(this.top.keys);
    }

    /** Number, count and judge again; once, however many things have changed. */
    refresh() {
      if (!this.ready || this.waiting) return;
      this.waiting = true;
      queueMicrotask(() => {
        this.waiting = false;
        this.draw();
      });
    }

    draw() {
      const { shown } = this;
      const empty = !this.children.length;
      this.root.classList.toggle('photo-sheet--empty', empty);
      this.drop.large = empty;
      shown.forEach((card, index) => card.place(index + 1));
      this.top.draw();
      this.showLead();
      this.selection.refresh();
    }

    get lost() {
      return this.shown.filter((card) => card.upload?.state === 'lost');
    }

    /** Photos that are in the library already, and not in this gallery. */
    get duplicates() {
      return this.shown.filter(
        ({ upload }) => upload?.state === 'duplicate' && !this.holds(upload.value.id),
      );
    }

    // ── Photos come in ──

    async addFiles(files) {
      const known = new Set(this.shown.map((card) => card.fileName));
      for (const [index, file] of files.entries()) {
        // Forty cards at once would make the page stand still; between a few it draws itself.
        if (index && index % 5 === 0) await new Promise((go) => { setTimeout(go); });
        const fileName = [file.name, file.size, file.lastModified].join('|');
        if (known.has(fileName)) {
          say(this.texts.duplicateHere);
          continue;
        }
        known.add(fileName);
        this.addFile(file, fileName);
      }
    }

    addFile(file, fileName) {
      const card = this.addCard();
      card.fileName = fileName;
      const number = document.querySelectorAll('[data-photo-card]').length;
      card.follow(this.uploader.add(file, number));
      card.upload.retry();
      thumbnail(file).then((address) => card.showFile(address));
    }

    addCard(image = null) {
      early ||= !remembered;
      const state = { ...structuredClone(this.blockDef.initialChildState), image };
      const child = this.insert(state, this.children.length, { id: crypto.randomUUID() });
      return cardOf.get(child);
    }

    tellSent() {
      const sent = this.shown.filter((card) => card.fileName && !card.upload).length;
      if (sent === this.sent) return;
      const { language } = this.options;
      say(format(this.texts.allUploaded, { n: sent - this.sent }, language));
      this.sent = sent;
    }

    retryLost() {
      this.lost.forEach((card) => card.upload.retry());
    }

    useDuplicates() {
      this.duplicates.forEach((card) => {
        if (!this.holds(card.upload.value.id)) card.arrive(card.upload.value);
      });
    }

    openLibrary() {
      this.library ??= new window.ImageChooserModal(this.options.libraryUrl);
      this.library.open({ multiple: true }, async (chosen) => {
        const asked = new URLSearchParams(chosen.map(({ id }) => ['id', id]));
        const answer = await fetch(`${this.options.valuesUrl}?${asked}`, {
          headers: { 'X-Requested-With': 'XMLHttpRequest' },
        });
        const { photos } = answer.ok ? await answer.json() : { photos: chosen };
        photos.forEach((photo) => this.addCard(photo));
      });
    }

    // ── Lead photo, turning, removing ──

    get leadChooser() {
      const { leadField } = this.options;
      return document.getElementById(`id_${leadField}-chooser`)?.widget;
    }

    showLead() {
      const chooser = this.leadChooser;
      const id = chooser && String(chooser.getValue() || '');
      this.shown.forEach((card) => {
        card.showLead(chooser ? Boolean(id) && String(card.photo?.id) === id : null);
      });
    }

    setLead(card) {
      const chooser = this.leadChooser;
      if (!card.photo) return;
      const already = String(chooser.getValue() || '') === String(card.photo.id);
      if (already) chooser.clear();
      else chooser.setState(card.photo);
      this.showLead();
      say(already ? this.texts.leadNot : format(this.texts.lead, { n: card.number }));
    }

    async rotate(card, degrees) {
      if (!card.photo) return;
      card.turn(degrees);
      // One after the other: two quick turns are two quarter turns.
      card.turning = (card.turning || Promise.resolve()).then(async () => {
        const { CSRF_HEADER_NAME, CSRF_TOKEN } = window.wagtailConfig;
        let answer;
        try {
          answer = await fetch(this.options.rotateUrl.replace('/0/', `/${card.photo.id}/`), {
            method: 'POST',
            headers: { 'X-Requested-With': 'XMLHttpRequest', [CSRF_HEADER_NAME]: CSRF_TOKEN },
            body: new URLSearchParams({ degrees }),
          });
        } catch {
          answer = null;
        }
        const body = await answer?.json().catch(() => null);
        if (!answer?.ok) {
          card.turn(-degrees);
          say(body?.message || this.texts.turnFailed);
          return;
        }
        card.setPhoto(body.photo);
        say(this.texts.turned);
      });
    }

    remove(card) {
      const { number } = card;
      if (card.upload) {
        card.upload.abandon();
        const next = this.shown[this.shown.indexOf(card) + 1];
        this.deleteBlock(card.child.index, {});
        (next?.alt || this.top.next).focus();
      } else {
        card.leave();
      }
      this.refresh();
      say(format(this.texts.removed, { n: number }));
    }

    restore(card) {
      card.comeBack();
      this.refresh();
      card.alt.focus();
      say(this.texts.back);
    }

    // ── Order ──

    move(card, to) {
      const { shown } = this;
      const from = shown.indexOf(card);
      const place = Math.max(0, Math.min(shown.length - 1, to));
      if (place === from) {
        say(from ? this.texts.lastPlace : this.texts.firstPlace);
        return;
      }
      this.moveBlock(card.child.index, shown[place].child.index);
      card.grip.focus();
      say(format(this.texts.moved, { n: place + 1, m: shown.length }));
    }

    arrange(cards) {
      cards.forEach((card, index) => {
        if (card.child.index !== index) super.moveBlock(card.child.index, index);
      });
      this.refresh();
    }

    orderByTime() {
      const before = this.cards;
      const time = (card) => Date.parse(card.photo?.taken_at) || Infinity;
      const after = [...before].sort((a, b) => {
        const [left, right] = [time(a), time(b)];
        return left === right ? 0 : left - right;
      });
      if (after.every((card, index) => card === before[index])) {
        say(this.texts.byTimeAlready);
        return;
      }
      this.arrange(after);
      offerUndo(this.texts.byTimeDone, () => this.arrange(before), this.texts);
    }

    // ── Descriptions ──

    toNextMissing() {
      const missing = this.shown.filter((card) => card.counts && !card.described);
      const active = this.shown.findIndex((card) => card.root.contains(document.activeElement));
      const card = missing.find((one) => this.shown.indexOf(one) > active) || missing[0];
      if (!card) return;
      this.top.unfold();
      card.element.scrollIntoView({ block: 'center' });
      card.alt.focus({ preventScroll: true });
    }

    toDescription(card, step) {
      const writable = this.shown.filter((one) => one.writable || one === card);
      const next = writable[writable.indexOf(card) + step];
      if (next) {
        next.alt.focus();
        next.alt.select();
        next.element.scrollIntoView({ block: 'nearest' });
      } else if (step > 0 && !this.top.next.disabled) {
        this.top.next.focus();
      }
      queueMicrotask(() => {
        const { texts } = this;
        const edge = step > 0 ? texts.last : texts.first;
        const where = next ? format(texts.photo, { n: next.number }) : edge;
        say(`${where} ${this.top.counter.textContent}.`);
      });
    }

    putToAll(cards, text) {
      const { texts } = this;
      const before = cards.map((card) => [card, card.alt.value]);
      const write = (card, words) => {
        card.alt.value = words;
        card.judge();
      };
      cards.forEach((card) => write(card, text));
      this.refresh();
      this.top.next.focus();
      const done = format(texts.putDone, { n: cards.length }, this.options.language);
      offerUndo(
        done,
        () => {
          before.forEach(([card, words]) => write(card, words));
          this.refresh();
        },
        texts,
      );
    }

    // ── Events: one listener for all photos ──

    listen() {
      const keyboard = new Keyboard(this);
      const card = (event) => cardOf.get(event.target.closest?.('[data-photo-card]'));
      const judge = (event) => {
        const here = card(event);
        if (!here) return;
        here.judge();
        this.refresh();
      };
      this.grid.addEventListener('input', judge);
      this.grid.addEventListener('change', judge);
      this.grid.addEventListener('focusout', judge);
      this.grid.addEventListener('keydown', (event) => {
        const here = card(event);
        if (here) keyboard.press(here, event);
      });
      this.grid.addEventListener('click', (event) => {
        const here = card(event);
        if (!here) return;
        if (event.target === here.tick) this.selection.click(here, event);
        const button = event.target.closest('[data-photo-do]');
        if (button) this.act(here, button.dataset.photoDo);
      });
      document.getElementById(`id_${this.options.leadField}`)?.addEventListener('change', () => {
        this.refresh();
      });
    }

    act(card, name) {
      if (name === 'left') this.rotate(card, -90);
      else if (name === 'right') this.rotate(card, 90);
      else if (name === 'lead') this.setLead(card);
      else if (name === 'remove') this.remove(card);
      else if (name === 'caption') {
        card.showCaption();
        card.caption.focus();
      }
    }
  }

  class GalleryDefinition extends ListBlockDefinition {
    render(placeholder, prefix, initialState, initialError) {
      return new Gallery(this, placeholder, prefix, initialState, initialError);
    }
  }

  window.telepath.register('photos.Gallery', GalleryDefinition);
})();
