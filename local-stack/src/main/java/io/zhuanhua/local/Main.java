package io.zhuanhua.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// `./zhuanhua demo | up`: starts everything, says where it is, and stops everything on Ctrl-C.
public final class Main {

    private static final long LOOK_NANOS = 500_000_000L;

    /// Code this process ends with.
    private static final AtomicInteger EXIT = new AtomicInteger();

    private static final AtomicBoolean STOPPING = new AtomicBoolean();

    private Main() {}

    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("zhuanhua.home", "."))
                .toAbsolutePath()
                .normalize();
        Progress progress = new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.parse(List.of(arguments), home);
            switch (options.wish()) {
                case HELP -> progress.say(Options.HELP.stripTrailing());
                case UP, DEMO -> run(home, options, progress);
                case TRAIN -> train(home, progress);
            }
        } catch (Options.NotUnderstood notUnderstood) {
            errors.println(notUnderstood.getMessage() + "\n" + Options.HELP.stripTrailing());
            System.exit(2);
        } catch (Stack.Failed | IOException | SQLException | InterruptedException failed) {
            // While everything is being stopped on request, what fails for that reason is no news.
            if (!STOPPING.get()) {
                errors.println(failed.getMessage());
                EXIT.set(1);
                System.exit(1);
            }
        }
    }

    private static void run(Path home, Options options, Progress progress)
            throws IOException, SQLException, InterruptedException, Stack.Failed {
        Map<String, String> environment = System.getenv();
        refuseTakenPorts(options, environment);
        try (Data data = Data.open(options.data())) {
            if (options.fresh()) {
                data.clear();
            }
            progress.say("正在启动，数据在 / starting, data in " + data.directory());
            Stack stack = new Stack(home, options, environment, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, progress), "stop"));
            stack.start();
            welcome(stack, progress);
            if (options.wish() == Options.Wish.DEMO) {
                Demo.run(stack, progress);
            }
            watch(stack);
        }
    }

    /// Starts everything once in a throw-away place and stops it again, so that what was learned is kept.
    private static void train(Path home, Progress progress)
            throws IOException, SQLException, InterruptedException, Stack.Failed {
        Options options = new Options(Options.Wish.TRAIN, Ports.free(), home.resolve("target/training"), true, null);
        try (Data data = Data.open(options.data())) {
            data.clear();
            progress.say("正在预热，每次构建后一次 / starting once for practice, once per build …");
            Stack stack = new Stack(home, options, Map.of(), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, progress), "stop"));
            stack.start();
        }
        System.exit(0);
    }

    private static void refuseTakenPorts(Options options, Map<String, String> environment) throws Stack.Failed {
        Map<Integer, String> taken = new Ports(options.port()).taken(environment.keySet());
        if (!taken.isEmpty()) {
            throw new Stack.Failed("端口已被占用 / these ports are taken: " + taken
                    + "\n请换一个入口端口 / choose another front door: --port " + (options.port() + 1000));
        }
    }

    private static void welcome(Stack stack, Progress progress) throws IOException {
        progress.say("");
        progress.say("READY http://localhost:" + stack.ports().front());
        progress.say("  登记簿外部主题 / external register topic: national.register @ " + stack.nationalServers());
        progress.say("  演示用户(密码与用户名相同) / demo users (password = user name):");
        progress.say("    agency-a agency-b 服务机构 · enterprise-a enterprise-b 企业 · university-a 高校");
        progress.say(
                "    clerk-a clerk-b 经办 · reviewer-a reviewer-b 复核 · director-a director-b 局领导 · finance-a finance-b 财务");
        progress.say("    auditor-a 审计 · platform-a 运营平台 · admin-a 系统管理");
        progress.say("  先看看 / try: 用 clerk-a 登录看工作台 log in as clerk-a；/monitoring 看板 dashboard；/notices 公示 notices");
        if (!QuickStart.isTrained()) {
            progress.say("  以后启动更快 / quicker starts from now on: ./zhuanhua train");
        }
        progress.say("  Ctrl-C 停止 / stops everything");
    }

    /// Until Ctrl-C, or until something of it dies.
    private static void watch(Stack stack) throws Stack.Failed, IOException {
        while (true) {
            Optional<String> dead = stack.dead();
            if (dead.isPresent()) {
                throw new Stack.Failed(dead.get());
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /// Being asked to stop is no failure: a signal ends with 0, where the JVM would say 130 or 143.
    private static void stop(Stack stack, Progress progress) {
        STOPPING.set(true);
        progress.say("正在停止 / stopping …");
        stack.close();
        progress.say("已全部停止 / all stopped");
        Runtime.getRuntime().halt(EXIT.get());
    }
}
