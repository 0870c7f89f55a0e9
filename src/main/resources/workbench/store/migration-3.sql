-- Another thing that is told in the log: an earlier state was put in the place of the one before.
CREATE TABLE action_event_3 (
    id INTEGER PRIMARY KEY,
    action INTEGER NOT NULL REFERENCES action,
    at INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('done', 'undone', 'redone', 'replaced')),
    who TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO action_event_3 (id, action, at, event, who)
    SELECT id, action, at, event, who FROM action_event ORDER BY id;
DROP TABLE action_event;
ALTER TABLE action_event_3 RENAME TO action_event;

-- Where the log ends: the number of its entries, and a hash in which each entry is mixed with those
-- before it. An entry that is taken away, at the end too, or changed shows. One row, which the
-- program writes when it brings the tables to this version.
CREATE TABLE log_end (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    entries INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
