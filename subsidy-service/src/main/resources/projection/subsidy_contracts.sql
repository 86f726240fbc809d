-- What this service knows of contracts: enough to decide a subsidy, nothing it would have to ask for.
CREATE TABLE contract (
    contract     TEXT COLLATE "C" PRIMARY KEY,
    case_number  TEXT COLLATE "C" NOT NULL,
    -- the event as it was handed in, and its id
    submitted    TEXT NOT NULL,
    submission   UUID NOT NULL,
    -- the verification that holds, if one does
    verified_on  DATE,
    effective_on DATE,
    verification UUID,
    cancelled_on DATE
);
CREATE TABLE contract_agency (
    contract TEXT COLLATE "C" NOT NULL,
    unit     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (contract, unit)
);
CREATE INDEX contract_agency_unit ON contract_agency (unit);
-- The proof each patent's transfer stands on.
CREATE TABLE proof (
    contract TEXT COLLATE "C" NOT NULL,
    patent   TEXT COLLATE "C" NOT NULL,
    grade    TEXT NOT NULL,
    PRIMARY KEY (contract, patent)
);
-- Doubts about a contract: open until a person has decided whether it gives a claim.
CREATE TABLE doubt (
    contract TEXT COLLATE "C" NOT NULL,
    flag     TEXT COLLATE "C" NOT NULL,
    outcome  TEXT NOT NULL,
    reason   TEXT,
    PRIMARY KEY (contract, flag)
);
-- What has been handed in for it.
CREATE TABLE document (
    document TEXT COLLATE "C" PRIMARY KEY,
    contract TEXT COLLATE "C" NOT NULL,
    type     TEXT NOT NULL
);
CREATE INDEX document_contract ON document (contract);
-- How a contract was registered, invoiced and paid; amounts in fen.
CREATE TABLE registration (
    contract  TEXT COLLATE "C" PRIMARY KEY,
    technical BIGINT NOT NULL,
    event     UUID NOT NULL
);
CREATE TABLE money (
    -- id of the payment, or number of the invoice
    paper    TEXT COLLATE "C" PRIMARY KEY,
    contract TEXT COLLATE "C" NOT NULL,
    kind     TEXT NOT NULL,
    amount   BIGINT NOT NULL,
    event    UUID NOT NULL
);
CREATE INDEX money_contract ON money (contract);
-- Ends and restorations of the rights to its patents.
CREATE TABLE right_change (
    contract     TEXT COLLATE "C" NOT NULL,
    patent       TEXT COLLATE "C" NOT NULL,
    record       TEXT COLLATE "C" NOT NULL,
    ending       BOOLEAN NOT NULL,
    effective_on DATE NOT NULL,
    PRIMARY KEY (contract, patent, record)
);
