/** Says once that it came into view, so that the server fills it only then. */
class WhenSeen extends HTMLElement {
  private readonly watch = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.watch.disconnect();
        this.dispatchEvent(new CustomEvent('seen'));
      }
    },
    { rootMargin: '160px' },
  );

  connectedCallback() {
    if (this.getAttribute('aria-busy') === 'true') this.watch.observe(this);
  }

  disconnectedCallback() {
    this.watch.disconnect();
  }
}

customElements.define('afterglow-when-seen', WhenSeen);

export {};
