/* One photo of the contact sheet: the cards Wagtail makes of photos/gallery/card.html. */
(() => {
  'use strict';

  const { element, icon, format, say } = window.photos;

  class Card {
    /** `child` is Wagtail's own object for one item of the list; all data stay in its fields. */
    constructor(child, sheet) {
      this.child = child;
      this.sheet = sheet;
      this.options = sheet.blockDef.meta.photos;
      this.texts = this.options.texts;
      this.element = child.element;
      this.root = child.element.querySelector('[data-photo-card]');
      const { alt, caption, decorative } = child.block.childBlocks;
      this.alt = alt.element.querySelector('textarea, input');
      this.caption = caption.element.querySelector('input');
      this.decorative = decorative.element.querySelector('input[type=checkbox]');
      this.tick = this.find('tick');
      this.grip = this.find('grip');
      this.over = this.find('over');
      this.upload = null;
      this.gone = false;
      this.angle = 0;
      // A photo has a card, not a heading: Wagtail's list of headings and “Collapse all” leave it.
      child.element.querySelector('[data-panel-anchor]')?.removeAttribute('data-panel-anchor');
      this.alt.enterKeyHint = 'next';
      this.alt.dataset.photoAlt = '';
      if (this.caption.value) this.showCaption();
      this.judge();
    }

    find(name) {
      return this.root.querySelector(`[data-photo-${name}]`);
    }

    action(name) {
      return this.root.querySelector(`[data-photo-do="${name}"]`);
    }

    /** The photo as the server told it: `{id, title, preview, description, taken_at, …}` or null. */
    get photo() {
      return this.child.block.childBlocks.image.getState();
    }

    get chooser() {
      return this.child.block.childBlocks.image.widget;
    }

    get picture() {
      return this.chooser.previewImage;
    }

    /** Whether it is, or will be, part of the page. */
    get counts() {
      return !this.gone && this.upload?.state !== 'refused';
    }

    /** Whether the keyboard can go to its description. */
    get writable() {
      return this.counts && !this.decorative.checked;
    }

    get words() {
      return this.alt.value.trim() || this.photo?.description || '';
    }

    get poor() {
      const words = this.words.replace(/\s+/g, ' ');
      if (!words) return false;
      const title = this.photo?.title || '';
      return this.sheet.poor.test(words) || words.toLowerCase() === title.toLowerCase();
    }

    get described() {
      return this.decorative.checked || (Boolean(this.words) && !this.poor);
    }

    /** Show whether the description is there, missing or says nothing. */
    judge() {
      const { poor, described } = this;
      const decorative = this.decorative.checked;
      this.root.classList.toggle('photo-card--decorative', decorative);
      this.root.classList.toggle('photo-card--missing', !described);
      this.alt.placeholder = this.photo?.description || this.texts.ask;
      const state = this.find('state');
      const key = `${described}${this.alt.value ? '' : this.photo?.description || ''}`;
      if (state.dataset.shown !== key) {
        state.dataset.shown = key;
        state.classList.toggle('photo-card__state--missing', !described);
        state.replaceChildren(described ? icon('check') : this.texts.missing);
        if (described) state.append(element('span', 'photo-hidden', this.texts.has));
      }
      // While somebody is still writing, a short word may become a sentence.
      const tell = poor && !decorative && document.activeElement !== this.alt;
      const note = this.find('poor');
      note.hidden = !tell;
      note.textContent = tell ? format(this.texts.poor, { text: this.words }) : '';
      this.alt.setAttribute('aria-invalid', String(tell));
      if (described) this.child.block.childBlocks.alt.setError(null);
    }

    /** Its place among `count` photos, counted from 1. */
    place(number) {
      if (this.number === number) return;
      this.number = number;
      this.find('number').textContent = number;
      const named = (text) => format(text, { n: number });
      this.root.setAttribute('role', 'group');
      this.root.setAttribute('aria-label', named(this.texts.photo));
      this.alt.setAttribute('aria-label', named(this.texts.describe));
      this.tick.setAttribute('aria-label', named(this.texts.tick));
      this.grip.setAttribute('aria-label', named(this.texts.move));
      this.grip.title = named(this.texts.move);
      this.find('tools').setAttribute('aria-label', named(this.texts.tools));
    }

    showCaption() {
      this.root.querySelector('.photo-card__caption').hidden = false;
      this.action('caption').hidden = true;
    }

    /** Mark it as the page's lead photo, or not; null where a page has none. */
    showLead(lead) {
      this.find('lead').hidden = !lead;
      const button = this.action('lead');
      button.hidden = lead === null;
      button.setAttribute('aria-pressed', String(Boolean(lead)));
    }

    // ── On its way to the server ──

    /**
     * Follow an upload. Until the photo is on the server, Wagtail takes this item for deleted: a
     * draft saved meanwhile holds no photo that is not there.
     */
    follow(upload) {
      this.upload = upload;
      this.child.deletedInput.val('1');
      upload.onchange = () => this.showUpload();
    }

    /** A picture of the file itself, until the page is opened again. */
    showFile(address) {
      if (!address || this.angle) return;
      this.localPicture = address;
      this.chooser.chooserElement.classList.remove('blank');
      this.picture.setAttribute('src', address);
    }

    showUpload() {
      const { upload } = this;
      if (upload.state === 'sending' && this.bar) {
        this.showProgress();
        return;
      }
      this.root.dataset.photoUpload = upload.state;
      if (upload.state === 'done') this.arrive(upload.value);
      else this.draw();
      this.sheet.refresh();
    }

    showProgress() {
      const share = Math.round(this.upload.progress * 100);
      this.bar.style.setProperty('--photo-share', `${share}%`);
      this.share.textContent =
        share < 100 ? `${this.texts.uploading} ${share} %` : this.texts.processing;
    }

    /** What lies over the picture while it needs time, or a decision. */
    draw() {
      const { texts, upload } = this;
      const { state } = upload;
      this.bar = null;
      this.over.hidden = false;
      const parts = [];
      if (state === 'sending' || state === 'waiting') {
        this.share = element('span', 'photo-card__share', texts.waiting);
        parts.push(this.share);
        this.bar = element('span', 'photo-bar');
        if (state === 'sending') {
          parts.push(this.bar);
          this.over.replaceChildren(...parts);
          this.showProgress();
          return;
        }
        this.bar = null;
      } else {
        const text =
          state === 'duplicate'
            ? this.sheet.holds(upload.value.id)
              ? texts.duplicateHere
              : upload.exact
                ? texts.duplicate
                : texts.similar
            : upload.message;
        parts.push(icon(state === 'duplicate' ? 'image' : 'warning'), element('span', '', text));
        say(text);
      }
      if (state === 'duplicate' && !this.sheet.holds(upload.value.id)) {
        parts.push(this.answer(texts.useIt, () => this.arrive(upload.value)));
      }
      if (state === 'duplicate' && !upload.exact) {
        parts.push(this.answer(texts.addAnyway, () => upload.retry({ force: true }), true));
      }
      if (state === 'lost') parts.push(this.answer(texts.retry, () => upload.retry()));
      if (state !== 'waiting') {
        parts.push(this.answer(texts.remove, () => this.sheet.remove(this), true));
      }
      this.over.replaceChildren(...parts);
    }

    answer(text, act, quiet = false) {
      const button = element('button', quiet ? 'photo-over-link' : 'photo-over-button', text);
      button.addEventListener('click', act);
      return button;
    }

    /** The photo is on the server: from now on it is an item of the list like any other. */
    arrive(photo) {
      this.upload.finish();
      this.upload = null;
      delete this.root.dataset.photoUpload;
      this.bar = null;
      this.over.hidden = true;
      this.over.replaceChildren();
      this.child.deletedInput.val(this.gone ? '1' : '');
      this.setPhoto(photo);
      this.judge();
      this.sheet.refresh();
    }

    /** Exchange the photo, and keep the picture that is already shown. */
    setPhoto(photo) {
      this.child.block.childBlocks.image.setState(photo);
      if (this.localPicture) this.picture.setAttribute('src', this.localPicture);
    }

    // ── Turned, removed ──

    /** Turn the picture as shown, by degrees; what the server keeps is asked for elsewhere. */
    turn(degrees) {
      this.angle += degrees;
      this.picture.style.rotate = `${this.angle}deg`;
      this.picture.classList.toggle('photo-turned', this.angle % 180 !== 0);
      this.localPicture = this.picture.getAttribute('src');
    }

    /**
     * Take it out, with a way back in its place.
     *
     * Not Wagtail's `deleteBlock`: that one forgets the comments on it and cannot be undone.
     */
    leave() {
      this.gone = true;
      this.tick.checked = false;
      this.child.deletedInput.val('1');
      const note = element('div', 'photo-gone');
      const back = element('button', 'button button-secondary button-small', this.texts.undo);
      back.addEventListener('click', () => this.sheet.restore(this));
      note.append(element('p', '', format(this.texts.removed, { n: this.number })), back);
      this.number = null;
      this.element.classList.add('photo-is-gone');
      this.element.append(note);
      this.note = note;
      back.focus();
    }

    comeBack() {
      this.gone = false;
      this.child.deletedInput.val('');
      this.element.classList.remove('photo-is-gone');
      this.note.remove();
    }
  }

  window.photos = Object.assign(window.photos, { Card });
})();
