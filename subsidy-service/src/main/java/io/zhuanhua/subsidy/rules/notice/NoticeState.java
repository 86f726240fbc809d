package io.zhuanhua.subsidy.rules.notice;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NoticeEvent;
import io.zhuanhua.events.NoticeEvent.Item;
import io.zhuanhua.events.NoticeEvent.NoticeClosed;
import io.zhuanhua.events.NoticeEvent.NoticeObjected;
import io.zhuanhua.events.NoticeEvent.NoticePublished;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One public notice as its history left it: `published ──object──> published ──close──> closed`.
///
/// @param publication null while there is none
/// @param objections all of them, admissible or not, oldest first
/// @param closedOn null while it is open
public record NoticeState(
        @Nullable NoticePublished publication,
        List<NoticeObjected> objections,
        @Nullable LocalDate closedOn) {

    public static final NoticeState NONE = new NoticeState(null, List.of(), null);

    public static NoticeState of(List<Envelope> history) {
        NoticeState state = NONE;
        for (Envelope entry : history) {
            state = state.after((NoticeEvent) entry.event());
        }
        return state;
    }

    public NoticeState after(NoticeEvent event) {
        return switch (event) {
            case NoticePublished published -> new NoticeState(published, List.of(), null);
            case NoticeObjected objected -> {
                List<NoticeObjected> more = new ArrayList<>(objections);
                more.add(objected);
                yield new NoticeState(publication, List.copyOf(more), closedOn);
            }
            case NoticeClosed closed -> new NoticeState(publication, objections, closed.closedOn());
        };
    }

    /// @throws IllegalStateException while there is none
    public NoticePublished published() {
        if (publication == null) {
            throw new IllegalStateException("not published");
        }
        return publication;
    }

    public boolean exists() {
        return publication != null;
    }

    public Optional<Item> item(ApplicationId application) {
        return published().items().stream()
                .filter(item -> item.application().equals(application))
                .findFirst();
    }

    public Optional<NoticeObjected> objection(String reference) {
        return objections.stream()
                .filter(objection -> objection.objection().equals(reference))
                .findFirst();
    }
}
