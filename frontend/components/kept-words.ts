/**
 * Keeps what is typed into a draft in this tab until the server has saved it, so that a reload or a
 * restarted server takes nothing away. Kept words come back only to who typed them, and only while
 * the field still says what it said when they began.
 */
const PREFIX = 'kept-words ';
/** Words younger than this were typed after what the server has just saved was sent. */
const SENT_MILLIS = 1_000;

interface Field extends HTMLElement {
  label: string;
  value: string;
}

interface Kept {
  before: string;
  words: string;
  at: number;
}

const watched = new Map<string, Field>();
const said = new WeakMap<Field, string>();

function read(key: string): Kept | undefined {
  const found = sessionStorage.getItem(key);
  return found === null ? undefined : (JSON.parse(found) as Kept);
}

function keep(key: string, field: Field) {
  const before = read(key)?.before ?? said.get(field) ?? '';
  sessionStorage.setItem(key, JSON.stringify({ before, words: field.value, at: Date.now() }));
}

function giveBack(key: string, field: Field) {
  const kept = read(key);
  if (kept && kept.before === field.value && kept.words !== field.value) {
    field.value = kept.words;
    // As if typed, so that the server hears of it.
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  } else {
    sessionStorage.removeItem(key);
  }
}

/** What another person left in this tab is nobody's here. */
function forgetOthers(who: string) {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX) && !key.startsWith(`${PREFIX}${who} `))
    .forEach((key) => sessionStorage.removeItem(key));
}

/** A field that left a living page was signed or left with everything sent. */
function forgetGone() {
  for (const [key, field] of watched) {
    if (!field.isConnected) {
      sessionStorage.removeItem(key);
      watched.delete(key);
    }
  }
}

function watch(field: Field, who: string, place: number) {
  forgetOthers(who);
  forgetGone();
  const key = `${PREFIX}${who} ${location.pathname} ${place} ${field.label}`;
  watched.set(key, field);
  said.set(field, field.value);
  giveBack(key, field);
  field.addEventListener('input', () => keep(key, field));
}

function saved() {
  for (const [key, field] of watched) {
    const kept = read(key);
    if (kept && Date.now() - kept.at > SENT_MILLIS) {
      sessionStorage.removeItem(key);
      said.set(field, kept.words);
    }
  }
}

window.addEventListener('pagehide', forgetGone);

(window as unknown as { keptWords: object }).keptWords = { watch, saved };

export {};
