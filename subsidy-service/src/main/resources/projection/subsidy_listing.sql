-- Applications, notices and objections as they stand, for lists. One of them alone is answered from its stream.
CREATE TABLE application (
    application     TEXT COLLATE "C" PRIMARY KEY,
    contract        TEXT COLLATE "C" NOT NULL,
    case_number     TEXT COLLATE "C" NOT NULL,
    agency          TEXT COLLATE "C" NOT NULL,
    agency_name     TEXT NOT NULL,
    status          TEXT NOT NULL,
    applied_on      DATE NOT NULL,
    -- since when it stands where it stands
    moved_on        DATE NOT NULL,
    computed        NUMERIC(17, 2) NOT NULL,
    amount          NUMERIC(17, 2),
    notice          TEXT COLLATE "C",
    open_objections INTEGER NOT NULL DEFAULT 0,
    granted_on      DATE,
    paid_on         DATE,
    voucher         TEXT,
    bounced         BOOLEAN NOT NULL DEFAULT false,
    account_asked   BOOLEAN NOT NULL DEFAULT false
);
CREATE INDEX application_newest ON application (applied_on DESC, application);
CREATE INDEX application_agency ON application (agency, applied_on DESC, application);
-- What a contract is called; it may be learnt after its application.
CREATE TABLE contract_name (
    contract        TEXT COLLATE "C" PRIMARY KEY,
    contract_number TEXT NOT NULL
);
CREATE TABLE notice (
    notice       TEXT COLLATE "C" PRIMARY KEY,
    published_on DATE NOT NULL,
    last_day     DATE NOT NULL,
    items        INTEGER NOT NULL,
    amount       NUMERIC(17, 2) NOT NULL,
    objections   INTEGER NOT NULL DEFAULT 0,
    closed_on    DATE
);
CREATE INDEX notice_newest ON notice (published_on DESC, notice);
CREATE TABLE payout (
    batch       TEXT COLLATE "C" PRIMARY KEY,
    drawn_up_on DATE NOT NULL,
    status      TEXT NOT NULL,
    orders      INTEGER NOT NULL,
    amount      NUMERIC(17, 2) NOT NULL,
    -- orders the bank has not answered
    open        INTEGER NOT NULL
);
CREATE INDEX payout_newest ON payout (drawn_up_on DESC, batch DESC);
CREATE TABLE payment_order (
    payment_order TEXT COLLATE "C" PRIMARY KEY,
    batch         TEXT COLLATE "C" NOT NULL,
    amount        NUMERIC(17, 2) NOT NULL,
    result        TEXT NOT NULL DEFAULT 'OPEN'
);
CREATE INDEX payment_order_batch ON payment_order (batch);
CREATE VIEW listed_application AS
    SELECT application.*, coalesce(contract_name.contract_number, '') AS contract_number
    FROM application LEFT JOIN contract_name USING (contract);
