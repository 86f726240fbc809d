package io.zhuanhua.contract.planted.rules;

import java.sql.Connection;

public record KnowsSql(Connection connection) {}
