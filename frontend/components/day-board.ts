import type { Calendar } from '@event-calendar/core';
import { firstFree, hours, type Message, neighbour, present, type Visit, visits, wallClock } from './day-board-message';

const SIGNS: Record<string, string> = { NEUTRAL: '○', INFO: '◐', GOOD: '✓', CAUTION: '!', DANGER: '▲' };
const STEP_MINUTES = 15;
const NARROWEST_STEP = 17;
const LOAD = 'load';
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

const two = (n: number) => String(n).padStart(2, '0');
/** The calendar keeps wall-clock time in plain dates; zones are the server's business. */
const plain = (at: Date) =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}:00`;

function part(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

/** A day or a week of a clinic: chairs, rooms or people down the side, hours or days across. */
class DayBoard extends HTMLElement {
  private calendar?: Calendar;
  private day?: Message;
  private undo?: () => void;
  private drawn = 0;
  private dragging = false;
  private waiting?: Message;
  private focused?: string;
  private applied: Record<string, string> = {};
  private opened?: string;
  private readonly size = new ResizeObserver(() => this.fit());
  private readonly changes = new MutationObserver(() => this.correct());

  connectedCallback() {
    this.addEventListener('keydown', this.walk);
    if (this.day) void this.show(this.day);
  }

  async show(day: Message) {
    if (this.dragging) {
      this.waiting = day;
      return;
    }
    this.day = day;
    this.undo = undefined;
    const turn = ++this.drawn;
    const [library, css] = await Promise.all([
      import('@event-calendar/core'),
      import('@event-calendar/core/index.css?inline'),
    ]);
    if (turn !== this.drawn || !this.isConnected) return;
    const options = this.options(day);
    if (this.calendar) {
      this.focused = this.visitAt(document.activeElement);
      this.apply(options);
      return;
    }
    this.applied = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, JSON.stringify(value)]));
    const style = document.createElement('style');
    style.textContent = `@layer event-calendar { ${css.default} }`;
    this.replaceChildren(style);
    this.changes.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: ['role'] });
    this.calendar = library.createCalendar(this, [library.ResourceTimeline, library.Interaction], {
      ...options,
      views: {
        resourceTimelineDay: { slotDuration: { minutes: STEP_MINUTES } },
        resourceTimelineMonth: { slotDuration: { days: 1 }, duration: { days: 7 }, columnWidth: 'minmax(8rem, 1fr)' },
      },
      headerToolbar: { start: '', center: '', end: '' },
      slotLabelInterval: '01:00',
      snapDuration: { minutes: STEP_MINUTES },
      firstDay: 1,
      nowIndicator: true,
      editable: true,
      eventDurationEditable: false,
      locale: document.documentElement.lang || undefined,
      slotLabelFormat: { hour: 'numeric' },
      dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
      resourceLabelContent: ({ resource }) => this.label(resource),
      eventContent: ({ event, timeText }) => this.content(event, timeText),
      eventClick: ({ event }) => this.open(String(event.id)),
      dateClick: ({ date, resource, allDay }) => this.chosen(date, resource?.id, allDay),
      eventDragStart: () => (this.dragging = true),
      eventDragStop: () => this.dropped(),
      eventDrop: (drop) => this.moved(drop),
      eventAllUpdated: () => this.focusAgain(),
    });
    this.size.observe(this);
  }

  /** Only what changed: a redraw must not scroll the board away under the reader's eyes. */
  private apply(options: Calendar.Options) {
    const moved = ['date', 'view'].some((name) => this.applied[name] !== JSON.stringify(options[name as 'date']));
    for (const [name, value] of Object.entries(options)) {
      const text = JSON.stringify(value);
      if (text !== this.applied[name] && (name !== 'scrollTime' || moved)) {
        this.applied[name] = text;
        this.calendar?.setOption(name as keyof Calendar.Options, value);
      }
    }
  }

  /** Puts the visit that was moved last back where it was. */
  revert() {
    this.undo?.();
    this.undo = undefined;
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.walk);
    this.size.disconnect();
    this.changes.disconnect();
    const calendar = this.calendar;
    this.calendar = undefined;
    if (calendar) void import('@event-calendar/core').then(({ destroyCalendar }) => destroyCalendar(calendar));
  }

  private options(day: Message): Calendar.Options {
    const week = day.days > 1;
    const loads = day.loads.length ? [{ id: LOAD, title: day.loadTitle }] : [];
    const everyRow = day.rows.map(([key]) => String(key));
    return {
      view: week ? 'resourceTimelineMonth' : 'resourceTimelineDay',
      date: day.date,
      hiddenDays: (week ? day.left : []) as Calendar.Options['hiddenDays'],
      timeZone: day.offset,
      slotMinTime: hours(day.opens),
      slotMaxTime: hours(day.closes),
      scrollTime: hours(this.scrollsTo(day)),
      slotWidth: this.slotWidth(),
      resources: [
        ...loads,
        ...day.rows.map(([key, title, hint]) => ({ id: String(key), title, extendedProps: { hint } })),
      ],
      events: [
        ...day.loads.map(([start, length, text, percent], index) => ({
          id: `load-${index}`,
          resourceId: LOAD,
          ...this.time(day, start, start + length),
          title: text,
          display: 'background' as const,
          className: `board-load board-load-${Math.min(4, Math.ceil(percent / 25))}`,
        })),
        ...day.blocks.map(([start, length, title, row], index) => ({
          id: `block-${index}`,
          resourceIds: row === undefined ? everyRow : [String(row)],
          ...this.time(day, start, start + length),
          title,
          display: 'background' as const,
        })),
        ...visits(day).map((visit) => ({
          id: visit.id,
          resourceId: visit.row,
          start: wallClock(day, visit.start),
          end: wallClock(day, visit.end),
          title: visit.title,
          startEditable: visit.movable,
          className: `tone-${visit.tone.toLowerCase()}`,
          extendedProps: { visit },
        })),
      ],
    };
  }

  /** To a little before the present when that is on the board. */
  private scrollsTo(day: Message): number {
    const now = present(day);
    return now > day.opens && now < day.closes ? Math.max(day.opens, Math.floor(now / 60) * 60 - 60) : day.opens;
  }

  private time(day: Message, start: number, end: number) {
    return { start: wallClock(day, start), end: wallClock(day, end), allDay: day.days > 1 };
  }

  /** The whole day fits the width when it can; otherwise it scrolls. */
  private slotWidth(): number {
    const day = this.day;
    if (!day) return NARROWEST_STEP;
    const steps = (day.closes - day.opens) / STEP_MINUTES;
    const side = this.querySelector<HTMLElement>('.ec-sidebar')?.offsetWidth ?? 130;
    return Math.max(NARROWEST_STEP, (this.clientWidth - side - 4) / steps);
  }

  /** What is opened beside the board takes some of its width, and must not take the visit out of sight. */
  private fit() {
    this.calendar?.setOption('slotWidth', this.slotWidth());
    const box = this.opened && this.box(this.opened);
    if (box) requestAnimationFrame(() => box.scrollIntoView({ block: 'nearest', inline: 'center' }));
  }

  private open(id: string) {
    this.opened = id;
    this.tell('visit-opened', { id });
  }

  private label(resource: Calendar.Resource): Calendar.Content {
    const title = String(resource.title);
    if (String(resource.id) === LOAD) return { domNodes: [part('board-load-title', title)] };
    const hint = String(resource.extendedProps.hint ?? '');
    const lines = [part('board-resource', title), ...(hint ? [part('board-hint', hint)] : [])];
    const day = this.day;
    if (!day?.book) return { domNodes: lines };
    const book = document.createElement('button');
    book.type = 'button';
    book.className = 'board-book';
    book.title = day.book.replace('{0}', title);
    book.setAttribute('aria-label', book.title);
    book.append(...lines);
    book.addEventListener('click', () => {
      const row = String(resource.id);
      const start = wallClock(this.day ?? day, firstFree(this.day ?? day, row, STEP_MINUTES));
      this.tell('slot-chosen', { resource: row, start });
    });
    return { domNodes: [book] };
  }

  private content(event: Calendar.Event, timeText: string): Calendar.Content {
    const visit = event.extendedProps.visit as Visit | undefined;
    if (!visit) {
      const words = part('board-block', String(event.title));
      words.title = String(event.title);
      return { domNodes: [words] };
    }
    const week = (this.day?.days ?? 1) > 1;
    const sign = part('board-sign', SIGNS[visit.tone] ?? '');
    sign.setAttribute('aria-hidden', 'true');
    sign.dataset.visit = visit.id;
    const title = part('board-title', week ? `${timeText} ${visit.title}` : visit.title);
    const status = part('board-status', [visit.status, visit.detail, week ? '' : timeText].filter(Boolean).join(' · '));
    const where = this.day?.rows.find(([key]) => String(key) === visit.row)?.[1] ?? '';
    for (const line of [title, status]) line.title = `${title.textContent}\n${status.textContent}`;
    // The content is the name of the button, so it says where as well.
    return { domNodes: [sign, title, status, part('unseen', `, ${where}`)] };
  }

  private chosen(date: Date, row: string | undefined, wholeDay: boolean) {
    if (!row || row === LOAD || !this.day) return;
    const start = wholeDay ? plain(date).slice(0, 11) + hours(this.day.opens) : plain(date);
    this.tell('slot-chosen', { resource: row, start });
  }

  private moved({ event, revert }: Calendar.EventDropInfo) {
    if (event.resourceIds[0] === LOAD) {
      revert();
      return;
    }
    this.undo = revert;
    this.tell('visit-moved', {
      id: event.id,
      resource: event.resourceIds[0],
      start: plain(event.start),
      end: plain(event.end),
    });
  }

  /** What arrived while the hand was on a visit is drawn after it let go. */
  private dropped() {
    this.dragging = false;
    const next = this.waiting;
    this.waiting = undefined;
    if (next) queueMicrotask(() => void this.show(next));
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private visitAt(element: Element | null): string | undefined {
    const box = element?.closest('.ec-event');
    return box && this.contains(box) ? box.querySelector<HTMLElement>('[data-visit]')?.dataset.visit : undefined;
  }

  private box(id: string): HTMLElement | null | undefined {
    return this.querySelector(`[data-visit="${id}"]`)?.closest<HTMLElement>('.ec-event');
  }

  private readonly walk = (key: KeyboardEvent) => {
    const from = this.visitAt(key.target as Element);
    if (!from || !this.day || !ARROWS.includes(key.key)) return;
    key.preventDefault();
    const next = neighbour(this.day, from, key.key);
    const box = next && this.box(next);
    if (!box) return;
    this.reach(box);
    box.focus();
    box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  /** One visit can be reached with the tab key, the others from there with the arrows. */
  private reach(box?: HTMLElement) {
    const boxes = [...this.querySelectorAll<HTMLElement>('.ec-event')];
    const one = box ?? boxes.find((other) => other === document.activeElement) ?? boxes.find((other) => other.tabIndex === 0);
    boxes.forEach((other, index) => (other.tabIndex = one ? (other === one ? 0 : -1) : index ? -1 : 0));
  }

  private focusAgain() {
    const id = this.focused;
    this.focused = undefined;
    if (id && document.activeElement === document.body) this.box(id)?.focus();
  }

  /** The library gives parts of a table without the table: plain text and buttons say more. */
  private correct() {
    const parts = ['table', 'grid', 'rowgroup', 'row', 'rowheader', 'columnheader', 'gridcell', 'cell'];
    for (const element of this.querySelectorAll(parts.map((role) => `[role=${role}]`).join())) {
      for (const { name } of [...element.attributes]) {
        if (name === 'role' || /^aria-(col|row)/.test(name)) element.removeAttribute(name);
      }
    }
    this.querySelectorAll('aside:not([role])').forEach((side) => side.setAttribute('role', 'none'));
    this.reach();
  }
}

customElements.define('afterglow-day-board', DayBoard);
