-- Contents on their way into the store. A row is written before the content is kept and removed once the journal speaks
-- of it, so that what a killed upload has left is found without looking at everything that is kept.
CREATE TABLE document_arrival (
    sha256   TEXT        COLLATE "C" PRIMARY KEY,
    begun_at TIMESTAMPTZ NOT NULL
);

-- Whether any document has a content.
CREATE INDEX journal_document_content ON journal ((payload::jsonb ->> 'sha256'))
    WHERE kind = 'contract.document-added';
