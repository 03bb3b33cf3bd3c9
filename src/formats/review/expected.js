// The result as it is expected: what `tools/evaluate` compares.

const filled = (value) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

function expectedOf(one) {
  const kept = one.edit.filter((entry) => !entry.removed);
  const of = (kind) => kept.filter((entry) => entry.kind === kind).map((entry) => entry.values);
  const byKey = new Map(kept.map((entry) => [entry.key, entry]));
  // An item is named by its number, by its title where it has none.
  const item = (key) => {
    const found = byKey.get(key)?.values;
    return found ? found.number ?? found.title : null;
  };
  const all = Object.assign({}, ...of('meeting'));
  const next = {date: all.next_date, time: all.next_time, location: all.next_location, text: all.next_text};
  const meeting = {};
  for (const name of ['title', 'type', 'date', 'start_time', 'end_time', 'location', 'chair', 'secretary']) meeting[name] = all[name];
  for (const name of ['status', 'body', 'end_date']) if (filled(all[name])) meeting[name] = all[name];
  meeting.next = Object.values(next).some(filled) ? Object.fromEntries(Object.entries(next).map(([name, value]) => [name, value ?? null])) : null;
  const vote = ({votes_for, votes_against, votes_abstained, voters_for, voters_against}) =>
    ({for: votes_for, against: votes_against, abstained: votes_abstained, voters_for: voters_for ?? [], voters_against: voters_against ?? []});
  const person = ({name, role, organization, notice, ...rest}) => ({name, role, organization, ...(notice === undefined ? {} : {notice}),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => filled(value)))});
  return {
    format: one.result.format,
    meeting,
    attendees: of('attendees').map(person),
    apologies: of('apologies').map(person),
    agenda_items: tree(of('agenda_items')),
    decisions: of('decisions').map(({text, agenda_item, result, ...votes}) =>
      ({text, agenda_item: item(agenda_item), ...(filled(result) ? {result} : {}), ...(Object.values(votes).some(filled) ? {vote: vote(votes)} : {})})),
    follow_ups: of('follow_ups').map(({type, number, text, owners, due, due_text, status, done_flag, agenda_item}) =>
      ({type, number, text, owners: owners ?? [], due, due_text, status, ...(done_flag === null ? {} : {done: done_flag}), agenda_item: item(agenda_item)})),
  };
}

// Items in order, each with its level, as a tree. A level too deep stands below the item before it.
function tree(items) {
  const top = [], open = [];
  for (const {number, title, level, presenters, speakers} of items) {
    open.length = Math.min(open.length, level ?? 0);
    const node = {number, title, presenters: (presenters ?? []).map((line) => {
      const at = line.indexOf(';');
      return at < 0 ? {name: line, organization: null} : {name: line.slice(0, at).trim(), organization: line.slice(at + 1).trim() || null};
    }), speakers: speakers ?? [], items: []};
    (open.length ? open.at(-1).items : top).push(node);
    open.push(node);
  }
  return top;
}

// NAME.expected.json; an expected result of a file is that of its first meeting.
function expectedName(n) {
  const {file, part} = index[n];
  const name = file.split('/').pop();
  const dot = name.lastIndexOf('.');
  return (dot > 0 ? name.slice(0, dot) : name) + (part > 1 ? '.part' + part : '') + '.expected.json';
}

function exportDocument(n) {
  const one = load(n);
  const url = URL.createObjectURL(new Blob([JSON.stringify(expectedOf(one), null, 1) + '\n'], {type: 'application/json'}));
  const link = make('a', {href: url, download: expectedName(n)});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  one.exported = true;
  keep(one);
  say(t('exported', expectedName(n)));
}
