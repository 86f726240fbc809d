-- Case numbers are drawn in blocks of 100 (CaseNumbers.BLOCK), so that intake does not ask the database for each.
CREATE SEQUENCE case_number INCREMENT BY 100;
