/* What the editor is told: one live region, and a bar that takes the last step back. */
(() => {
  'use strict';

  let region;

  /** Say something once to screen readers. The same text twice is heard twice. */
  function say(text) {
    if (!region) {
      region = document.createElement('div');
      region.className = 'photo-live';
      region.setAttribute('role', 'status');
      region.setAttribute('aria-live', 'polite');
      document.body.append(region);
    }
    region.textContent = '';
    window.setTimeout(() => {
      region.textContent = text;
    }, 50);
  }

  let bar;

  /**
   * Say it and show it, with a way back. The bar stays until it is used, closed or replaced:
   * nobody has to be quick.
   */
  function offerUndo(text, undo, texts) {
    bar?.remove();
    bar = document.createElement('div');
    bar.className = 'photo-undo';
    bar.setAttribute('role', 'region');
    bar.setAttribute('aria-label', texts.undo);
    const words = document.createElement('span');
    words.textContent = text;
    const button = element('button', 'photo-undo__button', texts.undo);
    button.addEventListener('click', () => {
      bar.remove();
      undo();
      say(texts.undone);
    });
    const close = element('button', 'photo-undo__close', '×');
    close.setAttribute('aria-label', texts.dismiss);
    close.addEventListener('click', () => bar.remove());
    bar.append(words, button, close);
    document.body.append(bar);
    say(text);
  }

  /** An element with a class and a text; a button never submits the form around it. */
  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    if (text !== undefined) made.textContent = text;
    if (name === 'button') made.type = 'button';
    return made;
  }

  /** One of Wagtail's own icons, or of those this app adds. */
  function icon(name) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', `icon icon-${name}`);
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `#icon-${name}`);
    svg.append(use);
    return svg;
  }

  /** Fill “%(n)s” and its like. A text with plural forms takes the one that `values.n` asks for. */
  function format(text, values, language) {
    const form =
      typeof text === 'string'
        ? text
        : text[new Intl.PluralRules(language || 'lv').select(Number(values.n))] || text.other;
    return form.replace(/%\((\w+)\)s/g, (whole, key) => values[key] ?? whole);
  }

  window.photos = Object.assign(window.photos || {}, { say, offerUndo, element, icon, format });
})();
