-- The papers of sides that have no credit code. Encrypted; events carry the reference only. Removing a row makes the person
-- unknown for ever and changes no fact.
CREATE TABLE vault (
    reference TEXT        PRIMARY KEY,
    purpose   TEXT        NOT NULL,
    -- the id of the key that sealed it, a dot, what was sealed
    sealed    TEXT        NOT NULL,
    kept_at   TIMESTAMPTZ NOT NULL DEFAULT now()
);
