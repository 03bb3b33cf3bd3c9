// Starts the page, and tells keys and buttons what they do.

const remember = (name, value) => {
  try {
    if (value === undefined) return localStorage.getItem('notulen-review-' + name);
    localStorage.setItem('notulen-review-' + name, value);
  } catch { /* a choice is not worth an error */ }
  return null;
};

function showPane(pane) {
  document.body.dataset.pane = pane;
  for (const button of document.querySelectorAll('#panes button')) button.setAttribute('aria-pressed', String(button.dataset.pane === pane));
}

function show(n) {
  if (doc?.n === n) return;
  leave();
  const before = doc?.n;
  doc = load(n);
  selected = null;
  picked = null;
  for (const other of [before, n]) if (other !== undefined) documentOptions[other].setAttribute('aria-selected', String(other === n));
  reachable(documentList);
  documentOptions[n].scrollIntoView({block: 'nearest'});
  document.getElementById('name').replaceChildren(make('bdi', {}, index[n].file));
  document.title = (index[n].title ?? index[n].file) + ' – notulen';
  renderSource();
  renderResult();
  textPane.scrollTop = values.scrollTop = 0;
  if (index[n].part > 1) textPane.querySelector('.mark')?.scrollIntoView({block: 'start'});
  if (before !== undefined) showDocumentMarks(before);
}

function nextDocument(forward) {
  const all = [...documentList.children].filter((option) => !option.hidden);
  const at = all.indexOf(documentOptions[doc.n]);
  const to = all[at < 0 ? 0 : at + (forward ? 1 : -1)];
  if (to) show(Number(to.dataset.n)), say(index[doc.n].title ?? index[doc.n].file);
}

function nextValue(forward) {
  const keys = visibleKeys();
  const at = keys.indexOf(selected);
  const to = at < 0 ? (forward ? 0 : keys.length - 1) : at + (forward ? 1 : -1);
  if (keys[to]) select(keys[to], {focus: true});
}

function toField() {
  rows.get(selected)?.li.querySelector('.editor input, .editor select, .editor textarea')?.focus();
}

function openHelp() {
  document.getElementById('keys').replaceChildren(...t('keys').map(([key, what]) =>
    make('tr', {}, make('th', {scope: 'row'}, make('kbd', {}, key)), make('td', {}, what))));
  document.getElementById('help-dialog').showModal();
}

function setLanguage(code) {
  language = code;
  translatePage();
  document.getElementById('language').value = code;
  renderLegend();
  renderDocuments();
  if (!doc) return;
  renderSource();
  renderResult();
}

function setTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  document.getElementById('theme').value = theme;
}

// Pointing at a value shows where it stands, and the other way round.
let pointing = 0;
function point(keys, from) {
  for (const element of document.querySelectorAll('.pointed')) element.classList.remove('pointed');
  clearTimeout(pointing);
  for (const key of keys) {
    rows.get(key)?.li.classList.add('pointed');
    for (const element of marks.get(key) ?? []) element.classList.add('pointed');
  }
  if (keys.length === 0) return;
  pointing = setTimeout(() => {
    if (from === 'source') reveal(rows.get(keys[0])?.li, values, 'nearest');
    else reveal(marks.get(keys[0])?.[0], textPane, 'nearest');
  }, 150);
}

textPane.addEventListener('mouseover', (event) => point(event.target.closest('.mark')?.keys.slice(0, 1) ?? [], 'source'));
values.addEventListener('mouseover', (event) => point([event.target.closest('li[data-key]')?.dataset.key].filter(Boolean), 'result'));
for (const pane of [textPane, values]) pane.addEventListener('mouseleave', () => point([], ''));
textPane.addEventListener('click', (event) => {
  const keys = event.target.closest('.mark')?.keys.filter((key) => rows.has(key) || key.startsWith('unclaimed-')) ?? [];
  if (keys.length === 0 || picked) return;
  // The same place again: the next of the values that stand there.
  select(keys[(keys.indexOf(selected) + 1) % keys.length], {from: 'source'});
});

listbox(documentList, () => {}, (option) => {
  show(Number(option.dataset.n));
  showPane('source');
});
listbox(workList, (option) => select(option.dataset.id), (option, byKey) => {
  select(option.dataset.id, {from: 'work'});
  if (byKey) toField();
});

const on = (id, event, act) => document.getElementById(id).addEventListener(event, act);
on('filter', 'input', filterDocuments);
on('show', 'change', filterDocuments);
on('order', 'change', () => { orderDocuments(); reachable(documentList); });
on('threshold', 'change', () => { renderDocuments(); renderSource(); renderResult(); });
on('undo', 'click', () => goBack(true));
on('redo', 'click', () => goBack(false));
on('export', 'click', () => exportDocument(doc.n));
on('export-all', 'click', () => index.forEach((entry, n) => { if (entry.changed) exportDocument(n); }));
on('help', 'click', openHelp);
on('language', 'change', (event) => { remember('language', event.target.value); setLanguage(event.target.value); });
on('letters', 'change', (event) => remember('letters', event.target.checked ? '' : 'off'));
on('theme', 'change', (event) => { remember('theme', event.target.value); setTheme(event.target.value); });
on('panes', 'click', (event) => { if (event.target.dataset.pane) showPane(event.target.dataset.pane); });
on('filter', 'keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  documentList.querySelector('[tabindex="0"]')?.focus();
});

const KEYS = {
  j: () => nextValue(true), k: () => nextValue(false), n: () => nextWork(true), p: () => nextWork(false),
  x: () => { if (selected && !selected.startsWith('added-')) check(selected); },
  ']': () => nextDocument(true), '[': () => nextDocument(false), e: () => exportDocument(doc.n), '?': openHelp,
  '/': () => { showPane('lists'); filter.focus(); filter.select(); },
};

document.addEventListener('keydown', (event) => {
  if (document.querySelector('dialog[open]')) return;
  const typing = event.target.matches('input, textarea, select');
  const row = event.target.closest('li[data-key]');
  if (event.key === 'Escape' && row) {
    if (event.target.initial !== undefined) event.target.value = event.target.initial;
    row.firstElementChild.focus();
  } else if (typing && row && event.key === 'Enter' && (event.ctrlKey || event.target.matches('input, .text textarea'))) {
    event.preventDefault();
    event.target.blur();
    row.firstElementChild.focus();
  } else if (!typing && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
    event.preventDefault();
    goBack(!event.shiftKey);
  } else if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  } else if (row && event.target.matches('.row') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    nextValue(event.key === 'ArrowDown');
  } else if (row && event.target.matches('.row') && event.key === 'Enter' && selected === row.dataset.key) {
    event.preventDefault();
    toField();
  } else if (KEYS[event.key] && document.getElementById('letters').checked) {
    event.preventDefault();
    KEYS[event.key]();
  }
});

addEventListener('beforeunload', (event) => {
  if ([...open.values()].some((one) => isChanged(one) && !one.exported)) event.preventDefault();
});

buildDocuments();
findKept();
setTheme(remember('theme') ?? '');
document.getElementById('letters').checked = remember('letters') !== 'off';
setLanguage(remember('language') ?? (navigator.language.startsWith('en') ? 'en' : 'nl'));
showPane('source');
show(0);
