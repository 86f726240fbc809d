-- Contracts as lists show them; who may see one stands in party.
CREATE TABLE contract (
    id              TEXT COLLATE "C" PRIMARY KEY,
    case_number     TEXT NOT NULL,
    contract_number TEXT NOT NULL,
    status          TEXT NOT NULL,
    signed_on       DATE NOT NULL,
    submitted_on    DATE NOT NULL,
    -- day of the last signature
    all_signed_on   DATE,
    -- last day for what was handed back
    returned_until  DATE,
    transfer_type   TEXT NOT NULL,
    transferor      TEXT NOT NULL,
    transferee      TEXT NOT NULL,
    agency          TEXT NOT NULL,
    total_fen       BIGINT NOT NULL,
    technical_fen   BIGINT NOT NULL,
    patents         INTEGER NOT NULL,
    recorded        INTEGER NOT NULL DEFAULT 0,
    mismatched      INTEGER NOT NULL DEFAULT 0,
    -- patents of which no record is to be expected any more
    hopeless        INTEGER NOT NULL DEFAULT 0,
    -- numbers and names in lower case and half width, for the search
    searched        TEXT NOT NULL,
    -- what any part of it is found by: SearchedText
    pieces          INTEGER[] NOT NULL
);
CREATE INDEX contract_status ON contract (status, id);
CREATE TABLE party (
    unit     TEXT COLLATE "C" NOT NULL,
    contract TEXT COLLATE "C" NOT NULL,
    role     TEXT NOT NULL,
    PRIMARY KEY (unit, contract)
);
CREATE TABLE patent (
    contract TEXT COLLATE "C" NOT NULL,
    number   TEXT COLLATE "C" NOT NULL,
    state    TEXT NOT NULL,
    mismatch TEXT,
    hopeless BOOLEAN NOT NULL DEFAULT false,
    PRIMARY KEY (contract, number)
);
-- names a clerk has to reconcile, newest contract first
CREATE INDEX patent_named_otherwise ON patent (contract, number) WHERE mismatch IN ('NAME_BEFORE', 'NAME_AFTER');
-- Invoices that stand in a contract; each in one only.
CREATE TABLE invoice (
    number     TEXT COLLATE "C" PRIMARY KEY,
    contract   TEXT COLLATE "C" NOT NULL,
    amount_fen BIGINT NOT NULL,
    issued_on  DATE NOT NULL
);
CREATE INDEX invoice_contract ON invoice (contract, issued_on);
CREATE INDEX contract_searched ON contract USING gin (pieces);
