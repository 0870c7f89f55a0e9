-- Of the current figures of a series, how many have no value: nobody counts those as figures. What is
-- kept of series is worked out anew when the tables are brought to this version.
ALTER TABLE summary ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
DELETE FROM summary;
DELETE FROM summary_import;
