/* The guided application works without this; with it, what is typed is kept at once, the list of occupations narrows
   while one types, and a file that is too large is told before it is sent. */
(function () {
  'use strict';

  var PAUSE = 1500;

  function autosave(form) {
    var waiting;
    form.addEventListener('change', function (event) {
      if (event.target.closest('.finder') || typeof window.anyqtamaAutosave !== 'function') {
        return;
      }
      clearTimeout(waiting);
      waiting = setTimeout(window.anyqtamaAutosave, PAUSE);
    });
    form.addEventListener('submit', function () {
      clearTimeout(waiting);
    });
  }

  function finder(box) {
    var input = box.querySelector('input');
    var found = box.querySelector('.found');
    var items = Array.prototype.slice.call(document.querySelectorAll('#occupation-list li'));
    box.hidden = false;
    input.addEventListener('input', function () {
      var words = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      var count = 0;
      items.forEach(function (item) {
        var text = item.textContent.toLocaleLowerCase();
        var fits = words.every(function (word) { return text.indexOf(word) >= 0; });
        item.hidden = !fits;
        count += fits ? 1 : 0;
      });
      found.textContent = words.length ? found.dataset.found.replace('{0}', count) : '';
    });
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    });
  }

  function sizes(input) {
    input.addEventListener('change', function () {
      var tooLarge = Array.prototype.some.call(input.files, function (file) { return file.size > Number(input.dataset.most); });
      input.setCustomValidity(tooLarge ? input.dataset.tooLarge : '');
      input.reportValidity();
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('form.autosaved').forEach(autosave);
    document.querySelectorAll('.finder').forEach(finder);
    document.querySelectorAll('input[type=file]').forEach(sizes);
  });
})();
