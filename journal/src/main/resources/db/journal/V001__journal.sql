-- What this service knows, in the order it learned it. A row is the state change, the message and the audit record.
CREATE TABLE journal (
    position        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id              UUID        NOT NULL,
    stream          TEXT        COLLATE "C" NOT NULL,
    version         INTEGER     NOT NULL CHECK (version > 0),
    kind            TEXT        NOT NULL,
    kind_version    SMALLINT    NOT NULL,
    payload         TEXT        NOT NULL,
    command_key     TEXT        COLLATE "C" NOT NULL,
    command_ordinal SMALLINT    NOT NULL,
    command_digest  TEXT        NOT NULL,
    account         TEXT        NOT NULL,
    role            TEXT,
    unit            TEXT,
    causation       UUID,
    correlation     TEXT,
    recorded_at     TIMESTAMPTZ NOT NULL,
    algorithm       TEXT        NOT NULL,
    digest          BYTEA       NOT NULL,
    -- the optimistic lock, and every uniqueness rule
    CONSTRAINT journal_stream_version UNIQUE (stream, version),
    -- idempotency: a command has its effect once
    CONSTRAINT journal_command UNIQUE (command_key, command_ordinal)
);

-- Facts are never changed and never removed.
CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only: % refused', TG_OP;
END $$;
CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

-- How far the relay has got: everything up to `seen` is with the broker but the ranges in `missing` (flat from, to …).
CREATE TABLE relay_progress (
    one     BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (one),
    seen    BIGINT   NOT NULL,
    missing BIGINT[] NOT NULL
);
INSERT INTO relay_progress (seen, missing) VALUES (0, '{}');
