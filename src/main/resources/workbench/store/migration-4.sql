-- What follows from the observations, from which imports stand and from the aliases, so that no
-- screen reads them all. The program works it out again of every series that an action touched,
-- within the action, and of all when it brings the tables to this version.

-- Of each series that has current figures, its aliases' among them. latest: the last period that
-- has a value, of the kind of period with the most values, and whose observation that is. restated:
-- how often a standing import told a figure differently from the one before. news: the last standing
-- import that told a figure new or otherwise than the dossier did when it was made.
CREATE TABLE summary (
    series INTEGER PRIMARY KEY REFERENCES series,
    figures INTEGER NOT NULL,
    latest INTEGER REFERENCES period,
    latest_series INTEGER REFERENCES series,
    latest_import INTEGER REFERENCES import,
    restated INTEGER NOT NULL,
    news INTEGER REFERENCES import
) STRICT;

-- Of each import and series, withdrawn ones too. told: the figures that it brought; news and
-- restated: those of them as above. What would be if it were withdrawn, or restored where it is
-- withdrawn: alone: figures that would go, or come; changed: those that would be told otherwise, and
-- by what share of their value at most; same: those that would only come from elsewhere.
CREATE TABLE summary_import (
    import INTEGER NOT NULL REFERENCES import,
    series INTEGER NOT NULL REFERENCES series,
    told INTEGER NOT NULL,
    news INTEGER NOT NULL,
    restated INTEGER NOT NULL,
    alone INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    share REAL NOT NULL,
    same INTEGER NOT NULL,
    PRIMARY KEY (import, series)
) STRICT, WITHOUT ROWID;
CREATE INDEX summary_import_of_series ON summary_import (series);
CREATE INDEX summary_import_restated ON summary_import (import, series, restated)
    WHERE restated > 0;
