// The documents and what is to be looked at: two lists for mouse and keyboard.

const documentList = document.getElementById('document-list');
const workList = document.getElementById('work-list');
const filter = document.getElementById('filter');
const showWhich = document.getElementById('show');
const orderBy = document.getElementById('order');
const documentOptions = [];  // by number

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// Arrow keys and their like in a list of options. `move`: as the keyboard comes to one; `choose`: Enter, space, click.
function listbox(list, move, choose) {
  const optionsOf = () => [...list.children].filter((option) => !option.hidden);
  const focus = (option) => {
    if (!option) return;
    for (const other of list.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
    option.tabIndex = 0;
    option.focus();
    move(option);
  };
  list.addEventListener('keydown', (event) => {
    const all = optionsOf(), at = all.indexOf(document.activeElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1, PageDown: at + 10, PageUp: at - 10}[event.key];
    if (to !== undefined && !event.altKey && !event.ctrlKey) {
      focus(all[Math.max(0, Math.min(all.length - 1, to))]);
    } else if ((event.key === 'Enter' || event.key === ' ') && at >= 0) {
      choose(all[at], true);
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) choose(option, false);
  });
}

// One option of a list is reached by Tab.
function reachable(list) {
  const all = [...list.children].filter((option) => !option.hidden);
  for (const option of list.children) option.tabIndex = -1;
  const one = all.find((option) => option.getAttribute('aria-selected') === 'true') ?? all[0];
  if (one) one.tabIndex = 0;
}

const unsureCount = (entry) => entry.confidence.filter((percent) => percent < Number(threshold.value) * 100).length;

function buildDocuments() {
  document.getElementById('documents').classList.toggle('single', index.length === 1);
  index.forEach((entry, n) => {
    entry.folded = fold([entry.title, entry.file, entry.date, entry.body].filter(Boolean).join(' '));
    documentOptions.push(make('li', {role: 'option', id: 'option-' + n, data: {n}, 'aria-selected': 'false'}));
  });
}

function showDocumentMarks(n) {
  const entry = index[n];
  const name = entry.file.split('/').pop();
  const small = [entry.date, name, entry.parts > 1 ? t('part', entry.part, entry.parts) : ''].filter(Boolean).join(' · ');
  const marks = make('span', {className: 'marks'});
  if (entry.changed) marks.append(badge('changed', '* ' + t('changed')));
  if (entry.unclaimed) marks.append(badge('unclaimed', '! ' + t('unclaimed')));
  if (unsureCount(entry)) marks.append(badge('unsure', '? ' + unsureCount(entry) + ' ' + t('unsure')));
  documentOptions[n].replaceChildren(make('bdi', {className: 'what'}, entry.title ?? t('untitled')), make('bdi', {className: 'more', title: entry.file}, small), marks);
}

function orderDocuments() {
  const order = [...index.keys()];
  if (orderBy.value === 'unsure') order.sort((a, b) => unsureCount(index[b]) - unsureCount(index[a]) || (index[a].confidence[0] ?? 101) - (index[b].confidence[0] ?? 101));
  if (orderBy.value === 'date') order.sort((a, b) => (index[a].date ?? '9').localeCompare(index[b].date ?? '9'));
  documentList.replaceChildren(...order.map((n) => documentOptions[n]));
}

function filterDocuments() {
  const words = fold(filter.value).split(/\s+/).filter(Boolean);
  const fits = {all: () => true, unsure: unsureCount, changed: (entry) => entry.changed, unclaimed: (entry) => entry.unclaimed}[showWhich.value];
  let found = 0;
  index.forEach((entry, n) => {
    const hidden = !(words.every((word) => entry.folded.includes(word)) && fits(entry));
    if (documentOptions[n].hidden !== hidden) documentOptions[n].hidden = hidden;
    if (!hidden) ++found;
  });
  document.getElementById('found').textContent = found ? t('found', found, index.length) : t('nothingFound');
  reachable(documentList);
}

function renderDocuments() {
  for (const n of index.keys()) showDocumentMarks(n);
  orderDocuments();
  filterDocuments();
}

// What is to be looked at, the most pressing first: text that stands nowhere, warnings, what is least sure.
function workOf(one) {
  const lost = one.unclaimed.map(([start, end], at) => ({id: 'unclaimed-' + at, kind: 'unclaimed', mark: '!', what: plain(one.text.slice(start, end)).slice(0, 80), line: lineOf(start)}));
  const warnings = one.result.diagnostics.map((found, at) => ({id: 'warning-' + at, kind: 'warning', mark: '!', what: translated(found.message), line: found.line}));
  const doubts = one.edit.filter((entry) => !entry.added && !entry.removed && unsure(one.info.get(entry.key).confidence)).map((entry) => {
    const {confidence, line} = one.info.get(entry.key);
    return {id: entry.key, kind: entry.kind, confidence, mark: Math.round(confidence * 100) + '%', what: headline(entry), line};
  });
  return [...lost, ...warnings, ...doubts.sort((a, b) => a.confidence - b.confidence)];
}

function showWork() {
  const work = workOf(doc);
  const focused = workList.contains(document.activeElement) ? document.activeElement.dataset.id : null;
  workList.replaceChildren(...work.map(({id, kind, mark, what, line}) => {
    const checked = doc.checked.has(id);
    const option = make('li', {role: 'option', data: {id}, tabIndex: -1, className: checked ? 'checked' : '', 'aria-selected': String(id === selected)},
      make('span', {className: 'sure'}, checked ? '✓' : mark),
      make('bdi', {className: 'what'}, what || '—'),
      make('span', {className: 'more'}, [t(kind), line ? t('line', line) : '', checked ? t('checked') : ''].filter(Boolean).join(' · ')));
    return option;
  }));
  const left = work.filter(({id}) => !doc.checked.has(id)).length;
  const text = left ? t('left', left) : t('done');
  if (document.getElementById('left').textContent !== text) document.getElementById('left').textContent = text;
  reachable(workList);
  const current = workList.querySelector('[aria-selected=true]');
  current?.scrollIntoView({block: 'nearest'});
  if (focused) workList.querySelector('[data-id="' + focused + '"]')?.focus();
}

// The next one of the worklist that nobody looked at yet, or the one before.
function nextWork(forward) {
  const ids = workOf(doc).map(({id}) => id), at = ids.indexOf(selected);
  const rest = forward ? ids.slice(at + 1) : ids.slice(0, Math.max(at, 0)).reverse();
  const id = rest.find((one) => !doc.checked.has(one));
  if (id) select(id, {focus: rows.has(id)});
  else say(t('done'));
}
