/** How often it is asked whether anything is new, and only while the page is in sight. */
const EVERY = 20_000;

let acted = Date.now();
for (const act of ['keydown', 'pointerdown', 'input']) {
  window.addEventListener(act, () => (acted = Date.now()), true);
}

/** Asks the server now and then whether what is shown still holds. */
class Refreshing extends HTMLElement {
  private timer?: number;

  connectedCallback() {
    this.timer = window.setInterval(() => {
      if (document.visibilityState === 'visible') {
        // Whoever has gone away is still signed out in time, so it says since when nobody acts.
        this.dispatchEvent(new CustomEvent('ask', { detail: Date.now() - acted }));
      }
    }, EVERY);
  }

  disconnectedCallback() {
    window.clearInterval(this.timer);
  }
}

customElements.define('afterglow-refreshing', Refreshing);

export {};
