-- Whose applications an event of a contract may touch, and which recoveries there are. What one of them holds is answered from
-- its stream.
CREATE TABLE contract_unit (
    contract TEXT COLLATE "C" NOT NULL,
    unit     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (contract, unit)
);
CREATE TABLE clawback (
    application TEXT COLLATE "C" PRIMARY KEY,
    unit        TEXT COLLATE "C" NOT NULL,
    opened_on   DATE NOT NULL
);
CREATE INDEX clawback_newest ON clawback (opened_on DESC, application);
