package dev.hitmiss.benchmarks.asked;

import dev.hitmiss.caches.CachesSettings;
import dev.hitmiss.caches.postgres.Database;
import dev.hitmiss.caches.redis.Client;
import dev.hitmiss.caches.redis.Redis;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Both servers, asked by one client each how often they were asked. What it asks itself is not in the answer: Redis has heard it once
 * more at the next question than at this one, and PostgreSQL is not asked about questions about its statements.
 */
final class AskedServers implements AutoCloseable {
    private static final String WHERE_COUNTED =
            "SELECT quote_ident(nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace"
                    + " WHERE extname = 'pg_stat_statements'";
    private static final String COUNT =
            "SELECT COALESCE(sum(calls), 0) FROM %s.pg_stat_statements JOIN pg_database d ON d.oid = dbid"
                    + " JOIN pg_user u ON u.usesysid = userid WHERE datname = current_database()"
                    + " AND usename = current_user AND query NOT LIKE '%%pg_stat_statements%%'";
    private static final String HEARD = "total_reads_processed";

    private final Database database;
    private final Redis redis;
    private final @Nullable String count;
    private long questions;

    private AskedServers(Database database, Redis redis) {
        this.database = database;
        this.redis = redis;
        this.count = text(WHERE_COUNTED).map(COUNT::formatted).orElse(null);
    }

    /** Over the way that the plain names of this environment name. */
    static AskedServers open(Map<String, String> environment) {
        CachesSettings settings = CachesSettings.fromEnvironment(environment);
        Database database = Database.open(settings.database(), settings.pool().withSize(1));
        try {
            Redis redis =
                    Client.JEDIS.open(settings.redis(), settings.redisSettings().withMaxConnections(1));
            return new AskedServers(database, redis);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Since they were started. */
    synchronized Asked soFar() {
        OptionalLong statements = count == null
                ? OptionalLong.empty()
                : text(count).stream().mapToLong(Long::parseLong).findFirst();
        questions++;
        String heard = redis.info("stats").get(HEARD);
        return new Asked(
                statements, heard == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(heard) - questions));
    }

    private Optional<String> text(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not say how often it was asked: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (database) {
            redis.close();
        }
    }
}
