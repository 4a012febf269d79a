/**
 * Asks every few seconds whether the server is there, so that a dead page says so before somebody
 * types into it, and a living one stops saying so. Vaadin itself learns of either only by the next
 * action. No cookie goes along: asking must not keep a forgotten session alive.
 */
const EVERY_MILLIS = 6_000;
const PATIENCE_MILLIS = 4_000;

interface Connection {
  state: string;
}

let answers = 0;

async function ask() {
  const connection = (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
  if (!connection || document.hidden) return;
  const there = await answered();
  answers = there ? answers + 1 : 0;
  if (!there && connection.state === 'connected') {
    connection.state = 'connection-lost';
  }
  // A single answer may come while Vaadin is still sending again what was kept back.
  if (answers > 1 && ['connection-lost', 'reconnecting'].includes(connection.state)) {
    connection.state = 'connected';
  }
}

async function answered(): Promise<boolean> {
  try {
    const answer = await fetch(new URL('styles/mark.svg', document.baseURI), {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MILLIS),
    });
    return answer.status < 500;
  } catch {
    // No answer is the answer.
    return false;
  }
}

setInterval(ask, EVERY_MILLIS);

export {};
