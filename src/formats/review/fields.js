// Which values there are and how each is changed.

const KINDS = ['meeting', 'attendees', 'apologies', 'others', 'agenda_items', 'decisions', 'follow_ups'];
const ADDED = ['attendees', 'apologies', 'agenda_items', 'decisions', 'follow_ups'];  // of which there may be more

const MEETING = ['title', 'type', 'status', 'body', 'date', 'end_date', 'start_time', 'end_time', 'location', 'chair', 'secretary'].map((name) => ({
  name, form: name.includes('date') ? 'date' : name.includes('time') ? 'time' : name === 'title' ? 'text' : 'line'}));
const NEXT = [['next_date', 'date'], ['next_time', 'time'], ['next_location', 'line'], ['next_text', 'line']].map(([name, form]) => ({name, form}));
const PERSON = ['name', 'honorific_prefix', 'role', 'organization', 'abbreviation', 'present_from', 'present_until', 'replaces', 'remark'].map((name) => ({name, form: 'line'}));
const FIELDS = {
  attendees: PERSON,
  others: PERSON,
  apologies: [...PERSON, {name: 'notice', form: 'flag'}, {name: 'reason', form: 'line'}, {name: 'replaced_by', form: 'line'}],
  agenda_items: [{name: 'number', form: 'line'}, {name: 'title', form: 'text'}, {name: 'level', form: 'level', start: 0},
    {name: 'presenters', form: 'list', start: []}, {name: 'speakers', form: 'list', start: []}],
  decisions: [{name: 'text', form: 'text'}, {name: 'agenda_item', form: 'item'}, {name: 'result', form: 'line'},
    {name: 'votes_for', form: 'count'}, {name: 'votes_against', form: 'count'}, {name: 'votes_abstained', form: 'count'},
    {name: 'voters_for', form: 'list', start: []}, {name: 'voters_against', form: 'list', start: []}],
  follow_ups: [{name: 'type', form: 'choice', choices: ['action', 'agenda', 'commitment'], start: 'action'}, {name: 'number', form: 'line'}, {name: 'text', form: 'text'},
    {name: 'owners', form: 'list', start: []}, {name: 'due', form: 'date'}, {name: 'due_text', form: 'line'}, {name: 'status', form: 'line'},
    {name: 'done_flag', form: 'flag'}, {name: 'agenda_item', form: 'item'}],
};

const fieldsOf = (kind, key) => kind !== 'meeting' ? FIELDS[kind] : key === 'meeting.next' ? NEXT : MEETING.filter((field) => key === 'meeting.' + field.name);
// What selected text becomes in a new value.
const mainField = {attendees: 'name', apologies: 'name', agenda_items: 'title', decisions: 'text', follow_ups: 'text'};

const FORMS = {date: /^\d{4}(-\d\d(-\d\d)?|-W\d\d)?$/, time: /^\d\d:\d\d$/};

function itemLabel(entry) {
  return [entry.values.number, entry.values.title].filter(Boolean).join(' ') || t('untitled');
}

// A value as one line to read.
function shown(field, value) {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (field.form === 'choice') return t(value);
  if (field.form === 'item') {
    const item = entryOf(value);
    return item ? itemLabel(item) : value;
  }
  return String(value);
}

// The row of an entry: what is most of it, and the rest in brief.
function headline({kind, key, values}) {
  if (kind === 'meeting') return fieldsOf(kind, key).map((field) => shown(field, values[field.name])).filter(Boolean).join(' · ');
  if (kind === 'agenda_items') return itemLabel({values});
  if (kind === 'decisions' || kind === 'follow_ups') return [values.number, values.text].filter(Boolean).join(' ');
  return [values.honorific_prefix, values.name].filter(Boolean).join(' ');
}

// A vote in brief: `19 – 6`, with those who abstained behind it.
function voteOf({votes_for, votes_against, votes_abstained}) {
  const counts = [votes_for, votes_against].map((count) => count ?? '?').join(' – ');
  return (votes_for ?? votes_against ?? null) === null ? '' : counts + (votes_abstained === null ? '' : ' – ' + votes_abstained);
}

function details(entry) {
  const {kind, values} = entry;
  if (kind === 'meeting') return '';
  if (kind === 'agenda_items') return [...values.presenters ?? [], ...new Set(values.speakers ?? [])].join(', ');
  if (kind === 'decisions') return [values.result, voteOf(values), shown({form: 'item'}, values.agenda_item)].filter(Boolean).join(' · ');
  if (kind === 'follow_ups') return [t(values.type), ...values.owners ?? [], values.due ?? values.due_text, values.status].filter(Boolean).join(' · ');
  const notice = values.notice === true ? t('notice').toLowerCase() : '';
  return [values.role, values.organization, values.replaces && t('replaces').toLowerCase() + ' ' + values.replaces, values.reason, notice, values.remark].filter(Boolean).join(' · ');
}

function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'data') Object.assign(element.dataset, value);
    else if (name.startsWith('aria-') || name === 'role' || name === 'for') element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

function options(list, value) {
  return list.map(([code, label]) => make('option', {value: code, textContent: label, selected: code === (value ?? '')}));
}

// The input for a field. `commit` is called with the new value.
function input(field, value, id, commit) {
  if (['flag', 'choice', 'item'].includes(field.form)) {
    const items = () => doc.edit.filter((entry) => entry.kind === 'agenda_items' && !entry.removed);
    const choices = field.form === 'flag' ? [['', t('unknown')], ['true', t('yes')], ['false', t('no')]]
      : field.form === 'choice' ? field.choices.map((code) => [code, t(code)])
      : [['', t('none')], ...items().map((entry) => [entry.key, itemLabel(entry)])];
    const select = make('select', {id}, ...options(choices, value === null ? '' : String(value)));
    select.addEventListener('change', () => commit(field.form === 'flag' ? (select.value === '' ? null : select.value === 'true') : select.value || null));
    return select;
  }
  const many = field.form === 'text' || field.form === 'list';
  const box = make(many ? 'textarea' : 'input', {id, autocomplete: 'off', spellcheck: false});
  if (field.form === 'level') Object.assign(box, {type: 'number', min: 0, max: 9});
  if (field.form === 'count') Object.assign(box, {type: 'number', min: 0, step: 1});
  if (many) box.rows = 1;
  box.value = box.initial = Array.isArray(value) ? value.join('\n') : value ?? '';
  const check = () => {
    const bad = box.value.trim() && FORMS[field.form] && !FORMS[field.form].test(box.value.trim());
    box.setCustomValidity(bad ? t(field.form === 'date' ? 'badDate' : 'badTime') : '');
    box.setAttribute('aria-invalid', String(Boolean(bad)));
    return !bad;
  };
  box.addEventListener('input', check);
  box.addEventListener('change', () => {
    if (!check()) return box.reportValidity();
    const text = box.initial = box.value;
    commit(field.form === 'list' ? text.split('\n').map((one) => one.trim()).filter(Boolean)
      : field.form === 'level' ? Math.max(0, Math.min(9, Number(text) || 0))
      : field.form === 'count' ? (text === '' ? null : Math.max(0, Math.trunc(Number(text))))
      : text.replace(/\s+/g, ' ').trim() || null);
  });
  return box;
}
