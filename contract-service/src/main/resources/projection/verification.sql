-- Which contracts wait for, or rest on, what the register says about a patent.
CREATE TABLE awaited (
    patent   TEXT COLLATE "C" NOT NULL,
    contract TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (patent, contract)
);
CREATE INDEX awaited_contract ON awaited (contract);
-- Everything the register has said: a record may come before its contract, and waits here for it.
CREATE TABLE shelf (
    record     TEXT COLLATE "C" PRIMARY KEY,
    patent     TEXT COLLATE "C" NOT NULL,
    supersedes TEXT COLLATE "C",
    fact       TEXT NOT NULL
);
CREATE INDEX shelf_patent ON shelf (patent);
CREATE INDEX shelf_supersedes ON shelf (supersedes);
-- Who gives and takes in which contract, and under which other names the register knows them.
CREATE TABLE side (
    unit     TEXT COLLATE "C" NOT NULL,
    contract TEXT COLLATE "C" NOT NULL,
    -- where the vault has the name of a side without a credit code
    identity TEXT,
    PRIMARY KEY (unit, contract)
);
CREATE INDEX side_contract ON side (contract);
CREATE TABLE other_name (
    contract    TEXT COLLATE "C" NOT NULL,
    unit        TEXT COLLATE "C" NOT NULL,
    name        TEXT NOT NULL,
    valid_from  DATE,
    valid_until DATE,
    PRIMARY KEY (contract, unit, name)
);
CREATE INDEX other_name_unit ON other_name (unit);
