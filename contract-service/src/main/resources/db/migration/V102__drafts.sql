-- Contracts that are not handed in yet, as typed. Not disposable, and no fact of a case: no event speaks of them.
CREATE TABLE draft (
    id       UUID PRIMARY KEY,
    -- credit code of the agency, or account of the clerk
    owner    TEXT COLLATE "C" NOT NULL,
    contract TEXT NOT NULL,
    saved_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX draft_owner ON draft (owner, saved_at DESC, id);
