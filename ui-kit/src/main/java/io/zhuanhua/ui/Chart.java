package io.zhuanhua.ui;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A drawing of a small table. The table is what the page holds; the script draws it and leaves it readable underneath.
///
/// @param title the finding's subject, as a sentence or a noun phrase
/// @param kind how to draw it
/// @param heading what the rows are, such as `月份`
/// @param unit unit of the values' axis, such as `万元`
/// @param series names of the columns of values, at most six
/// @param rows one per point of the axis
/// @param source where the figures come from, with the cut-off time
@TemplateData
public record Chart(
        String title, Kind kind, String heading, String unit, List<String> series, List<Row> rows, String source) {

    public Chart {
        if (series.isEmpty() || series.size() > 6) {
            throw new IllegalArgumentException("a chart shows one to six series, not " + series.size());
        }
        rows.forEach(row -> {
            if (row.values().size() != series.size()) {
                throw new IllegalArgumentException(
                        row.label() + " has " + row.values().size() + " values");
            }
        });
    }

    /// The ways to draw.
    public enum Kind {
        BAR,
        STACKED,
        LINE,
        FUNNEL;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// One point of the axis with its value in every series, empty where there is no data.
    ///
    /// @param href what lies behind the row, empty when nothing does
    @TemplateData
    public record Row(String label, List<Optional<BigDecimal>> values, String href) {}
}
