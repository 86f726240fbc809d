package io.zhuanhua.subsidy.payouts;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.kit.export.Column;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.export.ExportTable;
import io.zhuanhua.kit.export.ExportWords;
import io.zhuanhua.ui.AmountInWords;
import io.zhuanhua.ui.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The file the treasury pays by, in Chinese as the treasury reads it. Made in memory: a full account never lies in a
/// temporary file.
final class PaymentFile {

    private static final List<Column> COLUMNS = List.of(
            Column.text("序号", 6),
            Column.text("支付指令号", 26),
            Column.text("单位", 30),
            Column.text("代码", 20),
            Column.text("户名", 30),
            Column.text("开户行", 30),
            Column.text("账号", 26),
            // not AMOUNT: the last row is ours, with the sum in words
            new Column("金额（元）", Column.Kind.NUMBER, 16),
            Column.text("大写", 36),
            Column.text("用途", 30));

    private PaymentFile() {}

    static byte[] of(PayoutId batch, List<PaymentLine> lines, ExportFormat format) {
        ExportTable table =
                new ExportTable("专利转化资助拨付清单 " + batch.text(), List.of(), COLUMNS, ExportWords.of(Language.ZH));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(
                    table,
                    taker -> {
                        Money sum = Money.ZERO;
                        for (int i = 0; i < lines.size(); i++) {
                            sum = sum.plus(lines.get(i).amount());
                            taker.row(row(i + 1, lines.get(i)));
                        }
                        taker.row(Arrays.asList(
                                "合计", "", "", "", "", "", "", sum.yuan(), AmountInWords.of(sum.yuan()), ""));
                    },
                    bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<@Nullable Object> row(int number, PaymentLine line) {
        return Arrays.asList(
                String.valueOf(number),
                line.order(),
                line.unit(),
                line.code(),
                line.account().holder(),
                line.account().bank(),
                line.account().number(),
                line.amount().yuan(),
                AmountInWords.of(line.amount().yuan()),
                line.purpose());
    }
}
