-- What the peer keeps when it has no journal: a contract, its parties and patents, the message to be sent.
CREATE TABLE outbox (
    id      UUID PRIMARY KEY,
    kind    TEXT NOT NULL,
    payload TEXT NOT NULL
);
CREATE TABLE contract (
    id              UUID PRIMARY KEY,
    command_key     TEXT NOT NULL UNIQUE,
    contract_number TEXT NOT NULL,
    signed_on       DATE NOT NULL,
    transfer_type   TEXT NOT NULL,
    total           NUMERIC(15, 2) NOT NULL,
    technical       NUMERIC(15, 2) NOT NULL,
    message         UUID NOT NULL REFERENCES outbox
);
CREATE TABLE contract_entity_parties (
    contract_entity_id UUID NOT NULL REFERENCES contract,
    role        TEXT NOT NULL,
    name        TEXT NOT NULL,
    credit_code TEXT NOT NULL
);
CREATE INDEX contract_entity_parties_contract ON contract_entity_parties (contract_entity_id);
CREATE TABLE contract_entity_patents (
    contract_entity_id UUID NOT NULL REFERENCES contract,
    number      TEXT NOT NULL,
    title       TEXT NOT NULL,
    price       NUMERIC(15, 2) NOT NULL
);
CREATE INDEX contract_entity_patents_contract ON contract_entity_patents (contract_entity_id);
