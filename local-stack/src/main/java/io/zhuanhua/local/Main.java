package io.zhuanhua.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// `./zhuanhua demo | up`: starts everything, says where it is, and stops everything on Ctrl-C.
public final class Main {

    private static final long LOOK_NANOS = 500_000_000L;

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path home = Path.of(System.getProperty("zhuanhua.home", ".")).toAbsolutePath().normalize();
        Progress progress = new Progress(out);
        try {
            Options options = Options.parse(List.of(arguments), home);
            switch (options.wish()) {
                case HELP -> out.print(Options.HELP);
                case UP, DEMO -> run(home, options, progress);
            }
        } catch (Options.NotUnderstood notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            System.err.print(Options.HELP);
            System.exit(2);
        } catch (Stack.Failed | IOException | SQLException | InterruptedException failed) {
            System.err.println("启动失败 / could not start: " + failed.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path home, Options options, Progress progress)
            throws IOException, SQLException, InterruptedException, Stack.Failed {
        refuseTakenPorts(options);
        if (options.fresh()) {
            Data.delete(options.data());
        }
        try (Data.Lock lock = Data.lock(options.data())) {
            progress.say("正在启动，数据在 / starting, data in " + lock.data());
            Stack stack = new Stack(home, options, System.getenv(), progress);
            Thread stop = new Thread(() -> stop(stack, progress), "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            stack.start();
            welcome(stack, progress);
            if (options.wish() == Options.Wish.DEMO) {
                Demo.run(stack, progress);
            }
            watch(stack);
        }
    }

    private static void refuseTakenPorts(Options options) throws Stack.Failed {
        Map<Integer, String> taken = new Ports(options.port()).taken();
        if (!taken.isEmpty()) {
            throw new Stack.Failed("端口已被占用 / these ports are taken: " + taken
                    + "\n请换一个入口端口 / choose another front door: --port " + (options.port() + 1000));
        }
    }

    private static void welcome(Stack stack, Progress progress) {
        progress.say("");
        progress.say("READY http://localhost:" + stack.ports().front());
        progress.say("  登记簿外部主题 / external register topic: national.register @ " + stack.nationalServers());
        progress.say("  演示用户(密码与用户名相同) / demo users (password = user name):");
        progress.say("    agency-a agency-b 服务机构 · enterprise-a enterprise-b 企业 · university-a 高校");
        progress.say("    clerk-a clerk-b 经办 · reviewer-a reviewer-b 复核 · director-a 局领导 · finance-a finance-b 财务");
        progress.say("    auditor-a 审计 · platform-a 运营平台 · admin-a 系统管理");
        progress.say("  先看看 / try: 用 clerk-a 登录看工作台；/monitoring 看板；/notices 公示(无需登录)");
        progress.say("  Ctrl-C 停止 / stops everything");
    }

    /// Until Ctrl-C, or until something of it dies.
    private static void watch(Stack stack) throws Stack.Failed {
        while (true) {
            Optional<Child> dead = stack.dead();
            if (dead.isPresent()) {
                throw new Stack.Failed(
                        dead.get().name() + " 已退出 / has died:\n" + dead.get().tail());
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static void stop(Stack stack, Progress progress) {
        progress.say("正在停止 / stopping …");
        stack.close();
        progress.say("已全部停止 / all stopped");
    }
}
