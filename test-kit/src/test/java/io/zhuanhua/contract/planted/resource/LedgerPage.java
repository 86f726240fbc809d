package io.zhuanhua.contract.planted.resource;

import javax.sql.DataSource;

public record LedgerPage(DataSource database) {}
