/**
 * The lightbox: a page's photos, one at a time, over the whole screen.
 *
 * An enhancement: every `a[data-lightbox]` leads to a large rendition without it. The dialog's
 * markup and words stand in the page (photos/lightbox.html); the pictures are the page's own
 * `<picture>`s, cloned, so that the browser chooses format and size as it does everywhere else.
 * The address names the open photo (`#foto-12`): it can be shared, and Back closes.
 */

const LARGEST_ZOOM = 5;
const DOUBLE_TAP_ZOOM = 2.5;
const DOUBLE_TAP = 350; // milliseconds
const SWIPE = 56; // pixels of the screen

/** Pinch, double tap, wheel and keys enlarge the picture; one finger moves or swipes it. */
class Stage {
  constructor(element, { onSwipe }) {
    this.element = element;
    this.onSwipe = onSwipe;
    this.pointers = new Map();
    this.reset();
    element.addEventListener("pointerdown", (event) => this.down(event));
    element.addEventListener("pointermove", (event) => this.move(event));
    for (const type of ["pointerup", "pointercancel"]) {
      element.addEventListener(type, (event) => this.up(event));
    }
    element.addEventListener("dblclick", (event) => {
      // Some browsers send this after a double tap too, which `tap` has answered already.
      if (this.start?.type !== "touch") this.toggle(event.clientX, event.clientY);
    });
    element.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
  }

  reset() {
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    this.pointers.clear();
    this.apply();
  }

  get picture() {
    return this.element.querySelector("picture");
  }

  apply() {
    const { picture } = this;
    if (!picture) return;
    picture.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
    this.element.classList.toggle("is-zoomed", this.scale > 1);
  }

  /** Zooms to `scale`, keeping the point of the screen where it is. */
  zoom(scale, clientX, clientY) {
    const box = this.element.getBoundingClientRect();
    const pointX = (clientX ?? box.left + box.width / 2) - box.left - box.width / 2;
    const pointY = (clientY ?? box.top + box.height / 2) - box.top - box.height / 2;
    const next = Math.min(Math.max(scale, 1), LARGEST_ZOOM);
    const factor = next / this.scale;
    this.x = pointX - (pointX - this.x) * factor;
    this.y = pointY - (pointY - this.y) * factor;
    this.scale = next;
    this.hold();
    if (next > 1) askForSize(this.picture, `${Math.ceil(next * 100)}vw`);
  }

  /** Keeps the picture's edge from leaving the middle of the screen. */
  hold() {
    const width = (this.element.clientWidth * (this.scale - 1)) / 2;
    const height = (this.element.clientHeight * (this.scale - 1)) / 2;
    this.x = Math.min(Math.max(this.x, -width), width);
    this.y = Math.min(Math.max(this.y, -height), height);
    this.apply();
  }

  toggle(clientX, clientY) {
    this.zoom(this.scale > 1 ? 1 : DOUBLE_TAP_ZOOM, clientX, clientY);
  }

  wheel(event) {
    event.preventDefault();
    this.zoom(this.scale * Math.exp(-event.deltaY / 300), event.clientX, event.clientY);
  }

  down(event) {
    if (event.button > 0) return;
    this.element.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, [event.clientX, event.clientY]);
    const { clientX: x, pointerType: type } = event;
    this.start = { x, type, fingers: this.pointers.size };
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const now = [event.clientX, event.clientY];
    if (this.pointers.size === 2) {
      const other = [...this.pointers].find(([id]) => id !== event.pointerId)[1];
      const distance = (a) => Math.hypot(a[0] - other[0], a[1] - other[1]);
      this.zoom(
        (this.scale * distance(now)) / Math.max(distance(before), 1),
        (now[0] + other[0]) / 2,
        (now[1] + other[1]) / 2,
      );
    } else {
      this.x += now[0] - before[0];
      if (this.scale > 1) {
        this.y += now[1] - before[1];
        this.hold();
      } else {
        this.apply();
      }
    }
    this.pointers.set(event.pointerId, now);
  }

  up(event) {
    if (!this.pointers.delete(event.pointerId) || this.pointers.size) return;
    if (this.scale > 1) return;
    const across = event.clientX - this.start.x;
    const isSwipe = event.type === "pointerup" && this.start.fingers === 1;
    this.x = 0;
    this.apply();
    if (isSwipe && Math.abs(across) > SWIPE) this.onSwipe(across < 0 ? 1 : -1);
    else if (event.pointerType === "touch" && Math.abs(across) < 10) this.tap(event);
  }

  tap(event) {
    if (event.timeStamp - (this.lastTap ?? -Infinity) < DOUBLE_TAP) {
      this.lastTap = undefined;
      this.toggle(event.clientX, event.clientY);
    } else {
      this.lastTap = event.timeStamp;
    }
  }
}

/** Lets the browser choose a rendition for another width than the one in the page. */
function askForSize(picture, sizes) {
  for (const element of picture.querySelectorAll("[sizes]")) element.sizes = sizes;
}

class Lightbox {
  constructor(dialog, links) {
    this.dialog = dialog;
    this.links = links;
    this.index = -1;
    this.part = (name) => dialog.querySelector(`[data-part="${name}"]`);
    this.stage = new Stage(this.part("stage"), { onSwipe: (step) => this.step(step) });

    for (const [index, link] of links.entries()) {
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.enter(index);
      });
    }
    this.part("close").addEventListener("click", () => this.leave());
    this.part("previous").addEventListener("click", () => this.step(-1));
    this.part("next").addEventListener("click", () => this.step(1));
    dialog.addEventListener("keydown", (event) => this.key(event));
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.leave();
    });
    // Some browsers close a dialog that Esc is pressed in twice without asking.
    dialog.addEventListener("close", () => this.index >= 0 && this.leave());
    addEventListener("popstate", () => this.follow());
    addEventListener("hashchange", () => this.follow());
    this.follow();
  }

  /** Opens on a click: a step in the history of its own, so that Back closes. */
  enter(index) {
    history.pushState({ lightbox: true }, "", `#${this.links[index].id}`);
    this.show(index);
  }

  leave() {
    if (history.state?.lightbox) {
      history.back(); // `popstate` does the rest
    } else {
      history.replaceState(null, "", location.pathname + location.search);
      this.hide();
    }
  }

  /** Does what the address says. */
  follow() {
    const index = this.links.findIndex((link) => `#${link.id}` === location.hash);
    if (index >= 0) this.show(index);
    else this.hide();
  }

  step(by) {
    this.go(this.index + by);
  }

  go(index) {
    if (index === this.index || !this.links[index]) return;
    history.replaceState(history.state, "", `#${this.links[index].id}`);
    this.show(index);
  }

  show(index) {
    if (index === this.index) return;
    this.index = index;
    const picture = this.copy(index);
    this.part("stage").replaceChildren(picture);
    this.stage.reset();
    const caption = this.links[index].closest("figure")?.querySelector("figcaption");
    this.part("caption").textContent = caption?.textContent.trim() ?? "";
    this.part("count").textContent = `${index + 1} / ${this.links.length}`;
    this.part("previous").disabled = index === 0;
    this.part("next").disabled = index === this.links.length - 1;
    if (!this.dialog.open) this.dialog.showModal();
    this.say(index, picture.querySelector("img").alt);
    for (const near of [index + 1, index - 1]) if (this.links[near]) this.load(near);
  }

  hide() {
    if (this.index < 0) return;
    const link = this.links[this.index];
    this.index = -1;
    if (this.dialog.open) this.dialog.close();
    this.part("stage").replaceChildren();
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: "nearest" });
  }

  /** The page's picture again, at the size it has on the whole screen. */
  copy(index) {
    const picture = this.links[index].querySelector("picture").cloneNode(true);
    const image = picture.querySelector("img");
    const ratio = image.getAttribute("width") / image.getAttribute("height");
    image.loading = "eager";
    image.removeAttribute("fetchpriority");
    image.draggable = false;
    askForSize(picture, `min(100vw, ${Math.ceil(ratio * 100)}vh)`);
    return picture;
  }

  /** Fetches a neighbour before anybody asks for it. */
  load(index) {
    this.ahead ??= new Map();
    if (!this.ahead.has(index)) this.ahead.set(index, this.copy(index));
  }

  /** “3. foto no 9: …”, once, when the picture changes. */
  say(index, description) {
    const words = this.dialog.dataset.announce
      .replace("{number}", index + 1)
      .replace("{total}", this.links.length);
    this.part("announcement").textContent = description ? `${words}: ${description}` : words;
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = {
      ArrowLeft: () => this.step(-1),
      ArrowRight: () => this.step(1),
      Home: () => this.go(0),
      End: () => this.go(this.links.length - 1),
      "+": () => this.stage.zoom(this.stage.scale * 1.5),
      "-": () => this.stage.zoom(this.stage.scale / 1.5),
      0: () => this.stage.zoom(1),
    }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }
}

const dialog = document.querySelector("dialog[data-lightbox-dialog]");
const links = [...document.querySelectorAll("a[data-lightbox]")];
if (dialog && links.length) {
  // Not in the page itself, whose first paint would wait for it.
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = dialog.dataset.styles;
  styles.onload = styles.onerror = () => new Lightbox(dialog, links);
  document.head.append(styles);
}
