import type { Calendar } from '@event-calendar/core';

type Block = Pick<Visit, 'resource' | 'start' | 'end' | 'title'>;

interface Resource {
  id: string;
  title: string;
  hint: string;
}

interface Visit {
  id: string;
  resource: string;
  start: string;
  end: string;
  title: string;
  detail: string;
  status: string;
  tone: string;
  movable: boolean;
}

interface Day {
  date: string;
  opens: string;
  closes: string;
  offset: string;
  resources: Resource[];
  visits: Visit[];
  blocks: Block[];
}

/** As the server sends it: what visits share once, named by its place; times in minutes after midnight. */
interface SentDay extends Pick<Day, 'date' | 'opens' | 'closes' | 'offset'> {
  resources: [id: string, title: string, hint: string][];
  details: string[];
  states: [words: string, tone: string][];
  visits: [
    id: string,
    resource: number,
    start: number,
    end: number,
    title: string,
    detail: number,
    state: number,
    movable: 0 | 1,
  ][];
  blocks: [resource: number, start: number, end: number, title: string][];
}

const SIGNS: Record<string, string> = { NEUTRAL: '○', INFO: '◐', GOOD: '✓', CAUTION: '!', DANGER: '▲' };
const STEP_MINUTES = 15;
const NARROWEST_STEP = 17;

const two = (n: number) => String(n).padStart(2, '0');
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** The calendar keeps wall-clock time in plain dates; zones are the server's business. */
const wallClock = (at: Date) =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}:00`;

/** Reckoned in UTC, where no hour is missing. */
function timeOf(date: string, minutes: number): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day, 0, minutes)).toISOString().slice(0, 19);
}

function read(sent: SentDay): Day {
  const { date, opens, closes, offset } = sent;
  const resources = sent.resources.map(([id, title, hint]) => ({ id, title, hint }));
  return {
    date,
    opens,
    closes,
    offset,
    resources,
    visits: sent.visits.map(([id, resource, start, end, title, detail, state, movable]) => ({
      id,
      resource: resources[resource]?.id ?? '',
      start: timeOf(date, start),
      end: timeOf(date, end),
      title,
      detail: sent.details[detail],
      status: sent.states[state][0],
      tone: sent.states[state][1],
      movable: movable === 1,
    })),
    blocks: sent.blocks.map(([resource, start, end, title]) => ({
      resource: resources[resource]?.id ?? '',
      start: timeOf(date, start),
      end: timeOf(date, end),
      title,
    })),
  };
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

/** The day of a clinic: chairs, rooms or people down the side, hours across. */
class DayBoard extends HTMLElement {
  private calendar?: Calendar;
  private day?: Day;
  private undo?: () => void;
  private drawn = 0;
  private readonly size = new ResizeObserver(() => this.calendar?.setOption('slotWidth', this.slotWidth()));
  private readonly roles = new MutationObserver(() => this.correctRoles());

  connectedCallback() {
    if (this.day) void this.draw(this.day);
  }

  show(sent: SentDay): Promise<void> {
    return this.draw(read(sent));
  }

  private async draw(day: Day) {
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
      for (const [name, value] of Object.entries(options)) {
        this.calendar.setOption(name as keyof Calendar.Options, value);
      }
      return;
    }
    const style = document.createElement('style');
    style.textContent = `@layer event-calendar { ${css.default} }`;
    this.replaceChildren(style);
    this.roles.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: ['role'] });
    this.calendar = library.createCalendar(this, [library.ResourceTimeline, library.Interaction], {
      ...options,
      view: 'resourceTimelineDay',
      headerToolbar: { start: '', center: '', end: '' },
      slotDuration: { minutes: STEP_MINUTES },
      slotLabelInterval: '01:00',
      snapDuration: { minutes: STEP_MINUTES },
      nowIndicator: true,
      editable: true,
      eventDurationEditable: false,
      locale: document.documentElement.lang || undefined,
      slotLabelFormat: { hour: 'numeric' },
      resourceLabelContent: ({ resource }) => this.label(resource),
      eventContent: ({ event, timeText }) => this.content(event, timeText),
      eventClick: ({ event }) => this.tell('visit-opened', { id: event.id }),
      dateClick: ({ dateStr, resource }) => this.tell('slot-chosen', { resource: resource?.id, start: dateStr.slice(0, 19) }),
      eventDrop: (drop) => this.moved(drop),
    });
    this.size.observe(this);
  }

  /** Puts the visit that was moved last back where it was. */
  revert() {
    this.undo?.();
    this.undo = undefined;
  }

  disconnectedCallback() {
    this.size.disconnect();
    this.roles.disconnect();
    const calendar = this.calendar;
    this.calendar = undefined;
    if (calendar) void import('@event-calendar/core').then(({ destroyCalendar }) => destroyCalendar(calendar));
  }

  private options(day: Day): Calendar.Options {
    return {
      date: day.date,
      timeZone: day.offset,
      slotMinTime: day.opens,
      slotMaxTime: day.closes,
      scrollTime: day.opens,
      slotWidth: this.slotWidth(),
      resources: day.resources.map(({ id, title, hint }) => ({ id, title, extendedProps: { hint } })),
      events: [
        ...day.blocks.map((block, index) => ({
          id: `block-${index}`,
          resourceId: block.resource,
          start: block.start,
          end: block.end,
          title: block.title,
          display: 'background' as const,
        })),
        ...day.visits.map((visit) => ({
          id: visit.id,
          resourceId: visit.resource,
          start: visit.start,
          end: visit.end,
          title: visit.title,
          startEditable: visit.movable,
          className: `tone-${visit.tone.toLowerCase()}`,
          extendedProps: { visit },
        })),
      ],
    };
  }

  /** The whole day fits the width when it can; otherwise it scrolls. */
  private slotWidth(): number {
    const day = this.day;
    if (!day) return NARROWEST_STEP;
    const steps = (minutes(day.closes) - minutes(day.opens)) / STEP_MINUTES;
    const side = this.querySelector<HTMLElement>('.ec-sidebar')?.offsetWidth ?? 130;
    return Math.max(NARROWEST_STEP, (this.clientWidth - side - 4) / steps);
  }

  private label(resource: Calendar.Resource): Calendar.Content {
    const hint = String(resource.extendedProps.hint ?? '');
    return { domNodes: [part('board-resource', String(resource.title)), ...(hint ? [part('board-hint', hint)] : [])] };
  }

  private content(event: Calendar.Event, timeText: string): Calendar.Content {
    const visit = event.extendedProps.visit as Visit | undefined;
    if (!visit) return { domNodes: [part('board-block', String(event.title))] };
    const sign = part('board-sign', SIGNS[visit.tone] ?? '');
    sign.setAttribute('aria-hidden', 'true');
    const title = part('board-title', visit.title);
    const status = part('board-status', [visit.status, visit.detail, timeText].filter(Boolean).join(' · '));
    const where = this.day?.resources.find(({ id }) => id === event.resourceIds[0])?.title ?? '';
    for (const line of [title, status]) line.title = `${visit.title}\n${status.textContent}`;
    // The content is the name of the button, so it says where as well.
    return { domNodes: [sign, title, status, part('unseen', `, ${where}`)] };
  }

  private moved({ event, revert }: Calendar.EventDropInfo) {
    this.undo = revert;
    this.tell('visit-moved', {
      id: event.id,
      resource: event.resourceIds[0],
      start: wallClock(event.start),
      end: wallClock(event.end),
    });
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** The library gives parts of a table without the table: plain text and buttons say more. */
  private correctRoles() {
    const parts = ['table', 'grid', 'rowgroup', 'row', 'rowheader', 'columnheader', 'gridcell', 'cell'];
    for (const element of this.querySelectorAll(parts.map((role) => `[role=${role}]`).join())) {
      for (const { name } of [...element.attributes]) {
        if (name === 'role' || /^aria-(col|row)/.test(name)) element.removeAttribute(name);
      }
    }
    this.querySelectorAll('aside:not([role])').forEach((side) => side.setAttribute('role', 'none'));
  }
}

customElements.define('afterglow-day-board', DayBoard);
