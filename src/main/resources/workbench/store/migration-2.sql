-- Who undid or redid it. Empty for 'done', whose author stands with the action, and for what was
-- undone and redone before this version, of which nobody knows.
ALTER TABLE action_event ADD COLUMN who TEXT NOT NULL DEFAULT '';

-- Where a person said, and why, that the figures on both sides of a segment's start compare.
CREATE TABLE segment_join (
    series INTEGER NOT NULL,
    from_period INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (series, from_period),
    FOREIGN KEY (series, from_period) REFERENCES segment
) STRICT, WITHOUT ROWID;
