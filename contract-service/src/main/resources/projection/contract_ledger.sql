-- The ledgers of contracts: a row a contract, a row a patent of a contract. Each row is whole, nothing is joined.
CREATE TABLE contract (
    -- with day, the place in the ledger
    key             TEXT COLLATE "C" PRIMARY KEY,
    subject         TEXT COLLATE "C" NOT NULL,
    day             DATE NOT NULL,
    status          TEXT NOT NULL,
    kind            TEXT NOT NULL,
    case_number     TEXT NOT NULL,
    contract_number TEXT NOT NULL,
    transferor      TEXT NOT NULL,
    transferor_code TEXT NOT NULL,
    transferee      TEXT NOT NULL,
    transferee_code TEXT NOT NULL,
    agency          TEXT NOT NULL,
    patents         TEXT NOT NULL,
    patent_count    INTEGER NOT NULL,
    total_fen       BIGINT NOT NULL,
    technical_fen   BIGINT NOT NULL,
    technical_number TEXT,
    proxy           BOOLEAN NOT NULL,
    verified_on     DATE,
    searched        TEXT NOT NULL,
    -- whether all sides have signed it as it reads
    signed          BOOLEAN NOT NULL DEFAULT false,
    paid_fen        BIGINT
);
CREATE TABLE payment (
    payment  TEXT COLLATE "C" PRIMARY KEY,
    contract TEXT COLLATE "C" NOT NULL,
    fen      BIGINT NOT NULL
);
CREATE INDEX payment_contract ON payment (contract);
CREATE INDEX contract_day ON contract (day, key);
CREATE TABLE transfer (
    key             TEXT COLLATE "C" PRIMARY KEY,
    subject         TEXT COLLATE "C" NOT NULL,
    day             DATE NOT NULL,
    status          TEXT NOT NULL,
    kind            TEXT NOT NULL,
    number          TEXT COLLATE "C" NOT NULL,
    title           TEXT NOT NULL,
    case_number     TEXT NOT NULL,
    contract_number TEXT NOT NULL,
    transferor      TEXT NOT NULL,
    transferor_code TEXT NOT NULL,
    transferee      TEXT NOT NULL,
    transferee_code TEXT NOT NULL,
    agency          TEXT NOT NULL,
    price_fen       BIGINT,
    licence_until   DATE,
    record          TEXT,
    code            TEXT,
    effective_on    DATE,
    grade           TEXT,
    mismatch        TEXT,
    searched        TEXT NOT NULL
);
CREATE INDEX transfer_day ON transfer (day, key);
CREATE INDEX transfer_subject ON transfer (subject, number);
-- whose they are
CREATE TABLE side (
    unit    TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    role    TEXT NOT NULL,
    PRIMARY KEY (unit, subject)
);
-- Parts of numbers and names are found by the index of contract_listing: one index of a contract is dear enough.
