CREATE TABLE register_record (
    record_id       TEXT PRIMARY KEY,
    code            TEXT NOT NULL,
    patent          TEXT NOT NULL,
    effective_on    DATE NOT NULL,
    before_names    TEXT NOT NULL,
    after_names     TEXT NOT NULL,
    licence_kind    TEXT,
    recordal_number TEXT,
    supersedes      TEXT,
    grade           TEXT NOT NULL,
    recorded_at     TIMESTAMPTZ NOT NULL
);
CREATE INDEX register_record_newest ON register_record (recorded_at DESC, record_id DESC);

CREATE TABLE delivery (
    delivery    TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,
    about       TEXT NOT NULL,
    sent_at     TIMESTAMPTZ NOT NULL,
    outcome     TEXT NOT NULL,
    receipt     TEXT,
    reason      TEXT
);
CREATE INDEX delivery_outcome ON delivery (outcome);
