package io.zhuanhua.monitoring.figures;

import io.zhuanhua.ui.Chart;
import io.zhuanhua.ui.Figure;
import io.zhuanhua.ui.Tab;
import java.util.List;

/// The dashboard as a page shows it.
///
/// @param mark changes when there is something new; asked with `?seen=`
/// @param confirmed whether the bureau has set the terms that say what is overdue
public record Screen(
        DashboardView view,
        List<Tab> tabs,
        List<Figure> quality,
        List<Figure> incentive,
        List<Chart> charts,
        String mark,
        boolean confirmed) {}
