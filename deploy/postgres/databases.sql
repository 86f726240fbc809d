-- One database per service, so that no service can read another's. Run once, on an empty server.
CREATE DATABASE contract;
CREATE DATABASE matching;
CREATE DATABASE filing;
CREATE DATABASE subsidy;
CREATE DATABASE monitoring;
CREATE DATABASE bridge;
