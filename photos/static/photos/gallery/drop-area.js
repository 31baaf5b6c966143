/* Where photos come in: drop, choose, paste, or take from the library. Hands files on, no more. */
(() => {
  'use strict';

  const { element, icon } = window.photos;

  const carriesFiles = (transfer) => transfer && [...transfer.types].includes('Files');

  // A photo dropped beside the area must not replace the editor, and all unsaved work with it.
  ['dragover', 'drop'].forEach((name) => {
    window.addEventListener(name, (event) => {
      if (carriesFiles(event.dataTransfer) && !event.defaultPrevented) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    });
  });

  class DropArea {
    /**
     * Files may be dropped anywhere on `target`. `onfiles` gets an array of File; without
     * `onlibrary` there is no button for the library.
     */
    constructor({ target, texts, onfiles, onlibrary }) {
      this.onfiles = onfiles;
      this.element = element('div', 'photo-drop');
      // No name: what has one is part of the page's form.
      this.input = element('input', 'photo-drop__input');
      Object.assign(this.input, { type: 'file', multiple: true, accept: 'image/*', hidden: true });
      this.input.addEventListener('change', () => {
        const files = [...this.input.files];
        this.input.value = '';
        this.take(files);
      });

      const words = element('div', 'photo-drop__words');
      words.append(
        element('p', 'photo-drop__title', texts.drop),
        element('p', 'photo-drop__help', texts.dropHelp),
      );
      const buttons = element('div', 'photo-drop__buttons');
      this.choose = element('button', 'button button-secondary photo-drop__choose', texts.choose);
      this.choose.addEventListener('click', () => this.input.click());
      buttons.append(this.choose);
      if (onlibrary) {
        const library = element('button', 'photo-link', texts.fromLibrary);
        library.addEventListener('click', onlibrary);
        buttons.append(library);
      }
      this.element.append(icon('image'), words, buttons, this.input);
      this.listen(target);
    }

    listen(target) {
      let depth = 0;
      const mark = (over) => target.classList.toggle('photo-drop-over', over);
      target.addEventListener('dragenter', (event) => {
        if (!carriesFiles(event.dataTransfer)) return;
        depth += 1;
        mark(true);
      });
      target.addEventListener('dragleave', (event) => {
        if (!carriesFiles(event.dataTransfer)) return;
        depth -= 1;
        if (depth <= 0) mark(false);
      });
      target.addEventListener('dragover', (event) => {
        if (!carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      });
      target.addEventListener('drop', (event) => {
        if (!carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.stopPropagation();
        depth = 0;
        mark(false);
        this.take([...event.dataTransfer.files]);
      });
      document.addEventListener('paste', (event) => {
        const files = [...(event.clipboardData?.files || [])];
        const here =
          target.contains(event.target) ||
          (document.activeElement === document.body && target.matches(':hover'));
        if (!files.length || !here) return;
        event.preventDefault();
        this.take(files);
      });
    }

    take(files) {
      if (files.length) this.onfiles(files);
    }

    /** A large area while there is nothing else, a strip above the photos afterwards. */
    set large(large) {
      this.element.classList.toggle('photo-drop--large', large);
      this.choose.classList.toggle('button-small', !large);
    }
  }

  window.photos = Object.assign(window.photos, { DropArea });
})();
