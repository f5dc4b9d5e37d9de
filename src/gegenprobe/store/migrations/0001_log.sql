-- The log. Entries are chained; payloads and salts stand apart, so that erasing one leaves the chain intact.
CREATE TABLE entry (
  number     INTEGER PRIMARY KEY CHECK (number >= 1),
  kind       TEXT NOT NULL,
  time       TEXT NOT NULL,
  author     TEXT NOT NULL,
  commitment TEXT NOT NULL UNIQUE CHECK (length(commitment) = 64),
  prior      TEXT NOT NULL UNIQUE CHECK (length(prior) = 64),
  hash       TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

-- Raw bytes of reports, once each, under their SHA-256.
CREATE TABLE raw (
  digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
  bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE payload (
  number INTEGER PRIMARY KEY REFERENCES entry (number),
  salt   BLOB NOT NULL CHECK (length(salt) = 32),
  raw    TEXT REFERENCES raw (digest),
  body   TEXT NOT NULL
) STRICT;

-- A projection: may be thrown away and rebuilt from the log at any time.
CREATE TABLE report (
  id    TEXT PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entry (number)
) STRICT, WITHOUT ROWID;

-- Against slips, not against intruders: those are noticed by the chain and a checkpoint kept elsewhere.
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER payload_stays BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER raw_stays BEFORE UPDATE ON raw BEGIN SELECT RAISE(ABORT, 'raw bytes are written once'); END;
