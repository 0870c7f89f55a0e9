-- Of an entry by hand that was typed in the draft of a file, in the place of single cells: the import
-- of that file, with which it goes and comes. Until now the order within an action told it.
ALTER TABLE import ADD COLUMN typed_for INTEGER REFERENCES import;
CREATE INDEX import_typed_for ON import (typed_for) WHERE typed_for IS NOT NULL;
UPDATE import SET typed_for = of_action.file
    FROM (SELECT entry.import AS entry, max(before.import) AS file
        FROM (SELECT action, iif(json_valid(after), json_extract(after, '$[0]'), NULL) AS import
                FROM action_row WHERE changed = 'import') AS entry
            JOIN (SELECT action, iif(json_valid(after), json_extract(after, '$[0]'), NULL) AS import
                FROM action_row WHERE changed = 'import') AS before
                ON before.action = entry.action AND before.import < entry.import
            JOIN import i ON i.id = before.import
            JOIN source s ON s.id = i.source AND s.kind = 'file'
        GROUP BY entry.import) AS of_action
    WHERE of_action.entry = import.id
        AND (SELECT kind FROM source WHERE id = import.source) = 'hand';

-- JSON texts that other packages keep beside an import, and that belong to it as its figures do:
-- never changed, and kept when it is undone.
CREATE TABLE import_text (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    import INTEGER NOT NULL REFERENCES import,
    json TEXT NOT NULL,
    PRIMARY KEY (kind, key, import)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO import_text (kind, key, import, json)
    SELECT kind, '', CAST(key AS INTEGER), json FROM text
    WHERE kind = 'import.doubts' AND CAST(key AS INTEGER) IN (SELECT id FROM import);
INSERT OR IGNORE INTO import_text (kind, key, import, json)
    SELECT 'import.doubts', '',
        CAST(iif(json_valid(after), json_extract(after, '$[1]'), NULL) AS INTEGER),
        iif(json_valid(after), json_extract(after, '$[2]'), NULL)
    FROM action_row
    WHERE changed = 'text' AND iif(json_valid(after), json_extract(after, '$[0]'), '')
            = 'import.doubts'
        AND CAST(iif(json_valid(after), json_extract(after, '$[1]'), NULL) AS INTEGER)
            IN (SELECT id FROM import);
DELETE FROM text WHERE kind = 'import.doubts';
DELETE FROM action_row
    WHERE changed = 'text' AND iif(json_valid(after), json_extract(after, '$[0]'), '')
        = 'import.doubts';

-- What would come of a withdrawal is another thing where entries by hand go with it. What is kept of
-- series is worked out anew when the tables are brought to this version.
DELETE FROM summary;
DELETE FROM summary_import;
