/* Several photos at once: ticks, ranges, and one description for all that are ticked. */
(() => {
  'use strict';

  const { element, format } = window.photos;

  class Selection {
    /** `cards()` are those that can be ticked, in order; `onput(cards, text)` describes them. */
    constructor({ cards, texts, language, onput }) {
      Object.assign(this, { cards, texts, language, onput });
      this.element = element('div', 'photo-selection');
      this.element.hidden = true;
      this.count = element('b', 'photo-selection__count');
      this.input = element('input', 'photo-selection__text');
      Object.assign(this.input, { type: 'text', maxLength: 255, placeholder: texts.sameForAll });
      this.input.setAttribute('aria-label', texts.sameForAll);
      this.input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        this.put();
      });
      const put = element('button', 'button button-small', texts.putToAll);
      put.addEventListener('click', () => this.put());
      const cancel = element('button', 'photo-link', texts.cancel);
      cancel.addEventListener('click', () => {
        const [first] = this.chosen;
        this.clear();
        first?.tick.focus();
      });
      this.element.append(this.count, this.input, put, cancel);
    }

    get chosen() {
      return this.cards().filter((card) => card.tick.checked);
    }

    /** Show how many are ticked. */
    refresh() {
      const { chosen } = this;
      this.cards().forEach((card) => {
        card.root.classList.toggle('photo-card--ticked', card.tick.checked);
      });
      this.element.hidden = !chosen.length;
      this.count.textContent = format(this.texts.selected, { n: chosen.length }, this.language);
    }

    /** A tick was clicked; with Shift, all since the last one follow it. */
    click(card, event) {
      if (event.shiftKey && this.last && this.last !== card) {
        const cards = this.cards();
        const [from, to] = [cards.indexOf(this.last), cards.indexOf(card)].sort((a, b) => a - b);
        cards.slice(Math.max(from, 0), to + 1).forEach((between) => {
          between.tick.checked = card.tick.checked;
        });
      }
      this.last = card;
      this.refresh();
    }

    /** Arrows walk from tick to tick; with Shift they tick on the way. */
    walk(card, event) {
      const cards = this.cards();
      const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1;
      const next = cards[cards.indexOf(card) + step];
      if (!next) return;
      if (event.shiftKey) {
        card.tick.checked = true;
        next.tick.checked = true;
      }
      this.last = next;
      next.tick.focus();
      this.refresh();
    }

    all() {
      this.cards().forEach((card) => {
        card.tick.checked = true;
      });
      this.refresh();
      this.input.focus();
    }

    clear() {
      this.cards().forEach((card) => {
        card.tick.checked = false;
      });
      this.refresh();
    }

    put() {
      const text = this.input.value.trim();
      if (!text) {
        this.input.focus();
        return;
      }
      const { chosen } = this;
      this.input.value = '';
      this.clear();
      this.onput(chosen, text);
    }
  }

  window.photos = Object.assign(window.photos, { Selection });
})();
