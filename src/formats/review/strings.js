// All that the page says, in both languages. `{}` is filled in.
const STRINGS = {
  nl: {
    skipSource: 'Naar de tekst', skipResult: 'Naar de uitkomst',
    undo: 'Ongedaan maken', undoHint: 'Ctrl+Z', redo: 'Opnieuw', redoHint: 'Ctrl+Shift+Z',
    exportOne: 'Exporteren', exportHint: 'Verwachte uitkomst voor tools/evaluate (e)', exportAll: 'Alle gewijzigde ({})',
    language: 'Taal', theme: 'Kleuren', themeAuto: 'als het systeem', themeLight: 'licht', themeDark: 'donker',
    help: 'Hulp', helpHint: '?', close: 'Sluiten', panes: 'Delen van de bladzijde', paneLists: 'Lijsten',
    documents: 'Documenten', filter: 'Documenten filteren', filterHint: 'Filter (/)',
    show: 'Toon', showAll: 'alle', showUnsure: 'met onzekers', showChanged: 'gewijzigde', showUnclaimed: 'met iets dat nergens staat',
    order: 'Volgorde', orderGiven: 'zoals gegeven', orderUnsure: 'onzekerste eerst', orderDate: 'datum',
    found: '{} van {}', worklist: 'Werklijst', below: 'Zekerheid onder', everything: 'alles',
    left: 'nog {} na te kijken', done: 'niets meer na te kijken', checked: 'nagekeken', check: 'Nagekeken', uncheck: 'Toch niet nagekeken',
    source: 'Tekst', result: 'Uitkomst', legend: 'Betekenis van de kleuren en letters',
    meeting: 'Vergadering', attendees: 'Aanwezig', apologies: 'Afwezig', others: 'Anderen die genoemd worden',
    agenda_items: 'Agendapunten', decisions: 'Besluiten', follow_ups: 'Actiepunten en toezeggingen',
    unclaimed: 'Staat nergens', furniture: 'Terzijde gelegd', warning: 'Let op', unsure: 'onzeker',
    letters: 'VAXPBT', othersNote: 'Staan niet in de verwachte uitkomst; alleen om te lezen.',
    title: 'Titel', type: 'Soort', status: 'Status', body: 'Orgaan', date: 'Datum', end_date: 'Laatste dag', start_time: 'Begin', end_time: 'Einde',
    location: 'Plaats', chair: 'Voorzitter', secretary: 'Notulist', next: 'Volgende vergadering',
    next_date: 'Datum', next_time: 'Tijd', next_location: 'Plaats', next_text: 'Zoals het er staat',
    name: 'Naam', honorific_prefix: 'Aanspreekvorm', role: 'Functie', organization: 'Organisatie', abbreviation: 'Afkorting',
    present_from: 'Aanwezig vanaf', present_until: 'Aanwezig tot', replaces: 'Vervangt', replaced_by: 'Vervangen door', remark: 'Opmerking',
    notice: 'Met kennisgeving', reason: 'Reden', number: 'Nummer', level: 'Niveau (0 is het hoogste)', presenters: 'Inleiders: naam; organisatie (één op een regel)',
    speakers: 'Sprekers in volgorde (één op een regel)', text: 'Tekst', agenda_item: 'Bij agendapunt', owners: 'Wie (één op een regel)',
    due: 'Uiterlijk (dag)', due_text: 'Uiterlijk, zoals het er staat', done_flag: 'Klaar',
    votes_for: 'Stemmen voor', votes_against: 'Stemmen tegen', votes_abstained: 'Onthoudingen', voters_for: 'Wie voor stemden (één op een regel)',
    voters_against: 'Wie tegen stemden (één op een regel)',
    yes: 'ja', no: 'nee', unknown: 'niet gezegd', none: 'geen', action: 'actie', agenda: 'agenda', commitment: 'toezegging',
    add: 'Toevoegen', addTo: 'Toevoegen: {}', remove: 'Weghalen', restore: 'Terugzetten', revert: 'Zoals gelezen',
    changed: 'gewijzigd', added: 'toegevoegd', removed: 'weggehaald', wasRead: 'Gelezen: {}', nothing: 'niets',
    line: 'regel {}', lines: 'regels {}–{}', noPlace: 'geen plaats in de tekst', confidence: '{}% zeker',
    changes: '{} gewijzigd', noChanges: 'ongewijzigd', exported: '{} gemaakt', part: 'deel {} van {}', untitled: '(geen titel)',
    badDate: 'Een dag is 2025-03-04; minder precies mag: 2025-03, 2025-W10, 2025.', badTime: 'Een tijd is 19:30.',
    undone: 'Ongedaan gemaakt', redone: 'Opnieuw gedaan', nothingFound: 'Niets gevonden.',
    unclaimedHelp: 'Deze tekst staat in geen enkele waarde: selecteer haar en kies “Toevoegen” bij wat zij is.',
    helpText: 'Wijs een gekleurd stuk tekst aan en de uitkomst licht op, of andersom. Klik om de waarde te wijzigen. Geselecteerde tekst wordt overgenomen bij “Toevoegen”. Wijzigingen blijven bewaard zolang dit tabblad open is; exporteer ze om ze te houden.',
    letterKeys: 'Toetsen van één teken gebruiken',
    keys: [['j, k', 'volgende, vorige waarde'], ['n, p', 'volgende, vorige van de werklijst'], ['Enter', 'de waarde wijzigen'], ['Esc', 'terug'],
      ['x', 'nagekeken'], ['[ , ]', 'vorig, volgend document'], ['↑ ↓ Home End', 'in lijsten'], ['/', 'filter'],
      ['Ctrl+Z, Ctrl+Shift+Z', 'ongedaan maken, opnieuw'], ['e', 'exporteren'], ['?', 'deze hulp']],
  },
  en: {
    skipSource: 'To the text', skipResult: 'To the result',
    undo: 'Undo', undoHint: 'Ctrl+Z', redo: 'Redo', redoHint: 'Ctrl+Shift+Z',
    exportOne: 'Export', exportHint: 'Expected result for tools/evaluate (e)', exportAll: 'All changed ({})',
    language: 'Language', theme: 'Colours', themeAuto: 'as the system', themeLight: 'light', themeDark: 'dark',
    help: 'Help', helpHint: '?', close: 'Close', panes: 'Parts of the page', paneLists: 'Lists',
    documents: 'Documents', filter: 'Filter documents', filterHint: 'Filter (/)',
    show: 'Show', showAll: 'all', showUnsure: 'with unsure values', showChanged: 'changed', showUnclaimed: 'with unclaimed text',
    order: 'Order', orderGiven: 'as given', orderUnsure: 'least sure first', orderDate: 'date',
    found: '{} of {}', worklist: 'Worklist', below: 'Confidence below', everything: 'everything',
    left: '{} left to look at', done: 'nothing left to look at', checked: 'checked', check: 'Checked', uncheck: 'Not checked after all',
    source: 'Text', result: 'Result', legend: 'Meaning of colours and letters',
    meeting: 'Meeting', attendees: 'Present', apologies: 'Absent', others: 'Others who are named',
    agenda_items: 'Agenda items', decisions: 'Decisions', follow_ups: 'Actions and commitments',
    unclaimed: 'Unclaimed', furniture: 'Set aside', warning: 'Mind', unsure: 'unsure',
    letters: 'MPXIDA', othersNote: 'No part of the expected result; to be read only.',
    title: 'Title', type: 'Kind', status: 'Status', body: 'Body', date: 'Date', end_date: 'Last day', start_time: 'Start', end_time: 'End',
    location: 'Place', chair: 'Chair', secretary: 'Secretary', next: 'Next meeting',
    next_date: 'Date', next_time: 'Time', next_location: 'Place', next_text: 'As written',
    name: 'Name', honorific_prefix: 'Honorific', role: 'Function', organization: 'Organisation', abbreviation: 'Abbreviation',
    present_from: 'Present from', present_until: 'Present until', replaces: 'Replaces', replaced_by: 'Replaced by', remark: 'Remark',
    notice: 'Gave notice', reason: 'Reason', number: 'Number', level: 'Level (0 is the highest)', presenters: 'Presenters: name; organisation (one a line)',
    speakers: 'Speakers in order (one a line)', text: 'Text', agenda_item: 'Under item', owners: 'Who (one a line)',
    due: 'Due (day)', due_text: 'Due, as written', done_flag: 'Done',
    votes_for: 'Votes for', votes_against: 'Votes against', votes_abstained: 'Abstained', voters_for: 'Who voted for (one a line)',
    voters_against: 'Who voted against (one a line)',
    yes: 'yes', no: 'no', unknown: 'not said', none: 'none', action: 'action', agenda: 'agenda', commitment: 'commitment',
    add: 'Add', addTo: 'Add: {}', remove: 'Remove', restore: 'Put back', revert: 'As read',
    changed: 'changed', added: 'added', removed: 'removed', wasRead: 'Read: {}', nothing: 'nothing',
    line: 'line {}', lines: 'lines {}–{}', noPlace: 'no place in the text', confidence: '{}% sure',
    changes: '{} changed', noChanges: 'unchanged', exported: '{} made', part: 'part {} of {}', untitled: '(no title)',
    badDate: 'A day is 2025-03-04; less precise: 2025-03, 2025-W10, 2025.', badTime: 'A time is 19:30.',
    undone: 'Undone', redone: 'Redone', nothingFound: 'Nothing found.',
    unclaimedHelp: 'No value holds this text: select it and choose “Add” where it belongs.',
    helpText: 'Point at a coloured piece of text and the result lights up, or the other way round. Click to change the value. Selected text is taken over by “Add”. Changes are kept while this tab is open; export them to keep them.',
    letterKeys: 'Use keys of one character',
    keys: [['j, k', 'next, previous value'], ['n, p', 'next, previous of the worklist'], ['Enter', 'change the value'], ['Esc', 'back'],
      ['x', 'checked'], ['[ , ]', 'previous, next document'], ['↑ ↓ Home End', 'in lists'], ['/', 'filter'],
      ['Ctrl+Z, Ctrl+Shift+Z', 'undo, redo'], ['e', 'export'], ['?', 'this help']],
  },
};

let language = 'nl';

function t(key, ...values) {
  let text = STRINGS[language][key];
  for (const value of values) text = text.replace('{}', () => value);
  return text;
}

const DUTCH = JSON.parse(document.getElementById('messages').textContent);

// What the program said of a document; it speaks English itself.
function translated(message) {
  return language === 'nl' ? DUTCH[message] ?? message : message;
}

// The elements of page.html that name a text.
function translatePage() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = t(element.dataset.text);
  for (const element of document.querySelectorAll('[data-hint]')) {
    element.title = t(element.dataset.hint);
    if (element.matches('input')) element.placeholder = t(element.dataset.hint);
  }
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', t(element.dataset.label));
}
