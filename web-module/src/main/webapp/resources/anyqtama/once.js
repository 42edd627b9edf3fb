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
  /* A form that was refused shows where: what was folded away is open, and the reader stands at the message. */
  document.addEventListener('DOMContentLoaded', () => {
    const refused = document.querySelector('main .ui-message-error');
    if (refused) {
      refused.closest('details')?.setAttribute('open', '');
      refused.setAttribute('tabindex', '-1');
      refused.focus({preventScroll: true});
      refused.scrollIntoView({block: 'center'});
    }
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      window.location.reload();
    }
  });
})();
