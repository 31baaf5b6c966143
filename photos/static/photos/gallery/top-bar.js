/* Above the photos: how many are described, what to do next, and what can be done with all. */
(() => {
  'use strict';

  const { element, format } = window.photos;

  class TopBar {
    constructor(sheet) {
      this.sheet = sheet;
      this.texts = sheet.texts;
      this.element = element('div', 'photo-sheet__top');
      const row = element('div', 'photo-sheet__row');
      const { texts } = this;
      this.retry = this.link('', () => sheet.retryLost());
      this.use = this.link('', () => sheet.useDuplicates());
      this.next = element('button', 'button button-small button-secondary', texts.next);
      this.next.addEventListener('click', () => sheet.toNextMissing());
      this.folder = this.link(texts.collapse, () => this.fold());
      this.folder.setAttribute('aria-pressed', 'false');
      row.append(
        this.count(),
        this.retry,
        this.use,
        this.next,
        this.link(texts.byTime, () => sheet.orderByTime()),
        this.link(texts.selectAll, () => sheet.selection.all()),
        this.folder,
      );
      this.element.append(row, sheet.selection.element);
    }

    link(text, act) {
      const button = element('button', 'photo-link', text);
      button.addEventListener('click', act);
      return button;
    }

    count() {
      const count = element('div', 'photo-sheet__count');
      this.counter = element('b', '');
      this.bar = element('span', 'photo-bar');
      this.bar.setAttribute('role', 'progressbar');
      this.bar.setAttribute('aria-valuemin', '0');
      count.append(this.counter, this.bar);
      return count;
    }

    /** Below the photos: the keys, for those who have a keyboard. */
    get keys() {
      const keys = element('p', 'photo-sheet__keys');
      this.texts.keys.forEach(([names, text]) => {
        const line = element('span', '');
        names.forEach((name, index) => {
          if (index) line.append(' + ');
          line.append(element('kbd', '', name));
        });
        line.append(` ${text}`);
        keys.append(line);
      });
      return keys;
    }

    draw() {
      const { sheet, texts } = this;
      const counted = sheet.shown.filter((card) => card.counts);
      const described = counted.filter((card) => card.described).length;
      this.counter.textContent = format(texts.described, { n: described, m: counted.length });
      this.bar.style.setProperty('--photo-share', `${(100 * described) / (counted.length || 1)}%`);
      this.bar.setAttribute('aria-label', this.counter.textContent);
      this.bar.setAttribute('aria-valuenow', described);
      this.bar.setAttribute('aria-valuemax', counted.length);
      const finished = described === counted.length;
      this.next.disabled = finished;
      this.next.textContent = finished ? texts.allDescribed : texts.next;
      this.offer(this.retry, texts.retryAll, sheet.lost);
      this.offer(this.use, texts.useAll, sheet.duplicates);
    }

    /** One button for several photos; each has its own too. */
    offer(button, text, cards) {
      button.hidden = cards.length < 2;
      button.textContent = format(text, { n: cards.length }, this.sheet.options.language);
    }

    /** Pictures only, or with their words. */
    fold() {
      const folded = this.sheet.root.classList.toggle('photo-sheet--folded');
      this.folder.textContent = folded ? this.texts.expand : this.texts.collapse;
      this.folder.setAttribute('aria-pressed', String(folded));
    }

    unfold() {
      if (this.sheet.root.classList.contains('photo-sheet--folded')) this.fold();
    }
  }

  window.photos = Object.assign(window.photos, { TopBar });
})();
