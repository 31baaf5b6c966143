/*
 * Sends photos, three at a time, each under a key of its own: however often a photo is sent again,
 * the server keeps it once. Knows nothing of the page that shows it.
 */
(() => {
  'use strict';

  const AT_ONCE = 3;
  // Waits before trying again by itself, in milliseconds. After the last one, the editor is asked.
  const PATIENCE = [1500, 5000, 15000];

  // Wagtail compares form fields only; it does not know that photos are still on their way, or
  // that somebody has to decide about one.
  const unfinished = new Set();
  window.addEventListener('beforeunload', (event) => {
    if (unfinished.size) event.preventDefault();
  });

  /**
   * One photo on its way.
   *
   * `state` is one of: waiting, sending, done, duplicate (the editor decides: `retry` by force or
   * `finish`), lost (goes on when there is a connection again, or by `retry`), refused (sending it
   * again is of no use), removed.
   */
  class Upload {
    constructor(uploader, file, number) {
      this.uploader = uploader;
      this.file = file;
      this.number = number;
      this.key = crypto.randomUUID();
      this.state = 'waiting';
      this.progress = 0;
      this.message = '';
      this.value = null;
      this.attempts = 0;
      this.force = false;
      this.onchange = () => {};
    }

    set(state, details = {}) {
      Object.assign(this, { state }, details);
      if (state === 'done' || state === 'refused') unfinished.delete(this);
      else unfinished.add(this);
      this.onchange(this);
    }

    /** Send (again). */
    retry({ force = this.force } = {}) {
      window.clearTimeout(this.timer);
      this.force = force;
      if (this.state !== 'waiting') this.attempts = 0;
      this.set('waiting', { message: '', progress: 0 });
      this.uploader.enqueue(this);
    }

    /** It needs nothing more. */
    finish() {
      unfinished.delete(this);
      this.onchange = () => {};
    }

    /** Never mind this one. What the server has already taken stays in the library. */
    abandon() {
      window.clearTimeout(this.timer);
      this.uploader.forget(this);
      this.finish();
      this.state = 'removed';
      this.request?.abort();
    }
  }

  class Uploader {
    /**
     * `title` is asked for at each photo's turn: the page's title as it stands then.
     */
    constructor({ url, maxBytes, texts, title = () => '', fields = () => ({}) }) {
      Object.assign(this, { url, maxBytes, texts, title, fields });
      this.queue = [];
      this.lost = new Set();
      this.sending = 0;
      this.onsettled = () => {};
      window.addEventListener('online', () => this.resume());
    }

    /** Take a file into the queue; `number` becomes part of its title. */
    add(file, number) {
      return new Upload(this, file, number);
    }

    enqueue(upload) {
      this.lost.delete(upload);
      if (!this.queue.includes(upload)) this.queue.push(upload);
      this.next();
    }

    forget(upload) {
      this.lost.delete(upload);
      this.queue = this.queue.filter((other) => other !== upload);
    }

    /** Everything that was lost on the way, again. */
    resume() {
      [...this.lost].forEach((upload) => upload.retry());
    }

    next() {
      while (this.sending < AT_ONCE && this.queue.length) {
        const upload = this.queue.shift();
        const reason = this.refuse(upload.file);
        if (reason) upload.set('refused', { message: reason });
        else this.send(upload);
      }
      if (!this.sending && !this.queue.length) this.onsettled();
    }

    /** What need not be sent to know that it will not be taken. */
    refuse({ name, type, size }) {
      const { format } = window.photos;
      if (size > this.maxBytes) {
        const limit = Math.floor(this.maxBytes / 1024 / 1024);
        return format(this.texts.tooBig, { name, limit });
      }
      // A phone may declare no type at all, or a wrong one: only what cannot be a photo stops here.
      if (!size || /^(video|audio|text)\/|^application\/(pdf|zip|msword)|svg/.test(type)) {
        return format(this.texts.notAPhoto, { name });
      }
      return '';
    }

    send(upload) {
      const body = new FormData();
      body.append('file', upload.file, upload.file.name);
      body.append('key', upload.key);
      body.append('title', this.title());
      body.append('number', upload.number);
      if (upload.force) body.append('force', '1');
      Object.entries(this.fields()).forEach(([name, value]) => body.append(name, value));

      const request = new XMLHttpRequest();
      upload.request = request;
      request.open('POST', this.url);
      request.responseType = 'json';
      request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
      request.setRequestHeader(window.wagtailConfig.CSRF_HEADER_NAME, window.wagtailConfig.CSRF_TOKEN);
      request.upload.onprogress = ({ loaded, total }) => {
        upload.set('sending', { progress: total ? loaded / total : 0 });
      };
      request.onloadend = () => {
        this.sending -= 1;
        if (upload.state !== 'removed') this.settle(upload, request);
        this.next();
      };
      this.sending += 1;
      upload.set('sending', { progress: 0 });
      request.send(body);
    }

    settle(upload, { status, response }) {
      const { texts } = this;
      const { name } = upload.file;
      const { format } = window.photos;
      if (status === 200 || status === 201) {
        upload.set('done', { value: response.photo, progress: 1 });
      } else if (status === 409 && response?.duplicate) {
        upload.set('duplicate', { value: response.duplicate, exact: response.exact });
      } else if (status === 413) {
        const limit = Math.floor(this.maxBytes / 1024 / 1024);
        upload.set('refused', { message: format(texts.tooBig, { name, limit }) });
      } else if (status === 422 || status === 400) {
        upload.set('refused', {
          message: response?.message || format(texts.serverError, { name }),
        });
      } else if (status === 403 || status === 401) {
        upload.set('lost', { message: response?.message || texts.loggedOut });
      } else if (response?.message) {
        // It says why: a full disk does not empty itself in a few seconds.
        upload.set('lost', { message: response.message });
      } else if (status) {
        this.lose(upload, format(texts.serverError, { name }));
      } else {
        this.lose(upload, navigator.onLine ? texts.connectionLost : texts.offline);
      }
    }

    /** No answer, or none that makes sense: wait for the network, or a little, and send it again. */
    lose(upload, message) {
      this.lost.add(upload);
      upload.set('lost', { message });
      if (!navigator.onLine || upload.attempts >= PATIENCE.length) return;
      const wait = PATIENCE[upload.attempts];
      upload.attempts += 1;
      upload.timer = window.setTimeout(() => {
        if (this.lost.delete(upload)) {
          upload.set('waiting', { message: '', progress: 0 });
          this.enqueue(upload);
        }
      }, wait);
    }
  }

  /**
   * A small picture of a file, as an address; null if this browser cannot show it (HEIC).
   *
   * Decoded at its small size only: forty photos of 12 MP at full size would stall the page.
   */
  let thumbnails = Promise.resolve();
  function thumbnail(file, width = 480) {
    const made = thumbnails.then(async () => {
      let bitmap;
      try {
        bitmap = await createImageBitmap(file, { resizeWidth: width, resizeQuality: 'medium' });
      } catch {
        return null;
      }
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      bitmap.close();
      const blob = await new Promise((done) => {
        canvas.toBlob(done, 'image/jpeg', 0.8);
      });
      return blob && URL.createObjectURL(blob);
    });
    thumbnails = made;
    return made;
  }

  window.photos = Object.assign(window.photos || {}, { Uploader, thumbnail });
})();
