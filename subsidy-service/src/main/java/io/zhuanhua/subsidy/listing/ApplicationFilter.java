package io.zhuanhua.subsidy.listing;

import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/// Which applications are wanted: `?status=&year=&agency=&q=`. A `@BeanParam`.
public class ApplicationFilter {

    @QueryParam("status")
    @Nullable
    ApplicationStatus status;

    @QueryParam("year")
    @Nullable
    Integer year;

    /// Part of the agency's name, or its code.
    @QueryParam("agency")
    @Nullable
    String agency;

    /// Part of a case number, contract number, agency's name or voucher.
    @QueryParam("q")
    @Nullable
    String text;

    public static ApplicationFilter of(ApplicationStatus status) {
        ApplicationFilter filter = new ApplicationFilter();
        filter.status = status;
        return filter;
    }
}
