package io.zhuanhua.kit.wiring;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/// Connections for the relay and the readers: not from the pool, because they are held for as long as the process
/// lives and have settings of their own (search path, commit mode) that no request may inherit.
@Singleton
final class MachineDatabase {

    private final PGSimpleDataSource postgres = new PGSimpleDataSource();

    MachineDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        postgres.setURL(url);
        postgres.setUser(user);
        postgres.setPassword(password);
        postgres.setTcpKeepAlive(true);
    }

    DataSource unpooled() {
        return postgres;
    }
}
