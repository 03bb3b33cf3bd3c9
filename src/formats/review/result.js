// What was read, row by row; the chosen row opens for changes.

const values = document.getElementById('values');
let selected = null;  // the key of the chosen value, of a piece of unclaimed text or of a warning
let opened = null;    // whose row is open for changes
let rows = new Map();

const visibleKeys = () => [...rows.keys()];
const smooth = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

function say(text) {
  document.getElementById('say').textContent = text;
}

function badge(kind, text, title = '') {
  return make('span', {className: 'badge ' + kind, textContent: text, title});
}

function fillHead(row, entry) {
  const info = doc.info.get(entry.key);
  const label = entry.kind === 'meeting' ? make('span', {className: 'label'}, t(entry.key.slice(8))) : badge('mark ' + entry.kind, letterOf(entry.kind));
  if (entry.kind !== 'meeting') label.setAttribute('aria-hidden', 'true');
  const text = headline(entry);
  const parts = [label, make('span', {className: text ? 'what' : 'what empty'}, make('bdi', {}, text || '—'))];
  const more = details(entry);
  if (more) parts.push(make('span', {className: 'more'}, make('bdi', {}, more)));
  const flags = make('span', {className: 'marks'});
  if (entry.removed) flags.append(badge('removed', '− ' + t('removed')));
  else if (entry.added) flags.append(badge('changed', '+ ' + t('added')));
  else if (changedFields(doc, entry).length) flags.append(badge('changed', '* ' + t('changed')));
  if (doc.checked.has(entry.key)) flags.append(badge('checked', '✓ ' + t('checked')));
  if (unsure(info.confidence)) flags.append(badge('unsure', '? ' + t('confidence', Math.round(info.confidence * 100))));
  parts.push(flags);
  row.head.replaceChildren(...parts);
  row.li.classList.toggle('removed', Boolean(entry.removed));
  if (entry.kind === 'agenda_items') row.li.dataset.level = Math.min(entry.values.level ?? 0, 5);
}

function markField(box, entry, field) {
  const was = doc.was.get(entry.key);
  const now = was && changedFields(doc, entry).includes(field.name);
  box.classList.toggle('changed', Boolean(now));
  box.querySelector('.was').textContent = now ? t('wasRead', shown(field, was.values[field.name]) || t('nothing')) : '';
}

function setValue(entry, name, value) {
  if (JSON.stringify(entry.values[name]) === JSON.stringify(value)) return;
  change(() => { entry.values[name] = value; });
  fillHead(rows.get(entry.key), entry);
  showChanges();
}

function editor(entry) {
  const info = doc.info.get(entry.key);
  const panel = make('div', {className: 'editor', id: 'edit-' + entry.key});
  const text = quote(entry.key);
  const place = [placeOf(info), info.confidence !== null && info.confidence !== undefined ? t('confidence', Math.round(info.confidence * 100)) : ''].filter(Boolean).join(', ');
  panel.append(make('p', {className: 'place'}, place, text ? make('q', {}, make('bdi', {}, text.length > 300 ? text.slice(0, 300) + '…' : text)) : ''));
  if (entry.kind === 'others') return panel.append(make('p', {}, t('othersNote'))), panel;
  for (const field of fieldsOf(entry.kind, entry.key)) {
    const id = 'field-' + entry.key + '-' + field.name;
    const box = make('div', {className: 'field ' + field.form});
    const control = input(field, entry.values[field.name], id, (value) => {
      setValue(entryOf(entry.key), field.name, value);
      markField(box, entryOf(entry.key), field);
    });
    control.disabled = Boolean(entry.removed);
    control.setAttribute('aria-describedby', id + '-was');
    box.append(make('label', {for: id}, t(field.name)), control, make('span', {className: 'was', id: id + '-was'}));
    panel.append(box);
    markField(box, entry, field);
  }
  const button = (text, act, name) => {
    const b = make('button', {type: 'button', data: {act: name}}, text);
    b.addEventListener('click', act);
    return b;
  };
  const bar = make('div', {className: 'actions'});
  if (!entry.added) bar.append(button(t(doc.checked.has(entry.key) ? 'uncheck' : 'check'), () => check(entry.key), 'check'));
  if (entry.kind !== 'meeting') bar.append(button(t(entry.removed ? 'restore' : 'remove'), () => remove(entry.key), 'remove'));
  if (doc.was.has(entry.key)) bar.append(button(t('revert'), () => revert(entry.key), 'revert'));
  panel.append(bar);
  return panel;
}

function rowOf(entry) {
  const head = make('button', {type: 'button', className: 'row', 'aria-expanded': 'false'});
  const li = make('li', {data: {key: entry.key}}, head);
  const row = {li, head};
  rows.set(entry.key, row);
  fillHead(row, entry);
  head.addEventListener('click', () => select(entry.key, {from: 'result'}));
  return li;
}

function renderResult() {
  rows = new Map();
  const sections = KINDS.map((kind) => {
    const entries = doc.edit.filter((entry) => entry.kind === kind);
    if (kind === 'others' && entries.length === 0) return '';
    const title = make('h3', {id: 'kind-' + kind}, t(kind), kind === 'meeting' ? '' : make('span', {className: 'count'}, String(entries.filter((entry) => !entry.removed).length)));
    const head = make('div', {className: 'kind-head'}, title);
    if (ADDED.includes(kind)) {
      const add = make('button', {type: 'button', data: {add: kind}, 'aria-label': t('addTo', t(kind))}, t('add'));
      add.addEventListener('click', () => addNew(kind));
      head.append(add);
    }
    return make('section', {className: 'kind', 'aria-labelledby': 'kind-' + kind}, head, make('ul', {}, ...entries.map(rowOf)));
  });
  values.replaceChildren(...sections);
  showChanges();
  showSelected();
}

function showChanges() {
  const count = changeCount(doc);
  document.getElementById('changes').textContent = count ? t('changes', count) : t('noChanges');
  document.getElementById('undo').disabled = doc.undo.length === 0;
  document.getElementById('redo').disabled = doc.redo.length === 0;
  const changed = index.filter((entry) => entry.changed).length;
  const all = document.getElementById('export-all');
  all.hidden = changed < 2;
  all.textContent = t('exportAll', changed);
  showDocumentMarks(doc.n);
}

// The chosen value, in the text, the result and the worklist.
function showSelected() {
  for (const element of document.querySelectorAll('.selected')) element.classList.remove('selected');
  const before = rows.get(opened);
  if (before && opened !== selected) {
    before.head.setAttribute('aria-expanded', 'false');
    before.head.removeAttribute('aria-controls');
    before.li.querySelector('.editor')?.remove();
  }
  opened = selected;
  for (const element of marks.get(selected) ?? []) element.classList.add('selected');
  const row = rows.get(selected);
  if (row && !row.li.querySelector('.editor')) {
    row.li.append(editor(entryOf(selected)));
    row.head.setAttribute('aria-expanded', 'true');
    row.head.setAttribute('aria-controls', 'edit-' + selected);
  }
  row?.li.classList.add('selected');
  showWork();
}

function outside(element, pane) {
  const [e, p] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  return e.top < p.top + 40 || e.bottom > p.bottom - 20;
}

function reveal(element, pane, block = 'center') {
  if (element && pane.offsetParent && outside(element, pane)) element.scrollIntoView({block, behavior: smooth()});
}

// from: where it was chosen; focus: whether the row takes the keyboard.
function select(key, {from = '', focus = false} = {}) {
  selected = key;
  showSelected();
  const line = key.startsWith('warning-') ? doc.result.diagnostics[Number(key.slice(8))].line : null;
  const place = marks.get(key)?.[0] ?? (line ? textPane.children[line - 1] : null);
  if (from !== 'source') reveal(place, textPane);
  const row = rows.get(key);
  if (row && from !== 'result') reveal(row.li, values, 'nearest');
  if (focus) row?.head.focus({preventScroll: true});
  if (from === 'source' || from === 'work') showPane(row ? 'result' : 'source');
  if (key.startsWith('unclaimed-')) say(t('unclaimedHelp'));
  else if (row && !focus) say(row.head.textContent);
}

// Redraws after a change of which values there are.
function redraw(key) {
  selected = key;
  renderResult();
  renderSource();
  const row = rows.get(key);
  if (row) reveal(row.li, values, 'nearest'), row.head.focus({preventScroll: true});
}

function check(id) {
  toggleChecked(id);
  const row = rows.get(id);
  if (row) {
    fillHead(row, entryOf(id));
    const button = row.li.querySelector('[data-act=check]');
    if (button) button.textContent = t(doc.checked.has(id) ? 'uncheck' : 'check');
  }
  showWork();
  say(t(doc.checked.has(id) ? 'check' : 'uncheck'));
}

function remove(key) {
  change(() => { entryOf(key).removed = !entryOf(key).removed; });
  redraw(key);
}

function revert(key) {
  change(() => {
    const entry = entryOf(key);
    entry.values = copy(doc.was.get(key).values);
    delete entry.removed;
  });
  redraw(key);
}

function addNew(kind) {
  const values = picked ? {[mainField[kind]]: picked.text} : {};
  const place = {spans: picked ? [[picked.start, picked.end]] : [], line: picked ? lineOf(picked.start) : 0, end_line: picked ? lineOf(picked.end) : 0, confidence: null};
  const key = addEntry(kind, selected, values, place);
  picked = null;
  redraw(key);
  document.getElementById('field-' + key + '-' + mainField[kind]).focus();
}

function goBack(back) {
  const key = back ? step(doc.undo, doc.redo) : step(doc.redo, doc.undo);
  if (key === false) return;
  redraw(typeof key === 'string' ? key : null);
  say(t(back ? 'undone' : 'redone'));
}
