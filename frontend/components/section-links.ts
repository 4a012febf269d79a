/** Marks the link to the section that is being read: the last one whose top has been passed. */
class SectionLinks extends HTMLElement {
  private readonly mark = () => {
    const links = [...this.querySelectorAll('a')];
    const line = window.innerHeight / 3;
    const read = links.filter((link) => this.top(link) <= line).pop() ?? links[0];
    for (const link of links) {
      if (link === read) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };

  connectedCallback() {
    // Whatever scrolls: the page or the frame around it.
    document.addEventListener('scroll', this.mark, { capture: true, passive: true });
    requestAnimationFrame(this.mark);
  }

  disconnectedCallback() {
    document.removeEventListener('scroll', this.mark, { capture: true });
  }

  private top(link: HTMLAnchorElement) {
    return document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? Infinity;
  }
}

customElements.define('afterglow-section-links', SectionLinks);

export {};
