-- The ledger. A released migration is never edited: the schema of a dossier that is opened
-- is compared with what these statements make.

-- Bytes of files, each once, whatever the number of imports that read it.
CREATE TABLE kept_file (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;

-- zlib stream of the file, cut into parts so that neither end holds it whole.
CREATE TABLE kept_part (
    file INTEGER NOT NULL REFERENCES kept_file,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (file, part)
) STRICT;

-- A file, or an entry by hand with its reason and perhaps a file as evidence.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'hand')),
    file INTEGER REFERENCES kept_file,
    name TEXT NOT NULL,
    release_date TEXT,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    CHECK (kind = 'hand' OR file IS NOT NULL)
) STRICT;

-- Numbered in the order in which they were first made. Times are microseconds since 1970 in UTC.
CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source,
    made_at INTEGER NOT NULL,
    recipe_name TEXT NOT NULL,
    recipe_hash TEXT NOT NULL,
    recipe TEXT NOT NULL,
    observations INTEGER NOT NULL
) STRICT;
CREATE INDEX import_of_source ON import (source);

-- Withdrawn (0) or restored (1), and when; an import without an event stands.
CREATE TABLE standing_event (
    id INTEGER PRIMARY KEY,
    import INTEGER NOT NULL REFERENCES import,
    at INTEGER NOT NULL,
    standing INTEGER NOT NULL CHECK (standing IN (0, 1))
) STRICT;
CREATE INDEX standing_event_of_import ON standing_event (import);

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    UNIQUE (key, code, kind, name_en, name_fr)
) STRICT;

-- Which indicator is meant; what is known of it stands in indicator_detail.
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

-- stated: 1 once a person said so, 0 while it is as the first import told it.
CREATE TABLE indicator_detail (
    indicator INTEGER PRIMARY KEY REFERENCES indicator,
    stated INTEGER NOT NULL CHECK (stated IN (0, 1)),
    code TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    factor TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES unit,
    direction TEXT NOT NULL,
    target REAL,
    target_year INTEGER,
    bound REAL,
    decimals INTEGER,
    definition_en TEXT NOT NULL,
    definition_fr TEXT NOT NULL,
    source TEXT NOT NULL,
    base_year INTEGER
) STRICT;

-- Every definition that an indicator has had, numbered from 1.
CREATE TABLE definition (
    indicator INTEGER NOT NULL REFERENCES indicator,
    version INTEGER NOT NULL,
    since INTEGER NOT NULL,
    definition_en TEXT NOT NULL,
    definition_fr TEXT NOT NULL,
    PRIMARY KEY (indicator, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL
) STRICT;

CREATE TABLE breakdown (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    indicator INTEGER NOT NULL REFERENCES indicator,
    place INTEGER NOT NULL REFERENCES place,
    breakdown INTEGER NOT NULL REFERENCES breakdown,
    unit INTEGER NOT NULL REFERENCES unit,
    UNIQUE (indicator, place, breakdown, unit)
) STRICT;

-- Always one step long: to_series is itself no alias.
CREATE TABLE alias (
    from_series INTEGER PRIMARY KEY REFERENCES series,
    to_series INTEGER NOT NULL REFERENCES series,
    CHECK (from_series <> to_series)
) STRICT;
CREATE INDEX alias_to_series ON alias (to_series);

-- The first segment of a series is stored only where it says more than the unit.
CREATE TABLE segment (
    series INTEGER NOT NULL REFERENCES series,
    from_period INTEGER NOT NULL REFERENCES period,
    unit INTEGER NOT NULL REFERENCES unit,
    definition TEXT NOT NULL,
    denominator TEXT NOT NULL,
    boundary TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (series, from_period)
) STRICT, WITHOUT ROWID;

-- The id orders as the period does; the text is there for whoever reads this without the program.
CREATE TABLE period (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- Words of sources and names of sheets, each once.
CREATE TABLE label (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- What many observations have in common. form: how the raw text follows from the value where it
-- is not kept: 0 its shortest form, 1 written out to its decimals. head: the leading words.
CREATE TABLE trait (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL,
    multiplier INTEGER NOT NULL,
    decimals INTEGER NOT NULL,
    derived INTEGER NOT NULL,
    form INTEGER NOT NULL,
    sheet INTEGER NOT NULL REFERENCES label,
    head INTEGER NOT NULL REFERENCES label,
    UNIQUE (head, sheet, status, multiplier, decimals, derived, form)
) STRICT;

-- Only ever added to. cell: odd is row * 2^32 + column * 2 + 1, even is row * 512 + column * 2.
CREATE TABLE observation (
    series INTEGER NOT NULL REFERENCES series,
    period INTEGER NOT NULL REFERENCES period,
    import INTEGER NOT NULL REFERENCES import,
    value REAL,
    trait INTEGER NOT NULL REFERENCES trait,
    tail INTEGER NOT NULL REFERENCES label,
    cell INTEGER,
    raw TEXT,
    PRIMARY KEY (series, period, import)
) STRICT, WITHOUT ROWID;

-- Which indicators an import brought figures of.
CREATE TABLE coverage (
    import INTEGER NOT NULL REFERENCES import,
    indicator INTEGER NOT NULL REFERENCES indicator,
    PRIMARY KEY (import, indicator)
) STRICT, WITHOUT ROWID;
CREATE INDEX coverage_of_indicator ON coverage (indicator);

-- JSON texts that other packages read and write: answers, initiatives, figures, editions.
CREATE TABLE text (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- What depends on which series.
CREATE TABLE dependency (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    series INTEGER NOT NULL REFERENCES series,
    PRIMARY KEY (kind, key, series)
) STRICT, WITHOUT ROWID;
CREATE INDEX dependency_of_series ON dependency (series);

-- What a person did, under its menu words (a message as JSON).
CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    who TEXT NOT NULL
) STRICT;

-- When it was done, undone, redone: the log, which only grows.
CREATE TABLE action_event (
    id INTEGER PRIMARY KEY,
    action INTEGER NOT NULL REFERENCES action,
    at INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('done', 'undone', 'redone'))
) STRICT;

-- The rows that it changed, as JSON arrays of their columns in order.
CREATE TABLE action_row (
    id INTEGER PRIMARY KEY,
    action INTEGER NOT NULL REFERENCES action,
    changed TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX action_row_of_action ON action_row (action);
