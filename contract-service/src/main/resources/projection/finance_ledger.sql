-- The ledgers of pledges and of insurance policies: a row each, nothing is joined.
CREATE TABLE pledge (
    -- with day, the place in the ledger
    key           TEXT COLLATE "C" PRIMARY KEY,
    subject       TEXT COLLATE "C" NOT NULL,
    day           DATE NOT NULL,
    status        TEXT NOT NULL,
    -- NEW or RENEWAL
    kind          TEXT NOT NULL,
    number        TEXT NOT NULL,
    lender        TEXT NOT NULL,
    lender_code   TEXT NOT NULL,
    borrower      TEXT NOT NULL,
    borrower_code TEXT NOT NULL,
    patents       TEXT NOT NULL,
    patent_count  INTEGER NOT NULL,
    line_fen      BIGINT NOT NULL,
    drawn_fen     BIGINT,
    due_on        DATE,
    released_on   DATE,
    searched      TEXT NOT NULL,
    -- what any part of it is found by: SearchedText
    pieces        INTEGER[] NOT NULL
);
CREATE INDEX pledge_day ON pledge (day, key);
CREATE TABLE insurance (
    key          TEXT COLLATE "C" PRIMARY KEY,
    subject      TEXT COLLATE "C" NOT NULL,
    day          DATE NOT NULL,
    status       TEXT NOT NULL,
    kind         TEXT NOT NULL,
    number       TEXT NOT NULL,
    insurer      TEXT NOT NULL,
    insurer_code TEXT NOT NULL,
    insured      TEXT NOT NULL,
    insured_code TEXT NOT NULL,
    patents      TEXT NOT NULL,
    patent_count INTEGER NOT NULL,
    sum_fen      BIGINT NOT NULL,
    premium_fen  BIGINT NOT NULL,
    until_on     DATE NOT NULL,
    claims       INTEGER NOT NULL DEFAULT 0,
    claimed_fen  BIGINT NOT NULL DEFAULT 0,
    ended_on     DATE,
    searched     TEXT NOT NULL,
    pieces       INTEGER[] NOT NULL
);
CREATE INDEX insurance_day ON insurance (day, key);
-- whose they are; the lender or insurer is AGENCY, as the filter of every ledger asks
CREATE TABLE side (
    unit    TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    role    TEXT NOT NULL,
    PRIMARY KEY (unit, subject)
);
CREATE INDEX pledge_searched ON pledge USING gin (pieces);
CREATE INDEX insurance_searched ON insurance USING gin (pieces);
