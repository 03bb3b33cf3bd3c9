// The text, with what was recognised marked in it. Text goes in as text nodes only.

const textPane = document.getElementById('text');
const threshold = document.getElementById('threshold');
let marks = new Map();  // the elements of each value, by its key
let picked = null;      // text that was selected last: {text, start, end}

const unsure = (confidence) => confidence !== null && confidence !== undefined && confidence < Number(threshold.value);
const letterOf = (kind) => ({unclaimed: '!', furniture: '', content: '', others: ''})[kind] ?? t('letters')[['meeting', 'attendees', 'apologies', 'agenda_items', 'decisions', 'follow_ups'].indexOf(kind)];
const plain = (text) => text.replace(/\s+/g, ' ').trim();

// What stands in each range of the text. Where several values claim one, the shortest is on top, text below an item last.
function claimsOf(one) {
  const claims = [];
  const add = (key, kind, spans, weight) => {
    spans.forEach(([start, end], at) => claims.push({key, kind, start, end, first: at === 0, weight: weight ?? spans.reduce((sum, [b, e]) => sum + e - b, 0)}));
  };
  for (const entry of one.edit) {
    if (entry.removed) continue;
    const info = one.info.get(entry.key);
    add(entry.key, entry.kind, info.spans);
    if (info.parts?.length) add(entry.key, entry.kind, info.parts);
    if (info.content) add(entry.key, 'content', info.content, 1e9);
  }
  add('furniture', 'furniture', one.furniture, 2e9);
  one.unclaimed.forEach((span, at) => add('unclaimed-' + at, 'unclaimed', [span], 1));
  return claims.filter((claim) => claim.start < claim.end);
}

// A person or item goes before the field of the meeting that says no more of the same words.
const above = (a, b) => a.weight - b.weight || (a.kind === 'meeting') - (b.kind === 'meeting');

// The text cut where a claim or a line begins or ends: {start, end, claims}.
function cut(text, claims) {
  const at = new Map();
  const event = (position) => at.get(position) ?? at.set(position, {begin: [], end: []}).get(position);
  for (const claim of claims) event(claim.start).begin.push(claim), event(claim.end).end.push(claim);
  event(0), event(text.length);
  const positions = [...at.keys()].sort((a, b) => a - b);
  const active = new Set(), pieces = [];
  positions.forEach((start, i) => {
    for (const claim of at.get(start).end) active.delete(claim);
    for (const claim of at.get(start).begin) active.add(claim);
    const end = positions[i + 1];
    if (end !== undefined) pieces.push({start, end, claims: [...active].sort(above)});
  });
  return pieces;
}

function markOf(piece) {
  const [top] = piece.claims;
  const element = make('span', {className: 'mark ' + top.kind});
  element.keys = [...new Set(piece.claims.map((claim) => claim.key))];
  if (piece.start === top.start && top.first) element.dataset.letter = letterOf(top.kind);
  if (unsure(doc.info.get(top.key)?.confidence) && top.kind !== 'content') {
    element.classList.add('unsure');
    if (element.dataset.letter) element.dataset.letter += '?';
  }
  for (const key of element.keys) {
    if (!marks.has(key)) marks.set(key, []);
    marks.get(key).push(element);
  }
  return element;
}

function renderSource() {
  marks = new Map();
  const {text} = doc;
  const pieces = cut(text, claimsOf(doc));
  const lines = document.createDocumentFragment();
  let line = null, number = 0;
  const newLine = () => {
    line = make('div', {className: 'source-line', data: {n: ++number}});
    lines.append(line);
  };
  newLine();
  for (const piece of pieces) {
    for (let start = piece.start; start < piece.end;) {
      const stop = text.indexOf('\n', start);
      const ends = stop >= 0 && stop < piece.end;  // the line, in this piece
      const end = ends ? stop : piece.end;
      if (end > start) {
        const node = document.createTextNode(text.slice(start, end));
        node.at = start;
        if (piece.claims.length === 0) line.append(node);
        else {
          const mark = markOf({...piece, start});
          mark.append(node);
          line.append(mark);
        }
      }
      if (ends && stop < text.length - 1) newLine();
      start = ends ? stop + 1 : end;
    }
  }
  textPane.replaceChildren(lines);
  showSelected();
}

// What of the text a value was read from, in brief.
function quote(key) {
  return plain((doc.info.get(key)?.spans ?? []).map(([start, end]) => doc.text.slice(start, end)).join(' … '));
}

function placeOf(info) {
  if (!info.line) return t('noPlace');
  return info.end_line > info.line ? t('lines', info.line, info.end_line) : t('line', info.line);
}

function offsetOf(node, offset) {
  if (node.at !== undefined) return node.at + offset;
  const walk = document.createTreeWalker(textPane, NodeFilter.SHOW_TEXT);
  const place = node.childNodes[offset] ?? node.nextSibling;
  if (!place) return doc.text.length;
  walk.currentNode = place;
  return (place.at ?? walk.nextNode()?.at) ?? doc.text.length;
}

document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  if (selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  if (!textPane.contains(range.commonAncestorContainer)) return;
  const start = offsetOf(range.startContainer, range.startOffset), end = offsetOf(range.endContainer, range.endOffset);
  picked = start < end ? {text: plain(doc.text.slice(start, end)), start, end} : null;
});

// What is typed elsewhere has done with it.
document.addEventListener('focusin', (event) => { if (event.target.matches('input, textarea')) picked = null; });

const lineOf = (at) => doc.text.slice(0, at).split('\n').length;

function renderLegend() {
  const chips = KINDS.filter((kind) => kind !== 'others').concat('unclaimed', 'furniture');
  document.getElementById('legend').replaceChildren(...chips.map((kind) =>
    make('li', {}, make('span', {className: 'mark ' + kind, data: {letter: letterOf(kind)}}, t(kind)))));
}
