package io.zhuanhua.monitoring.rules;

import io.zhuanhua.events.Code;

/// What can be wrong with a request to this service.
public enum MonitoringProblem implements Code {
    FIGURE_UNKNOWN,
    PERIOD_INVALID,
    PERIOD_NOT_OVER,
    REPORT_PUBLISHED_ALREADY,
    STEP_UNKNOWN
}
