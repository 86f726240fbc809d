package io.zhuanhua.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A PostgreSQL database of a test: its JDBC address (`jdbc:postgresql://…`), user and password.
public record Database(String url, String user, String password) {

    /// A new connection in auto-commit mode; the caller closes it.
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
