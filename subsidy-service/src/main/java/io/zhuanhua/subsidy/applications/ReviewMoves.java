package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Who may ask for which move, and what has to be said with it: the same over REST and on screen. Whether it is theirs
/// in this very case, the desk knows.
@ApplicationScoped
class ReviewMoves {

    private final ReviewDesk desk;
    private final Caller caller;

    ReviewMoves(ReviewDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /// @throws io.zhuanhua.events.Refused see [ReviewDesk#move]
    Case take(Command command, ApplicationId id, AskedMove asked, @Nullable String ifMatch) {
        caller.require(caller.isStaff());
        switch (asked.kind()) {
            case SEND_BACK, TAKE_BACK, ASSIGN -> caller.require(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
            case ESCALATE -> caller.require(Role.CLERK, Role.DIRECTOR);
            case COPY, REMIND -> {
                // whoever works on the case may say so
            }
        }
        return desk.move(command, id, asked.checked(), ifMatch);
    }
}
