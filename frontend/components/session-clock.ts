interface Part {
  /** Words with {0} where the time goes. */
  words: string;
  at: number;
  /** Counts up when null; otherwise counts down and says this once the time is past. */
  overdue: string | null;
  /** Whether it is bad to be past the time. */
  warns: boolean;
}

const two = (n: number) => String(n).padStart(2, '0');

function duration(millis: number, withHours: boolean): string {
  const seconds = Math.floor(Math.abs(millis) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return withHours || h > 0 ? `${two(h)}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

/** In words, so that nobody takes it for a time of day. */
function minutes(millis: number): string {
  const whole = Math.floor(millis / 60_000);
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  if (h > 0) return `${h} h ${m} min`;
  return whole === 0 ? '< 1 min' : `${m} min`;
}

/** Ticks in the browser by the server's clock; nothing is sent while it runs. */
class SessionClock extends HTMLElement {
  private parts: Part[] = [];
  private ahead = 0;
  private timer?: number;
  private readonly spoken = document.createElement('span');

  connectedCallback() {
    this.setAttribute('role', 'timer');
    this.spoken.className = 'unseen';
    this.spoken.setAttribute('role', 'status');
    this.run();
  }

  disconnectedCallback() {
    window.clearTimeout(this.timer);
  }

  show(now: number, parts: Part[]) {
    this.ahead = now - Date.now();
    this.parts = parts;
    const lines = parts.map(() => document.createElement('span'));
    lines.forEach((line) => (line.className = 'clock-part'));
    this.replaceChildren(...lines, this.spoken);
    this.run();
  }

  private run() {
    window.clearTimeout(this.timer);
    if (!this.isConnected || this.parts.length === 0) return;
    const now = Date.now() + this.ahead;
    this.parts.forEach((part, index) => this.draw(this.children[index] as HTMLElement, part, now));
    this.timer = window.setTimeout(() => this.run(), 1000 - (((now % 1000) + 1000) % 1000));
  }

  private draw(line: HTMLElement, part: Part, now: number) {
    const late = part.overdue !== null && now >= part.at;
    const words = late ? part.overdue! : part.words;
    const [before, after] = words.split('{0}');
    const time = document.createElement('time');
    // A countdown shows the second it is in until that second is over.
    const left = part.overdue !== null && !late ? part.at - now + 999 : now - part.at;
    time.textContent = late ? minutes(left) : duration(left, part.overdue === null);
    line.replaceChildren(late && part.warns ? '⚠ ' : '', before, time, after ?? '');
    if (late && !line.classList.contains('past')) {
      this.spoken.textContent = line.textContent;
    }
    line.classList.toggle('past', late);
    line.classList.toggle('overdue', late && part.warns);
  }
}

customElements.define('afterglow-session-clock', SessionClock);

export {};
