-- Of the observations that an import brought, how many have no value: nobody counts those as figures.
ALTER TABLE import ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
UPDATE import SET missing = told.missing
    FROM (SELECT import AS id, count(*) AS missing FROM observation
        WHERE value IS NULL GROUP BY import) AS told
    WHERE told.id = import.id;
