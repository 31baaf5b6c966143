/* One photo: on its way or arrived, with its card to describe it by and its small picture. */
(() => {
  'use strict';

  const { element, icon, format, say, thumbnail } = window.photos;

  const fingerprint = (file) => [file.name, file.size, file.lastModified].join('|');

  class Item {
    /**
     * `known` is what is known of it so far: `{key, place, fingerprint}` of a file, or `photo` as
     * the server tells it; with `alt`, `caption` and `decorative`, if written.
     */
    constructor(screen, known) {
      this.screen = screen;
      this.texts = screen.texts;
      this.upload = null;
      this.gone = false;
      this.angle = 0;
      Object.assign(this, { alt: '', caption: '', decorative: false, photo: null }, known);
      if (this.photo && !this.alt) this.alt = this.photo.description;
      this.buildCard();
      this.buildTile();
      this.write();
      if (this.photo) this.show(this.photo.preview.url);
    }

    // ── What it is ──

    /** Whether it will be part of the page. */
    get counts() {
      return !this.gone && (this.photo || (this.upload && this.upload.state !== 'refused'));
    }

    /** Whether nothing can be finished before this is sent or decided. */
    get isOpen() {
      return !this.gone && !this.photo && this.upload && this.upload.state !== 'refused';
    }

    get poor() {
      const words = this.alt.trim().replace(/\s+/g, ' ');
      return Boolean(words) && this.screen.poor.test(words);
    }

    get described() {
      return this.decorative || (Boolean(this.alt.trim()) && !this.poor);
    }

    /** What the server keeps of it. */
    get words() {
      const { place, alt, caption, decorative } = this;
      return { place, alt, caption, decorative };
    }

    /** What this browser keeps of it until it has arrived. */
    get waiting() {
      return { key: this.key, fingerprint: this.fingerprint, ...this.words };
    }

    // ── Its card and its tile ──

    buildCard() {
      const template = document.querySelector('#post-event-card');
      this.card = template.content.firstElementChild.cloneNode(true);
      const find = (name) => this.card.querySelector(`[data-pe-${name}]`);
      this.frame = find('frame');
      this.picture = this.frame.querySelector('img');
      this.over = find('over');
      this.field = find('alt');
      this.captionField = find('caption');
      const id = `post-event-${crypto.randomUUID()}`;
      this.field.id = id;
      find('label').htmlFor = id;
      this.captionField.id = `${id}-caption`;
      find('caption-label').htmlFor = `${id}-caption`;
      this.parts = Object.fromEntries(
        ['number', 'tools', 'state', 'poor', 'skipped', 'before', 'decorate', 'add-caption',
          'caption-box'].map((name) => [name, find(name)]),
      );
      this.field.addEventListener('input', () => this.read());
      this.field.addEventListener('change', () => this.draw());
      this.captionField.addEventListener('input', () => this.read());
    }

    buildTile() {
      this.tile = element('li', 'pe-tile');
      this.tileButton = element('button', 'pe-tile__button');
      this.tilePicture = element('img', 'pe-tile__picture');
      this.tilePicture.alt = '';
      this.tileMark = element('span', 'pe-tile__mark');
      this.tileButton.append(this.tilePicture, this.tileMark);
      this.tile.append(this.tileButton);
    }

    /** Show a picture of it, from wherever there is one. */
    show(address) {
      if (!address) return;
      [this.picture, this.tilePicture].forEach((picture) => {
        picture.src = address;
      });
    }

    /** From the fields. */
    read() {
      this.alt = this.field.value;
      this.caption = this.captionField.value;
      this.screen.written(this);
    }

    /** Into the fields. */
    write() {
      this.field.value = this.alt;
      this.captionField.value = this.caption;
      if (this.caption) this.openCaption();
      this.draw();
    }

    openCaption() {
      this.parts['caption-box'].hidden = false;
      this.parts['add-caption'].hidden = true;
    }

    /** Its number among those that count. */
    number(number) {
      const { texts, parts } = this;
      const named = (text) => format(text, { n: number });
      this.shownNumber = number;
      parts.number.textContent = `${number}.`;
      this.card.setAttribute('aria-label', named(texts.photo));
      this.field.setAttribute('aria-label', `${named(texts.photo)}: ${texts.ask}`);
      parts.tools.setAttribute('aria-label', named(texts.tools));
      this.nameTile();
    }

    nameTile() {
      const state = this.described ? '' : `, ${this.texts.undescribed}`;
      const name = format(this.texts.photo, { n: this.shownNumber });
      this.tileButton.setAttribute('aria-label', name + state);
    }

    draw() {
      const { parts, described, poor, decorative, texts } = this;
      const writing = document.activeElement === this.field;
      this.card.classList.toggle('pe-card--decorative', decorative);
      this.card.classList.toggle('pe-card--missing', !described);
      this.tile.classList.toggle('pe-tile--missing', !described);
      this.tile.classList.toggle('pe-tile--waiting', !this.photo);
      this.field.hidden = decorative;
      parts.skipped.hidden = !decorative;
      parts.decorate.setAttribute('aria-pressed', String(decorative));
      const tell = poor && !decorative && !writing;
      parts.poor.hidden = !tell;
      parts.poor.textContent = tell ? format(texts.poor, { text: this.alt.trim() }) : '';
      this.field.setAttribute('aria-invalid', String(tell));
      if (parts.state.dataset.shown !== String(described)) {
        parts.state.dataset.shown = described;
        parts.state.classList.toggle('photo-card__state--missing', !described);
        parts.state.replaceChildren(described ? icon('check') : texts.missing);
        if (described) parts.state.append(element('span', 'photo-hidden', texts.has));
      }
      if (this.shownNumber) this.nameTile();
    }

    // ── On its way ──

    /** Send a file, under the key that it was sent under before, if it was. */
    send(file) {
      const { uploader, files } = this.screen;
      this.file = file;
      this.fingerprint = fingerprint(file);
      this.upload = uploader.add(file, this.place);
      if (this.key) this.upload.key = this.key;
      this.key = this.upload.key;
      this.upload.onchange = () => this.onupload();
      this.upload.retry();
      files.put(this.key, file, () => Boolean(this.isOpen));
      thumbnail(file, 800).then((address) => {
        if (!this.photo || address) this.show(address);
      });
    }

    onupload() {
      const { upload, screen } = this;
      if (upload.state === 'done') {
        this.arrive(upload.value);
      } else if (upload.state === 'duplicate' && this.isFromHere(upload)) {
        return;
      } else if (upload.state === 'sending' && this.share) {
        this.showShare();
      } else {
        this.drawOver();
      }
      screen.changed();
    }

    /**
     * Chosen twice, or one of a series of shots: neither is a question. The same file was sent
     * before the phone slept; of photos that only look alike, whoever chose both wants both.
     */
    isFromHere(upload) {
      if (!this.screen.holds(upload.value.id)) return false;
      if (upload.exact) {
        say(this.texts.duplicateHere);
        this.screen.drop(this);
      } else {
        upload.retry({ force: true });
      }
      return true;
    }

    /** It is on the server: new, or found there and used. */
    arrive(photo) {
      this.upload?.finish();
      this.upload = null;
      this.photo = photo;
      if (!this.alt) this.alt = photo.description;
      if (!this.picture.src) this.show(photo.preview.url);
      this.file = null;
      this.screen.files.drop(this.key);
      this.screen.keeper.photo(photo.id, this.words);
      this.drawOver();
      if (document.activeElement !== this.field) this.write();
      this.draw();
      this.screen.changed();
    }

    showShare() {
      const share = Math.round(this.upload.progress * 100);
      [this.bar, this.tileMark].forEach((bar) => bar.style.setProperty('--photo-share', `${share}%`));
      this.share.textContent =
        share < 100 ? `${this.texts.uploading} ${share} %` : this.texts.processing;
    }

    drawOver() {
      const state = this.upload?.state || '';
      this.share = null;
      this.card.dataset.upload = state;
      this.tile.dataset.upload = state;
      this.over.hidden = !state;
      this.over.classList.toggle('pe-card__over--thin', ['sending', 'waiting'].includes(state));
      if (state === 'sending') {
        this.share = element('span', '');
        this.bar = element('span', 'photo-bar');
        this.over.replaceChildren(this.share, this.bar);
        this.showShare();
      } else if (state === 'waiting') {
        this.over.replaceChildren(element('span', '', this.texts.waiting));
      } else {
        this.over.replaceChildren(...(this.problem() || []));
      }
    }

    /** A sentence and what can be done about it; null if nothing is wrong. */
    problem() {
      const { upload, texts } = this;
      if (!upload || !['lost', 'refused', 'duplicate'].includes(upload.state)) return null;
      const twin = upload.state === 'duplicate';
      const sentence = twin ? (upload.exact ? texts.duplicate : texts.similar) : upload.message;
      const buttons = element('span', 'pe-answers');
      const answer = (text, act, quiet) => {
        const button = element('button', quiet ? 'pe-answer pe-answer--quiet' : 'pe-answer', text);
        button.addEventListener('click', act);
        buttons.append(button);
      };
      if (twin) answer(texts.useIt, () => this.use());
      if (twin && !upload.exact) {
        answer(texts.addAnyway, () => upload.retry({ force: true }), true);
      }
      if (upload.state === 'lost') answer(texts.retry, () => upload.retry());
      answer(texts.remove, () => this.screen.drop(this), true);
      return [icon(twin ? 'image' : 'warning'), element('span', 'pe-sentence', sentence), buttons];
    }

    /** Take the photo that is already in the library; its picture is the one to describe. */
    use() {
      const { value } = this.upload;
      if (this.screen.holds(value.id)) this.screen.drop(this);
      else this.arrive(value);
    }

    // ── Turned ──

    /** Turn it by degrees: at once as shown, then for good. */
    turn(degrees, url) {
      this.angle += degrees;
      this.showAngle();
      // One after the other: two quick turns are two quarter turns.
      this.turning = (this.turning || Promise.resolve()).then(async () => {
        const { CSRF_HEADER_NAME, CSRF_TOKEN } = window.wagtailConfig;
        const response = await fetch(url.replace('/0/', `/${this.photo.id}/`), {
          method: 'POST',
          headers: { 'X-Requested-With': 'XMLHttpRequest', [CSRF_HEADER_NAME]: CSRF_TOKEN },
          body: new URLSearchParams({ degrees }),
        }).catch(() => null);
        const body = await response?.json().catch(() => null);
        this.angle -= degrees;
        if (response?.ok) {
          this.photo = body.photo;
          this.show(body.photo.preview.url);
        }
        this.showAngle();
        say(response?.ok ? this.texts.turned : body?.message || this.texts.turnFailed);
      });
    }

    showAngle() {
      this.picture.style.rotate = `${this.angle}deg`;
      this.picture.classList.toggle('pe-turned', this.angle % 180 !== 0);
    }
  }

  window.postEvent = Object.assign(window.postEvent || {}, { Item, fingerprint });
})();
