/* A form that was sent is not sent again while the answer is on its way: a double click is one click. */
(() => {
  const sent = new WeakSet();
  document.addEventListener('submit', event => {
    if (event.defaultPrevented) {
      return;
    }
    if (sent.has(event.target)) {
      event.preventDefault();
    } else {
      sent.add(event.target);
    }
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      window.location.reload();
    }
  });
})();
