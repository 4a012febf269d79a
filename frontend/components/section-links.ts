/** Marks the link to the section that is being read: the last one whose top has been passed. */
class SectionLinks extends HTMLElement {
  private readonly mark = () => {
    const links = [...this.querySelectorAll('a')];
    const line = window.innerHeight / 4;
    const read = links.filter((link) => this.top(link) <= line).pop() ?? links[0];
    for (const link of links) {
      if (link === read) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };

  // The way there is a walk down the page, not a visit to a page.
  private readonly walk = (click: MouseEvent) => {
    const link = (click.target as Element).closest('a');
    const section = link && document.getElementById(link.hash.slice(1));
    if (!section || click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    section.scrollIntoView();
    section.focus({ preventScroll: true });
  };

  private readonly grown = new ResizeObserver(this.mark);

  connectedCallback() {
    this.addEventListener('click', this.walk);
    // Whatever scrolls: the page or the frame around it.
    document.addEventListener('scroll', this.mark, { capture: true, passive: true });
    // Sections grow when they are read, which moves those below.
    if (this.parentElement) this.grown.observe(this.parentElement);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.walk);
    document.removeEventListener('scroll', this.mark, { capture: true });
    this.grown.disconnect();
  }

  private top(link: HTMLAnchorElement) {
    return document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? Infinity;
  }
}

customElements.define('afterglow-section-links', SectionLinks);

export {};
