/** What the server sends; BoardMessage.java says what stands where. */
export interface Message {
  date: string;
  days: number;
  left: number[];
  opens: number;
  closes: number;
  offset: string;
  rows: [key: number, title: string, hint: string][];
  states: [words: string, tone: string, movable: boolean][];
  words: string[];
  visits: [
    key: number,
    row: number,
    start: number,
    length: number,
    state: number,
    kind: number,
    by: number,
    title: string,
    note?: string,
  ][];
  blocks: [start: number, length: number, title: string, row?: number][];
  loads: [start: number, length: number, text: string, percent: number][];
  loadTitle: string;
  book: string;
}

export interface Visit {
  id: string;
  row: string;
  start: number;
  end: number;
  title: string;
  detail: string;
  status: string;
  tone: string;
  movable: boolean;
}

const MINUTE = 60_000;

export const visits = (day: Message): Visit[] =>
  day.visits.map(([key, row, start, length, state, kind, by, title, note]) => {
    const [words, tone, movable] = day.states[state];
    return {
      id: String(key),
      row: String(row),
      start,
      end: start + length,
      title,
      detail: [day.words[kind], day.words[by]].filter(Boolean).join(' · '),
      status: [words, note].filter(Boolean).join(' '),
      tone,
      movable,
    };
  });

/** Wall-clock time, so many minutes after the first midnight. */
export const wallClock = (day: Message, minutes: number): string =>
  new Date(Date.parse(`${day.date}T00:00:00Z`) + minutes * MINUTE).toISOString().slice(0, 19);

export const hours = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;

/** Minutes of the present at the site since the first midnight. */
export const present = (day: Message): number =>
  Math.floor((Date.now() - Date.parse(`${day.date}T00:00:00${day.offset}`)) / MINUTE);

/** The first time from now on, or from the opening, at which nobody is in a row. */
export function firstFree(day: Message, row: string, step: number): number {
  const taken = visits(day).filter((visit) => visit.row === row);
  const today = Math.min(Math.max(Math.floor(present(day) / 1440), 0), day.days - 1) * 1440;
  const earliest = Math.max(today + day.opens, Math.ceil(present(day) / step) * step);
  let at = earliest < today + day.closes ? earliest : today + day.opens;
  while (taken.some((visit) => visit.start <= at && at < visit.end)) at += step;
  return at;
}

/** Where an arrow key leads to from a visit: along its row, or to the nearest time in the next one. */
export function neighbour(day: Message, from: string, key: string): string | undefined {
  const all = visits(day);
  const here = all.find(({ id }) => id === from);
  if (!here) return undefined;
  const row = all.filter((visit) => visit.row === here.row).sort((a, b) => a.start - b.start);
  const at = row.indexOf(here);
  if (key === 'ArrowRight') return row[at + 1]?.id;
  if (key === 'ArrowLeft') return row[at - 1]?.id;
  if (key === 'Home') return row[0].id;
  if (key === 'End') return row[row.length - 1].id;
  const rows = day.rows.map(([number]) => String(number));
  const step = key === 'ArrowDown' ? 1 : -1;
  for (let next = rows.indexOf(here.row) + step; rows[next]; next += step) {
    const near = all
      .filter((visit) => visit.row === rows[next])
      .sort((a, b) => Math.abs(a.start - here.start) - Math.abs(b.start - here.start));
    if (near.length) return near[0].id;
  }
  return undefined;
}
