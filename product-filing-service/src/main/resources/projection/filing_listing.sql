CREATE TABLE product (
    id              TEXT PRIMARY KEY,
    enterprise      TEXT NOT NULL,
    enterprise_name TEXT NOT NULL,
    name            TEXT NOT NULL,
    model           TEXT,
    patents         TEXT NOT NULL,
    case_number     TEXT,
    registered_on   DATE NOT NULL,
    filed_on        DATE,
    filing_number   TEXT,
    data_year       INTEGER,
    sales_revenue   NUMERIC(18, 2),
    status          TEXT NOT NULL
);
CREATE INDEX product_newest ON product (registered_on DESC, id DESC);
CREATE INDEX product_enterprise ON product (enterprise, registered_on DESC, id DESC);

CREATE TABLE roster_entry (
    enterprise   TEXT NOT NULL,
    roster_class TEXT NOT NULL,
    valid_from   DATE NOT NULL,
    valid_until  DATE,
    name         TEXT NOT NULL,
    source       TEXT NOT NULL,
    PRIMARY KEY (enterprise, roster_class, valid_from)
);
