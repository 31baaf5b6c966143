/* The third step and what comes after it: publish, submit or save, and wait for large pictures. */
(() => {
  'use strict';

  const { element, icon, format, say } = window.photos;
  const { post } = window.postEvent;

  const ASK_EVERY = 3000;

  class Finishing {
    constructor(screen) {
      this.screen = screen;
      this.texts = screen.texts;
      const find = (name) => screen.root.querySelector(`[data-pe-${name}]`);
      this.title = find('event-title');
      this.summary = find('summary');
      this.note = find('lacking');
      this.actions = find('actions');
      this.end = find('end');
      this.busy = '';
      this.refusal = null;
    }

    /** What is still in the way, and the buttons that follow from it: one of them is filled. */
    draw() {
      const { screen, texts } = this;
      const { counted, open, undescribed } = screen;
      const [first, ...others] = screen.choice.actions;
      const plural = (text, n, m) => format(text, { n, m }, screen.config.language);
      this.title.textContent = screen.choice.title;
      this.summary.textContent = [
        plural(texts.photos, counted.length),
        undescribed.length
          ? plural(texts.someDescribed, counted.length - undescribed.length)
          : plural(texts.allAreDescribed, counted.length),
      ].join(', ');
      const lacking = undescribed.length && first !== 'draft';
      const sending = open.filter(({ upload }) => upload.state !== 'duplicate').length;
      const sentences = [];
      if (!first) sentences.push(texts.noRights);
      if (this.refusal) sentences.push(this.refusal.message);
      else if (lacking) sentences.push(plural(texts.lacking, undescribed.length));
      if (sending) sentences.push(plural(texts.stillSending, sending));
      if (open.length > sending) sentences.push(plural(texts.decided, open.length - sending));
      this.tell(sentences);

      const buttons = [];
      if (lacking) {
        buttons.push(
          this.button(plural(texts.describeRest, undescribed.length), 'filled', () =>
            screen.describe(undescribed[0]),
          ),
        );
      } else if (first) {
        buttons.push(this.actionButton(first, 'filled', open.length));
      }
      others.forEach((action) => buttons.push(this.actionButton(action, '', open.length)));
      this.actions.replaceChildren(...buttons);
    }

    tell(sentences) {
      this.note.hidden = !sentences.length;
      const words = element('div', 'pe-note__words');
      sentences.forEach((sentence) => words.append(element('p', '', sentence)));
      if (this.refusal?.photos?.length) {
        const jump = element('button', 'photo-link', this.texts.showFirst);
        jump.addEventListener('click', () => {
          const [id] = this.refusal.photos;
          this.refusal = null;
          this.screen.describe(this.screen.items.find(({ photo }) => photo?.id === id));
        });
        words.append(jump);
      } else if (this.refusal?.editUrl) {
        const link = element('a', 'photo-link', this.texts.editPage);
        link.href = this.refusal.editUrl;
        words.append(link);
      }
      this.note.replaceChildren(icon('warning'), words);
    }

    button(text, kind, act) {
      const look = kind === 'filled' ? 'button' : 'button button-secondary';
      const button = element('button', `${look} pe-button`, text);
      button.addEventListener('click', act);
      return button;
    }

    actionButton(action, kind, open) {
      const name = action === 'draft' ? 'draftAction' : action;
      const text = this.busy === action ? this.texts.saving : this.texts[name];
      const button = this.button(text, kind, () => this.finish(action));
      button.disabled = Boolean(open) || Boolean(this.busy);
      button.dataset.peAction = action;
      return button;
    }

    async finish(action) {
      const { screen, texts } = this;
      const { keeper, config } = screen;
      if (this.busy) return;
      this.busy = action;
      this.refusal = null;
      this.draw();
      const kept = await keeper.flush();
      const answer =
        kept && (await post(config.urls.finish, { key: keeper.key, action }).catch(() => null));
      this.busy = '';
      if (answer?.status === 200) {
        this.celebrate(answer.body);
        return;
      }
      this.refusal = {
        message: navigator.onLine ? texts.failed : texts.offline,
        ...answer?.body,
      };
      const { fields } = this.refusal;
      if (fields && Object.keys(fields).length) screen.backToEvent(fields);
      this.draw();
      say(this.refusal.message);
    }

    // ── Done ──

    celebrate({ action, title, url, editUrl, photos }) {
      const { screen, texts } = this;
      const find = (name) => this.end.querySelector(`[data-pe-${name}]`);
      const heading = { publish: texts.published, review: texts.submitted, draft: texts.saved };
      find('end-title').textContent = heading[action];
      const count = format(texts.photos, { n: photos.length }, screen.config.language);
      find('end-photos').textContent = `${count}: ${title}`;
      const look = find('end-look');
      look.href = action === 'publish' && url ? url : editUrl;
      look.textContent = action === 'publish' && url ? texts.viewPage : texts.openPage;
      screen.over();
      if (action === 'publish' && url) this.waitForPictures(find('end-ready'), photos.length);
    }

    async waitForPictures(box, total) {
      const sentence = box.querySelector('p');
      const bar = box.querySelector('.photo-bar');
      box.hidden = false;
      for (let ready = 0; ready < total; ) {
        // eslint-disable-next-line no-await-in-loop
        const answer = await fetch(this.screen.config.urls.ready, {
          headers: { 'X-Requested-With': 'XMLHttpRequest' },
        }).catch(() => null);
        // eslint-disable-next-line no-await-in-loop
        const counted = answer?.ok ? await answer.json() : null;
        if (counted) {
          ready = Math.max(counted.ready, total - counted.total);
          sentence.textContent = format(this.texts.ready, { n: ready, m: total });
          bar.style.setProperty('--photo-share', `${(100 * ready) / total}%`);
        }
        // eslint-disable-next-line no-await-in-loop
        if (ready < total) await new Promise((go) => setTimeout(go, ASK_EVERY));
      }
      say(sentence.textContent);
    }
  }

  window.postEvent = Object.assign(window.postEvent || {}, { Finishing });
})();
