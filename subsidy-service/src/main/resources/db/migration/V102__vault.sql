-- What must not be in the journal, on a topic or in a log: bank accounts, and who objected to a notice. Encrypted; events
-- carry the reference only. Removing a row makes the person unknown for ever and changes no fact.
CREATE TABLE vault (
    reference TEXT        PRIMARY KEY,
    purpose   TEXT        NOT NULL,
    -- the id of the key that sealed it, a dot, what was sealed
    sealed    TEXT        NOT NULL,
    kept_at   TIMESTAMPTZ NOT NULL DEFAULT now()
);
