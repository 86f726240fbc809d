CREATE TABLE event (
    id          UUID PRIMARY KEY,
    stream      TEXT COLLATE "C" NOT NULL,
    version     INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    source      TEXT NOT NULL,
    happened_on DATE NOT NULL,
    recorded_at TIMESTAMPTZ NOT NULL,
    account     TEXT NOT NULL,
    role        TEXT,
    unit        TEXT,
    causation   UUID,
    correlation TEXT,
    about       TEXT COLLATE "C",
    payload     TEXT NOT NULL,
    UNIQUE (stream, version)
);
CREATE INDEX event_about ON event (about) WHERE about IS NOT NULL;
CREATE INDEX event_recorded ON event (recorded_at);
CREATE INDEX event_kind ON event (kind);

CREATE TABLE need (
    id TEXT PRIMARY KEY, enterprise TEXT NOT NULL, enterprise_name TEXT NOT NULL, title TEXT NOT NULL,
    registered_on DATE NOT NULL, needed_by DATE, withdrawn_on DATE);

CREATE TABLE offer (
    id TEXT PRIMARY KEY, holder TEXT NOT NULL, holder_name TEXT NOT NULL, number TEXT, title TEXT NOT NULL,
    offered_on DATE NOT NULL, withdrawn_on DATE);

CREATE TABLE proposal (
    id TEXT PRIMARY KEY, need TEXT NOT NULL, offer TEXT NOT NULL, enterprise TEXT NOT NULL, holder TEXT NOT NULL,
    proposed_on DATE NOT NULL, accepted_on DATE, declined_on DATE, reason TEXT);

CREATE TABLE contract (
    id TEXT PRIMARY KEY, case_number TEXT NOT NULL, contract_number TEXT NOT NULL, transfer_type TEXT NOT NULL,
    text_date DATE NOT NULL, submitted_on DATE NOT NULL, signed_on DATE, verified_on DATE, effective_on DATE,
    cancelled_on DATE, cancel_reason TEXT, returned_on DATE, returned_until DATE, return_reason TEXT,
    transferor TEXT, transferor_name TEXT NOT NULL, transferee TEXT,
    transferee_name TEXT NOT NULL, agency TEXT, agency_name TEXT NOT NULL, units TEXT[] NOT NULL,
    signed_units TEXT[] NOT NULL DEFAULT '{}', currency TEXT NOT NULL, total NUMERIC(18, 2) NOT NULL,
    technical NUMERIC(18, 2) NOT NULL, technical_contract_number TEXT, match TEXT, patents TEXT[] NOT NULL);
CREATE INDEX contract_case ON contract (case_number);
CREATE INDEX contract_newest ON contract (submitted_on DESC, case_number DESC);
CREATE INDEX contract_match ON contract (match);

CREATE TABLE contract_patent (
    contract TEXT NOT NULL, number TEXT NOT NULL, place INTEGER NOT NULL, title TEXT NOT NULL, price NUMERIC(18, 2),
    record TEXT, code TEXT, effective_on DATE, grade TEXT, mismatch TEXT, mismatch_record TEXT,
    PRIMARY KEY (contract, number));
CREATE INDEX contract_patent_number ON contract_patent (number);

CREATE TABLE application (
    id TEXT PRIMARY KEY, contract TEXT NOT NULL, case_number TEXT NOT NULL, agency TEXT NOT NULL,
    agency_name TEXT NOT NULL, status TEXT NOT NULL, changed_on DATE NOT NULL, applied_on DATE NOT NULL,
    computed NUMERIC(18, 2) NOT NULL, unit_cap NUMERIC(18, 2), cap_period TEXT, proposed NUMERIC(18, 2), granted NUMERIC(18, 2), paid NUMERIC(18, 2),
    accepted_by TEXT, reviewed_by TEXT, step TEXT, reason TEXT, notice TEXT, published_on DATE, last_day DATE,
    open_objections INTEGER NOT NULL DEFAULT 0, granted_on DATE, paid_on DATE, voucher TEXT, ended_on DATE,
    escalated BOOLEAN NOT NULL DEFAULT FALSE, reminded_on DATE);
CREATE INDEX application_contract ON application (contract);

CREATE TABLE application_seat (
    application TEXT NOT NULL, step TEXT NOT NULL, reviewers TEXT[] NOT NULL DEFAULT '{}', until DATE,
    former TEXT[] NOT NULL DEFAULT '{}', endorsed TEXT[] NOT NULL DEFAULT '{}', PRIMARY KEY (application, step));

CREATE TABLE application_copy (
    application TEXT NOT NULL, account TEXT NOT NULL, copied_on DATE NOT NULL, PRIMARY KEY (application, account));

CREATE TABLE notice (
    id TEXT PRIMARY KEY, published_on DATE NOT NULL, last_day DATE NOT NULL, closed_on DATE, items INTEGER NOT NULL);

CREATE TABLE budget_line (
    id UUID PRIMARY KEY, year INTEGER NOT NULL, kind TEXT NOT NULL, amount NUMERIC(18, 2) NOT NULL,
    happened_on DATE NOT NULL, application TEXT);

CREATE TABLE cap_line (
    id UUID PRIMARY KEY, policy TEXT NOT NULL, unit TEXT NOT NULL, year INTEGER NOT NULL, kind TEXT NOT NULL,
    amount NUMERIC(18, 2) NOT NULL, happened_on DATE NOT NULL, application TEXT NOT NULL);

CREATE TABLE product (
    id TEXT PRIMARY KEY, enterprise TEXT NOT NULL, enterprise_name TEXT NOT NULL, name TEXT NOT NULL,
    patents TEXT[] NOT NULL, contract TEXT, case_number TEXT, registered_on DATE NOT NULL, filed_on DATE,
    filing_number TEXT);

CREATE TABLE roster (
    enterprise TEXT NOT NULL, roster_class TEXT NOT NULL, valid_from DATE NOT NULL, valid_until DATE,
    name TEXT NOT NULL, PRIMARY KEY (enterprise, roster_class, valid_from));

CREATE TABLE register_record (
    record TEXT PRIMARY KEY, code TEXT NOT NULL, patent TEXT NOT NULL, effective_on DATE NOT NULL,
    before_names TEXT[] NOT NULL, after_names TEXT[] NOT NULL, supersedes TEXT);
CREATE INDEX register_record_patent ON register_record (patent);

CREATE TABLE pledge (
    id TEXT PRIMARY KEY, number TEXT NOT NULL, borrower TEXT NOT NULL, borrower_name TEXT NOT NULL,
    lender_name TEXT NOT NULL, amount NUMERIC(18, 2) NOT NULL, registered_on DATE NOT NULL, renewal BOOLEAN NOT NULL);

CREATE TABLE policy (
    id TEXT PRIMARY KEY, number TEXT NOT NULL, insured TEXT NOT NULL, insured_name TEXT NOT NULL,
    insurer_name TEXT NOT NULL, sum_insured NUMERIC(18, 2) NOT NULL, premium NUMERIC(18, 2) NOT NULL,
    from_on DATE NOT NULL);

CREATE TABLE policy_claim (
    policy TEXT NOT NULL, number TEXT NOT NULL, paid NUMERIC(18, 2) NOT NULL, paid_on DATE NOT NULL,
    PRIMARY KEY (policy, number));

CREATE TABLE flag (
    id TEXT PRIMARY KEY, what TEXT NOT NULL, contract TEXT NOT NULL, finding TEXT NOT NULL, raised_on DATE NOT NULL,
    proposed_by TEXT, resolved_on DATE);

CREATE TABLE recovery (
    id TEXT PRIMARY KEY, case_number TEXT NOT NULL, unit_name TEXT NOT NULL, status TEXT NOT NULL,
    changed_on DATE NOT NULL, proposed_by TEXT);

-- What came back from a unit, and, below zero, what went back to it.
CREATE TABLE recovered (
    voucher TEXT PRIMARY KEY, recovery TEXT NOT NULL, amount NUMERIC(18, 2) NOT NULL, on_day DATE NOT NULL);

CREATE TABLE report (
    id TEXT PRIMARY KEY, first_day DATE NOT NULL, last_day DATE NOT NULL, published_on DATE NOT NULL,
    published_by TEXT NOT NULL, recorded_at TIMESTAMPTZ NOT NULL);

CREATE TABLE report_figure (
    report TEXT NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL, value TEXT, unit TEXT NOT NULL,
    formula_version INTEGER NOT NULL, PRIMARY KEY (report, place));

-- Which products belong to which contract: said by the enterprise, or the transferee's with a patent of the contract.
CREATE VIEW contract_product AS
    SELECT c.id AS contract, p.id AS product, p.filed_on
    FROM contract c JOIN product p ON p.contract = c.id OR p.case_number = c.case_number
        OR (p.contract IS NULL AND p.case_number IS NULL AND p.enterprise = c.transferee AND p.patents && c.patents);

-- One line per case: what the lists, the figures and the case page begin with.
CREATE VIEW case_line AS
    SELECT c.case_number, c.id AS contract, c.contract_number, c.transfer_type, c.text_date, c.submitted_on,
        c.signed_on, c.verified_on, c.effective_on, c.cancelled_on, c.cancel_reason, c.returned_on, c.returned_until,
        c.return_reason, c.transferor, c.transferor_name,
        c.transferee, c.transferee_name, c.agency, c.agency_name, array_to_string(c.units, ' ') AS units,
        array_to_string(c.signed_units, ' ') AS signed_units, c.currency, c.total, c.technical,
        c.technical_contract_number, c.match, array_to_string(c.patents, ' ') AS patents,
        cardinality(c.patents) AS patent_count,
        (SELECT count(*) FROM contract_patent x WHERE x.contract = c.id AND x.record IS NOT NULL
            AND x.mismatch IS NULL)::integer AS recorded_count,
        (SELECT count(*) FROM contract_patent x WHERE x.contract = c.id AND x.mismatch IS NOT NULL)::integer
            AS mismatch_count,
        array_to_string(ARRAY(SELECT x.record FROM contract_patent x WHERE x.contract = c.id AND x.record IS NOT NULL
            AND x.mismatch IS NULL ORDER BY x.place), E'\n') AS records,
        (SELECT p.product FROM contract_product p WHERE p.contract = c.id ORDER BY p.filed_on, p.product LIMIT 1)
            AS product,
        m.need, m.offer, n.registered_on AS need_on, m.proposed_on, m.accepted_on,
        (SELECT min(f.filed_on) FROM contract_product f WHERE f.contract = c.id) AS filed_on,
        a.id AS application, a.status AS application_status, a.applied_on, a.computed, a.proposed, a.granted_on,
        a.granted, a.paid_on, a.paid, a.notice, a.published_on, a.last_day, a.changed_on AS application_changed_on,
        a.reason AS application_reason, a.open_objections,
        lower(concat_ws(' ', c.case_number, c.contract_number, c.transferor_name, c.transferee_name, c.agency_name,
            array_to_string(c.units, ' '), array_to_string(c.patents, ' '), a.id, a.voucher)) AS words
    FROM contract c
        LEFT JOIN proposal m ON m.id = c.match
        LEFT JOIN need n ON n.id = m.need
        LEFT JOIN LATERAL (SELECT * FROM application a WHERE a.contract = c.id
            ORDER BY (a.status IN ('REJECTED', 'WITHDRAWN')), a.applied_on DESC, a.id DESC LIMIT 1) a ON true;
