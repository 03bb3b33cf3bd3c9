// What was read of each document, what was made of it by hand, and the way back.
//
// A value is an entry {key, kind, values, added, removed}: a field of the meeting, a person, an item, a decision, a task.
// `doc.base` holds them as they were read, `doc.edit` as they are now; `doc.info` where each stands and how sure it is.

const index = JSON.parse(document.getElementById('index').textContent);
const open = new Map();  // documents that are looked at or were changed, by number
let doc = null;          // the one that is looked at

const STORE = 'notulen-review:';

function flatItems(items, level = 0) {
  return items.flatMap((item) => [{...item, level}, ...flatItems(item.items, level + 1)]);
}

function speakersOf(item) {
  return item.content.filter((block) => block.type === 'statement' && block.speaker).map((block) => block.speaker);
}

function entriesOf(result) {
  const entries = [], info = new Map();
  const add = (kind, key, object, source, confidence = null) => {
    entries.push({key, kind, values: Object.fromEntries(fieldsOf(kind, key).map((field) => [field.name, object[field.name] ?? null]))});
    info.set(key, {...(source ?? {line: 0, end_line: 0, spans: []}), confidence});
  };
  const {meeting} = result;
  for (const field of MEETING) add('meeting', 'meeting.' + field.name, meeting, meeting.sources[field.name]);
  const next = meeting.next ?? {};
  add('meeting', 'meeting.next', {next_date: next.date, next_time: next.time, next_location: next.location, next_text: next.text}, next.source);
  for (const kind of ['attendees', 'apologies', 'others'])
    for (const person of result[kind]) add(kind, person.id, person, person.source, person.confidence);
  for (const item of flatItems(result.agenda_items)) {
    const presenters = item.presenters.map((one) => one.name + (one.organization ? '; ' + one.organization : ''));
    add('agenda_items', item.id, {...item, presenters, speakers: speakersOf(item)}, item.source, item.confidence);
    info.get(item.id).parts = item.presenters.flatMap((one) => one.source?.spans ?? []);
    info.get(item.id).content = item.content.flatMap((block) => block.source?.spans ?? []);
  }
  for (const one of result.decisions) {
    const {for: votes_for, against: votes_against, abstained: votes_abstained, ...voters} = one.vote ?? {};
    add('decisions', one.id, {...one, votes_for, votes_against, votes_abstained, voters_for: [], voters_against: [], ...voters}, one.source, one.confidence);
  }
  for (const one of result.follow_ups) add('follow_ups', one.id, {...one, done_flag: one.done}, one.source, one.confidence);
  return {entries, info};
}

const copy = (value) => JSON.parse(JSON.stringify(value));

function load(n) {
  if (open.has(n)) return open.get(n);
  const block = JSON.parse(document.getElementById('document-' + n).textContent);
  const text = JSON.parse(document.getElementById('text-' + block.text).textContent);
  const {entries, info} = entriesOf(block.result);
  const loaded = {n, text, result: block.result, furniture: block.furniture, unclaimed: block.unclaimed, info, base: entries, edit: copy(entries),
    was: new Map(entries.map((entry) => [entry.key, entry])), undo: [], redo: [], checked: new Set(), exported: false, count: 0};
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORE + index[n].id));
    if (kept) Object.assign(loaded, {edit: kept.edit, checked: new Set(kept.checked), exported: kept.exported});
  } catch { /* no storage here: then nothing outlives the page */ }
  for (const entry of loaded.edit) if (entry.added) loaded.info.set(entry.key, entry.place);
  open.set(n, loaded);
  return loaded;
}

// Of a document that nothing was done to nothing need be kept.
function leave() {
  if (doc && !isChanged(doc) && doc.checked.size === 0 && doc.undo.length === 0 && doc.redo.length === 0) open.delete(doc.n);
}

function keep(one) {
  index[one.n].changed = isChanged(one);
  try {
    if (!isChanged(one) && one.checked.size === 0) sessionStorage.removeItem(STORE + index[one.n].id);
    else sessionStorage.setItem(STORE + index[one.n].id, JSON.stringify({edit: one.edit, checked: [...one.checked], exported: one.exported}));
  } catch { /* full or not there */ }
}

// Documents with changes from before the page was loaded again.
function findKept() {
  for (const [n, entry] of index.entries()) {
    try {
      if (sessionStorage.getItem(STORE + entry.id)) keep(load(n));
    } catch { return; }
  }
}

function changedFields(one, entry) {
  const was = one.was.get(entry.key);
  if (!was) return [];
  return Object.keys(entry.values).filter((name) => JSON.stringify(entry.values[name]) !== JSON.stringify(was.values[name]));
}

const differs = (one, entry) => Boolean(entry.added ? !entry.removed : entry.removed || changedFields(one, entry).length);
const changeCount = (one) => one.edit.filter((entry) => differs(one, entry)).length;
const isChanged = (one) => changeCount(one) > 0;

function entryOf(key) {
  doc.byKey ??= new Map(doc.edit.map((entry) => [entry.key, entry]));
  return doc.byKey.get(key);
}

// Every change goes through here.
function change(make) {
  doc.undo.push(JSON.stringify(doc.edit));
  if (doc.undo.length > Math.min(500, 1e8 / doc.undo.at(-1).length)) doc.undo.shift();
  doc.redo = [];
  make(doc.edit);
  doc.byKey = null;
  doc.exported = false;
  keep(doc);
}

// Goes a step back, or forth again; the key of the value that changed, false when there is no step.
function step(from, to) {
  if (from.length === 0) return false;
  const before = doc.edit;
  to.push(JSON.stringify(before));
  doc.edit = JSON.parse(from.pop());
  doc.byKey = null;
  doc.exported = false;
  keep(doc);
  const now = new Map(doc.edit.map((entry) => [entry.key, JSON.stringify(entry)]));
  const then = new Map(before.map((entry) => [entry.key, JSON.stringify(entry)]));
  return [...now.keys()].find((key) => now.get(key) !== then.get(key)) ?? true;
}

// A new value of a kind, behind another where one is given.
function addEntry(kind, behind, values, place) {
  const key = 'added-' + Date.now().toString(36) + '-' + doc.edit.length;
  const entry = {key, kind, values: {...Object.fromEntries(fieldsOf(kind, key).map((field) => [field.name, field.start ?? null])), ...values}, added: true, place};
  doc.info.set(key, place);
  change((edit) => {
    let at = edit.findIndex((one) => one.key === behind && one.kind === kind);
    if (at >= 0 && kind === 'agenda_items') entry.values.level = edit[at].values.level;
    if (at < 0) at = edit.findLastIndex((one) => KINDS.indexOf(one.kind) <= KINDS.indexOf(kind));
    edit.splice(at + 1, 0, entry);
  });
  return key;
}

function toggleChecked(id) {
  if (!doc.checked.delete(id)) doc.checked.add(id);
  keep(doc);
}
