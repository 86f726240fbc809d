-- What agencies have subscribed, and what is owed to them. Not made from events, so that a projection made again sends
-- nothing twice.
CREATE TABLE webhook (
    id              TEXT        PRIMARY KEY,
    unit            TEXT        NOT NULL,
    url             TEXT        NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL DEFAULT now(),
    -- sealed with the key of the vault, bound to the id
    secret          TEXT        NOT NULL,
    former_secret   TEXT,
    former_until    TIMESTAMPTZ,
    -- one delivery at a time, whichever replica sends; whoever was killed lets go by then
    busy_until      TIMESTAMPTZ NOT NULL DEFAULT now(),
    -- the first failure since the last success
    failing_since   TIMESTAMPTZ,
    disabled_at     TIMESTAMPTZ,
    disabled_reason TEXT        CHECK (disabled_reason IN ('FAILING', 'GONE'))
);
CREATE INDEX webhook_unit ON webhook (unit, id);

CREATE TABLE webhook_delivery (
    id         TEXT        PRIMARY KEY,
    webhook    TEXT        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    -- null for a test
    event      UUID,
    kind       TEXT        NOT NULL,
    contract   TEXT,
    body       TEXT        NOT NULL,
    state      TEXT        NOT NULL DEFAULT 'DUE' CHECK (state IN ('DUE', 'DELIVERED', 'GIVEN_UP')),
    attempts   INTEGER     NOT NULL DEFAULT 0,
    -- since it was made, or asked for again by hand
    tries      INTEGER     NOT NULL DEFAULT 0,
    due_at     TIMESTAMPTZ NOT NULL DEFAULT now(),
    created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    UNIQUE (webhook, event)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook, due_at) WHERE state = 'DUE';
CREATE INDEX webhook_delivery_newest ON webhook_delivery (webhook, id);
CREATE INDEX webhook_delivery_old ON webhook_delivery (created_at);

CREATE TABLE webhook_attempt (
    delivery TEXT        NOT NULL REFERENCES webhook_delivery ON DELETE CASCADE,
    number   INTEGER     NOT NULL,
    at       TIMESTAMPTZ NOT NULL DEFAULT now(),
    -- of the answer; null when there was none
    status   INTEGER,
    millis   INTEGER     NOT NULL,
    -- null when it went well
    failure  TEXT,
    PRIMARY KEY (delivery, number)
);

-- Commands that were carried out, so that the same one has its effect once.
CREATE TABLE webhook_command (
    key    TEXT        PRIMARY KEY,
    digest TEXT        NOT NULL,
    result TEXT        NOT NULL,
    at     TIMESTAMPTZ NOT NULL DEFAULT now()
);
