package io.zhuanhua.local;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was asked on the command line.
///
/// @param today first legal date of an empty installation, null for the real one
record Options(
        Wish wish,
        int port,
        Path data,
        boolean fresh,
        @Nullable LocalDate today) {

    private static final LocalDate DEMO_BEGINS = LocalDate.of(2025, 3, 3);

    static final String HELP = """
            用法 / Usage:
              ./zhuanhua demo       启动全部服务，并把一组示例案件从需求办到拨付 / start everything and carry a set of cases through
              ./zhuanhua up         启动全部服务 / start everything with the data that are there
              ./zhuanhua train      构建后试启动一次，以后启动快一倍以上 / start once for practice: later starts take half the time
              ./zhuanhua --help     本说明 / this text
            选项 / Options:
              --port N              入口端口，默认 8080；内部端口为 N+101…N+113 / front door; internal ports are N+101…N+113
              --data DIR            数据目录，默认 .zhuanhua / where data are kept
              --fresh               先清空数据 / throw the data away first
              --today YYYY-MM-DD    业务日期从这一天开始 / the legal date begins with this day
            环境变量 / Environment:
              DATABASE_SERVER=jdbc:postgresql://host:port  DATABASE_USER  DATABASE_PASSWORD   用已有的 PostgreSQL / use that PostgreSQL
              KAFKA_SERVERS=host:port                                                       用已有的 Kafka / use that Kafka
            """;

    /// What to do.
    enum Wish {
        DEMO,
        UP,
        TRAIN,
        HELP
    }

    /// The command line cannot be understood; the message says why, in both languages.
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String message) {
            super(message);
        }
    }

    static Options parse(List<String> arguments, Path home) throws NotUnderstood {
        Deque<String> left = new ArrayDeque<>(arguments);
        Wish wish = null;
        int port = 8080;
        Path data = home.resolve(".zhuanhua");
        boolean fresh = false;
        LocalDate today = null;
        while (!left.isEmpty()) {
            String argument = left.pop();
            switch (argument) {
                case "demo" -> wish = Wish.DEMO;
                case "up" -> wish = Wish.UP;
                case "train" -> wish = Wish.TRAIN;
                case "--help", "-h", "help" -> wish = Wish.HELP;
                case "--port" -> port = port(value(argument, left));
                case "--data" -> data = Path.of(value(argument, left)).toAbsolutePath();
                case "--fresh" -> fresh = true;
                case "--today" -> today = date(value(argument, left));
                default -> throw new NotUnderstood("不认识的参数 / unknown argument: " + argument);
            }
        }
        return new Options(wish == null ? Wish.HELP : wish, port, data.normalize(), fresh, today);
    }

    /// The first legal date of an empty installation; the demo plays in 2025 unless told otherwise.
    Optional<LocalDate> firstDay() {
        return wish == Wish.DEMO && today == null ? Optional.of(DEMO_BEGINS) : Optional.ofNullable(today);
    }

    private static String value(String option, Deque<String> left) throws NotUnderstood {
        if (left.isEmpty()) {
            throw new NotUnderstood(option + " 后面缺少值 / needs a value");
        }
        return left.pop();
    }

    private static int port(String text) throws NotUnderstood {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > Ports.HIGHEST) {
            throw new NotUnderstood("端口应为 1 到 65000 / the port is a number from 1 to 65000: " + text);
        }
        return port;
    }

    private static LocalDate date(String text) throws NotUnderstood {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unfit) {
            throw new NotUnderstood("日期应写作 2025-03-03 / the date is written 2025-03-03: " + text);
        }
    }
}
