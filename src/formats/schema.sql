-- The tables of `notulen convert --format sqlite`. A meeting is (document id, part): part 1 unless a file holds several.
-- The id is the sha256 of the file; two files with the same bytes are one document with two names.

CREATE TABLE IF NOT EXISTS documents (
  id TEXT NOT NULL, part INTEGER NOT NULL, parts INTEGER NOT NULL,
  media_type TEXT NOT NULL, encoding TEXT NOT NULL, bytes INTEGER NOT NULL, lines INTEGER NOT NULL,
  version TEXT NOT NULL, vocabulary TEXT NOT NULL,  -- of the program and its words
  title TEXT, type TEXT, status TEXT, body TEXT, date TEXT, end_date TEXT, start_time TEXT, end_time TEXT, location TEXT,
  chair TEXT, chair_id TEXT, secretary TEXT, secretary_id TEXT,
  next_date TEXT, next_time TEXT, next_location TEXT, next_text TEXT,
  PRIMARY KEY (id, part)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS documents_date ON documents (date);

CREATE TABLE IF NOT EXISTS files (file TEXT PRIMARY KEY, document_id TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS files_document ON files (document_id);

CREATE TABLE IF NOT EXISTS persons (
  document_id TEXT NOT NULL, part INTEGER NOT NULL, id TEXT NOT NULL,
  list TEXT NOT NULL,  -- attendees, apologies or others
  name TEXT NOT NULL, honorific_prefix TEXT, given_name TEXT, initials TEXT, infix TEXT, family_name TEXT, sort_name TEXT,
  abbreviation TEXT, role TEXT, organization TEXT, present_from TEXT, present_until TEXT, replaces TEXT, replaced_by TEXT,
  notice INTEGER, reason TEXT, remark TEXT, confidence REAL NOT NULL, line INTEGER,
  PRIMARY KEY (document_id, part, id),
  FOREIGN KEY (document_id, part) REFERENCES documents (id, part) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS persons_name ON persons (name);

CREATE TABLE IF NOT EXISTS agenda_items (
  row INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL, part INTEGER NOT NULL, id TEXT NOT NULL,
  parent TEXT, position INTEGER NOT NULL, number TEXT, title TEXT, text TEXT NOT NULL, confidence REAL NOT NULL, line INTEGER,
  UNIQUE (document_id, part, id),
  FOREIGN KEY (document_id, part) REFERENCES documents (id, part) ON DELETE CASCADE
);

-- Turns at speech; `id` counts them within the meeting.
CREATE TABLE IF NOT EXISTS statements (
  row INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL, part INTEGER NOT NULL, id INTEGER NOT NULL,
  agenda_item TEXT, speaker TEXT, speaker_id TEXT, text TEXT NOT NULL,
  UNIQUE (document_id, part, id),
  FOREIGN KEY (document_id, part) REFERENCES documents (id, part) ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS decisions (
  row INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL, part INTEGER NOT NULL, id TEXT NOT NULL,
  text TEXT NOT NULL, agenda_item TEXT, result TEXT, votes_for INTEGER, votes_against INTEGER, abstained INTEGER,
  confidence REAL NOT NULL, line INTEGER,
  UNIQUE (document_id, part, id),
  FOREIGN KEY (document_id, part) REFERENCES documents (id, part) ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS follow_ups (
  document_id TEXT NOT NULL, part INTEGER NOT NULL, id TEXT NOT NULL,
  type TEXT NOT NULL,  -- action, agenda or commitment
  number TEXT, text TEXT NOT NULL, due TEXT, due_from TEXT, due_until TEXT, due_text TEXT, status TEXT,
  done INTEGER,  -- 1, 0; NULL where the text does not tell
  agenda_item TEXT, confidence REAL NOT NULL, line INTEGER,
  PRIMARY KEY (document_id, part, id),
  FOREIGN KEY (document_id, part) REFERENCES documents (id, part) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS owners (
  document_id TEXT NOT NULL, part INTEGER NOT NULL, follow_up TEXT NOT NULL, position INTEGER NOT NULL,
  owner TEXT NOT NULL, person_id TEXT,
  PRIMARY KEY (document_id, part, follow_up, position),
  FOREIGN KEY (document_id, part) REFERENCES documents (id, part) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS owners_owner ON owners (owner);

CREATE VIRTUAL TABLE IF NOT EXISTS items_search USING fts5 (title, text, content = 'agenda_items', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE IF NOT EXISTS decisions_search USING fts5 (text, content = 'decisions', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE IF NOT EXISTS statements_search USING fts5 (text, content = 'statements', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER IF NOT EXISTS items_in AFTER INSERT ON agenda_items BEGIN
  INSERT INTO items_search (rowid, title, text) VALUES (new.row, new.title, new.text);
END;
CREATE TRIGGER IF NOT EXISTS items_out AFTER DELETE ON agenda_items BEGIN
  INSERT INTO items_search (items_search, rowid, title, text) VALUES ('delete', old.row, old.title, old.text);
END;
CREATE TRIGGER IF NOT EXISTS decisions_in AFTER INSERT ON decisions BEGIN
  INSERT INTO decisions_search (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER IF NOT EXISTS decisions_out AFTER DELETE ON decisions BEGIN
  INSERT INTO decisions_search (decisions_search, rowid, text) VALUES ('delete', old.row, old.text);
END;
CREATE TRIGGER IF NOT EXISTS statements_in AFTER INSERT ON statements BEGIN
  INSERT INTO statements_search (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER IF NOT EXISTS statements_out AFTER DELETE ON statements BEGIN
  INSERT INTO statements_search (statements_search, rowid, text) VALUES ('delete', old.row, old.text);
END;
