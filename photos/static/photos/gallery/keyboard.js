/* Keys on the contact sheet: from box to box, from tick to tick, and a photo to another place. */
(() => {
  'use strict';

  const isArrow = (event) => /^Arrow/.test(event.key);

  class Keyboard {
    constructor(sheet) {
      this.sheet = sheet;
    }

    press(card, event) {
      const { target, key } = event;
      if (event.isComposing) return;
      const handled = () => event.preventDefault();
      if (key === 'Enter' && target.matches('textarea, input')) {
        // Never the form's own Enter, which would save the page.
        handled();
        if (target === card.tick) target.click();
        else this.sheet.toDescription(card, event.shiftKey ? -1 : 1);
      } else if (key === 'Escape' && target === card.alt) {
        handled();
        card.tick.focus();
      } else if (target === card.tick && isArrow(event)) {
        handled();
        this.sheet.selection.walk(card, event);
      } else if (target === card.grip && (isArrow(event) || key === 'Home' || key === 'End')) {
        handled();
        this.moveByKey(card, key);
      } else if (target.closest('[role=toolbar]') && /^Arrow(Left|Right)$/.test(key)) {
        handled();
        this.walkTools(target, key === 'ArrowRight' ? 1 : -1);
      }
    }

    moveByKey(card, key) {
      const from = this.sheet.shown.indexOf(card);
      const columns = getComputedStyle(this.sheet.grid).gridTemplateColumns.split(' ').length;
      const to = {
        ArrowLeft: from - 1,
        ArrowRight: from + 1,
        ArrowUp: from - columns,
        ArrowDown: from + columns,
        Home: 0,
        End: this.sheet.shown.length - 1,
      }[key];
      this.sheet.move(card, to);
    }

    /** The tools of a photo are one stop of the Tab key. */
    walkTools(button, step) {
      const tools = [...button.parentElement.querySelectorAll('button:not([hidden])')];
      const next = tools[(tools.indexOf(button) + step + tools.length) % tools.length];
      tools.forEach((tool) => {
        tool.tabIndex = tool === next ? 0 : -1;
      });
      next.focus();
    }
  }

  window.photos = Object.assign(window.photos, { Keyboard });
})();
