CREATE TABLE note (
    contract TEXT COLLATE "C" PRIMARY KEY,
    reason   TEXT NOT NULL,
    noted_on DATE NOT NULL
);
