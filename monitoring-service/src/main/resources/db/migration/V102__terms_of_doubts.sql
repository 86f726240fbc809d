INSERT INTO alert_term (task, valid_from, days, confirmed) VALUES
('SIGN_PAPER', '2024-01-01', 30, false),
('RESOLVE', '2024-01-01', 15, false);
