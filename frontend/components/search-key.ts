/**
 * Ctrl+K or Cmd+K leads to the search, here and not by way of the server: what is typed right after
 * it must not land in the field that was being written. An open dialog keeps the keys.
 */
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const search = document.querySelector<HTMLElement>('.patient-search');
    if (!search) return;
    event.preventDefault();
    if (!document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) search.focus();
  },
  true,
);

export {};
