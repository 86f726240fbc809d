-- Contracts by what they are compared by; those cancelled are gone.
CREATE TABLE deal (
    contract     TEXT COLLATE "C" PRIMARY KEY,
    -- the order in which they became known
    number       BIGINT GENERATED ALWAYS AS IDENTITY,
    -- transferors, transferees and agencies, in one text
    between_them TEXT COLLATE "C" NOT NULL,
    registration TEXT COLLATE "C",
    signed_on    DATE NOT NULL,
    -- the event as it was handed in
    submitted    TEXT NOT NULL
);
CREATE INDEX deal_between ON deal (md5(between_them), signed_on);
CREATE INDEX deal_registration ON deal (registration, number) WHERE registration IS NOT NULL;
CREATE TABLE deal_patent (
    patent   TEXT COLLATE "C" NOT NULL,
    number   BIGINT NOT NULL,
    contract TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (patent, number)
);
CREATE INDEX deal_patent_contract ON deal_patent (contract);
CREATE TABLE deal_unit (
    unit     TEXT COLLATE "C" NOT NULL,
    contract TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (unit, contract)
);
CREATE INDEX deal_unit_contract ON deal_unit (contract);
-- Units that belong together; the event as it was recorded.
CREATE TABLE relation (
    one     TEXT COLLATE "C" NOT NULL,
    other   TEXT COLLATE "C" NOT NULL,
    related TEXT NOT NULL,
    PRIMARY KEY (one, other)
);
CREATE INDEX relation_other ON relation (other);
-- Doubts, newest last; open until somebody has resolved them.
CREATE TABLE flag (
    number    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id        TEXT COLLATE "C" NOT NULL UNIQUE,
    what      TEXT NOT NULL,
    state     TEXT NOT NULL,
    contracts INTEGER NOT NULL,
    finding   TEXT NOT NULL,
    raised_on DATE NOT NULL
);
CREATE INDEX flag_state ON flag (state, number);
-- Which contract stands under which doubt, and how that ended for it.
CREATE TABLE flagged (
    contract TEXT COLLATE "C" NOT NULL,
    flag     TEXT COLLATE "C" NOT NULL,
    what     TEXT NOT NULL,
    outcome  TEXT NOT NULL,
    reason   TEXT,
    PRIMARY KEY (contract, flag)
);
CREATE INDEX flagged_flag ON flagged (flag);
