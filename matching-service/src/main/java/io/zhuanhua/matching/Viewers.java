package io.zhuanhua.matching;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.matching.rules.Unit;
import io.zhuanhua.matching.rules.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// The caller of this request, as the rules know people.
@ApplicationScoped
public class Viewers {

    private final Caller caller;

    Viewers(Caller caller) {
        this.caller = caller;
    }

    public Viewer viewer() {
        return new Viewer(caller.role(), caller.unit(), caller.readsAll());
    }

    /// The unit the caller acts for, with its name; [Unit#NONE] for staff.
    public Unit own() {
        @Nullable CreditCode unit = caller.unit();
        return unit == null ? Unit.NONE : new Unit(unit.text(), caller.unitName());
    }
}
