-- What is on the table, as lists show it. Every row follows from one stream and carries the version it shows.
CREATE TABLE need (
    need             TEXT COLLATE "C" PRIMARY KEY,
    enterprise       TEXT COLLATE "C" NOT NULL,
    enterprise_name  TEXT NOT NULL,
    title            TEXT NOT NULL,
    industry         TEXT,
    ipc              VARCHAR[] NOT NULL,
    registered_on    DATE NOT NULL,
    deadline         DATE,
    directed         BOOLEAN NOT NULL,
    invited          VARCHAR[] NOT NULL,
    status           TEXT NOT NULL,
    version          INTEGER NOT NULL
);
CREATE INDEX need_newest ON need (registered_on DESC, need DESC);
CREATE INDEX need_enterprise ON need (enterprise);

CREATE TABLE offer (
    offer            TEXT COLLATE "C" PRIMARY KEY,
    holder           TEXT COLLATE "C" NOT NULL,
    holder_name      TEXT NOT NULL,
    number           TEXT COLLATE "C",
    reference        TEXT,
    title            TEXT NOT NULL,
    ipc              VARCHAR[] NOT NULL,
    transfer_types   VARCHAR[] NOT NULL,
    asking_price_fen BIGINT,
    offered_on       DATE NOT NULL,
    status           TEXT NOT NULL,
    version          INTEGER NOT NULL
);
CREATE INDEX offer_newest ON offer (offered_on DESC, offer DESC);
CREATE INDEX offer_holder ON offer (holder);

CREATE TABLE match (
    match            TEXT COLLATE "C" PRIMARY KEY,
    need             TEXT COLLATE "C" NOT NULL,
    offer            TEXT COLLATE "C" NOT NULL,
    enterprise       TEXT COLLATE "C" NOT NULL,
    holder           TEXT COLLATE "C" NOT NULL,
    score            INTEGER NOT NULL,
    reasons          VARCHAR[] NOT NULL,
    proposed_on      DATE NOT NULL,
    status           TEXT NOT NULL,
    answered_on      DATE,
    note             TEXT,
    version          INTEGER NOT NULL
);
CREATE INDEX match_newest ON match (proposed_on DESC, score DESC, match);
CREATE INDEX match_need ON match (need);
CREATE INDEX match_enterprise ON match (enterprise, proposed_on);
CREATE INDEX match_holder ON match (holder, proposed_on);
