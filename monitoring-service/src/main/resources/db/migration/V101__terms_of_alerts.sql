-- After how many days a thing that waits is overdue. The plan names no terms: these are the house's proposals, shown as
-- unconfirmed until the bureau has set them. A new term is a new row with a later valid_from.
CREATE TABLE alert_term (
    task       TEXT    NOT NULL,
    valid_from DATE    NOT NULL,
    days       INTEGER NOT NULL CHECK (days BETWEEN 0 AND 3650),
    confirmed  BOOLEAN NOT NULL,
    PRIMARY KEY (task, valid_from)
);

INSERT INTO alert_term (task, valid_from, days, confirmed) VALUES
('SIGN', '2024-01-01', 30, false),
('ANSWER', '2024-01-01', 14, false),
('RECONCILE', '2024-01-01', 15, false),
('VERIFY', '2024-01-01', 90, false),
('APPLY', '2024-01-01', 60, false),
('COMPLETE', '2024-01-01', 15, false),
('ACCEPT', '2024-01-01', 5, false),
('REVIEW', '2024-01-01', 10, false),
('APPROVE', '2024-01-01', 10, false),
('PUBLISH', '2024-01-01', 5, false),
('HEAR', '2024-01-01', 10, false),
('CLOSE', '2024-01-01', 3, false),
('PAY', '2024-01-01', 15, false),
('FILE', '2024-01-01', 180, false);
