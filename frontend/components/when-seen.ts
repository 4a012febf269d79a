/**
 * Says once that it came into view, so that the server fills it only then. When what is being read
 * in it grows much shorter, as after a submit, its panel stays in sight instead of the next one.
 */
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

  private height = 0;
  private read = false;

  private readonly scrolled = () => {
    // A page that has just grown shorter scrolls by itself; that is not the reader's doing.
    if (this.offsetHeight === this.height) this.read = this.isRead();
  };

  private readonly resized = new ResizeObserver(() => {
    const shorter = this.offsetHeight < this.height;
    this.height = this.offsetHeight;
    if (shorter && this.read && !this.isRead()) {
      this.closest('.panel')?.scrollIntoView({ block: 'start' });
    }
    this.read = this.isRead();
  });

  connectedCallback() {
    if (this.getAttribute('aria-busy') === 'true') this.watch.observe(this);
    this.resized.observe(this);
    document.addEventListener('scroll', this.scrolled, { capture: true, passive: true });
  }

  disconnectedCallback() {
    this.watch.disconnect();
    this.resized.disconnect();
    document.removeEventListener('scroll', this.scrolled, { capture: true });
  }

  /** Whether it crosses the middle of the window. */
  private isRead() {
    const { top, bottom } = this.getBoundingClientRect();
    const middle = window.innerHeight / 2;
    return top <= middle && bottom >= middle;
  }
}

customElements.define('afterglow-when-seen', WhenSeen);

export {};
