-- The legal date that was set by hand on a machine where that is allowed, so that a restart does not turn time back.
CREATE TABLE local_clock (
    only_row BOOLEAN PRIMARY KEY DEFAULT true CHECK (only_row),
    today    DATE    NOT NULL
);
