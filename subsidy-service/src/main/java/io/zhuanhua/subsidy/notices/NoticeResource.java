package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.NoticeEvent.NoticeObjected;
import io.zhuanhua.events.NoticeEvent.NoticePublished;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.subsidy.listing.ListedNotice;
import io.zhuanhua.subsidy.listing.NoticeLists;
import io.zhuanhua.subsidy.notices.NoticeBook.Notice;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Public notices over HTTP. To read them and to object takes no login.
@Path("/api/v1/public-notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeResource {

    private final NoticeBook notices;
    private final NoticeDesk desk;
    private final HearingDesk hearings;
    private final NoticeLists lists;
    private final Commands commands;
    private final Caller caller;
    private final LegalClock clock;

    NoticeResource(
            NoticeBook notices,
            NoticeDesk desk,
            HearingDesk hearings,
            NoticeLists lists,
            Commands commands,
            Caller caller,
            LegalClock clock) {
        this.notices = notices;
        this.desk = desk;
        this.hearings = hearings;
        this.lists = lists;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    public Response publish(AskedNotice asked) {
        caller.require(Role.CLERK, Role.DIRECTOR);
        LocalDate on = asked.publishedOn();
        NoticePublished made = desk.publish(commands.next(), asked.applications(), on == null ? clock.today() : on);
        return answer(
                Response.created(URI.create("/api/v1/public-notices/" + made.notice())), notices.get(made.notice()));
    }

    /// Newest first.
    @GET
    @PermitAll
    public Page<ListedNotice> list(@BeanParam Paging paging) {
        return lists.page(paging);
    }

    @GET
    @PermitAll
    @Path("{id}")
    public Response show(@PathParam("id") NoticeId id) {
        return answer(Response.ok(), notices.get(id));
    }

    /// Grants every item nobody has objected to; possible from the day after the last day.
    @POST
    @Path("{id}/close")
    @Consumes(MediaType.WILDCARD)
    public Response close(@PathParam("id") NoticeId id) {
        caller.require(Role.CLERK, Role.DIRECTOR);
        return answer(Response.ok(), desk.close(commands.next(), id));
    }

    @POST
    @PermitAll
    @Path("{id}/objections")
    public Response object(@PathParam("id") NoticeId id, AskedObjection asked) {
        AskedObjection.Checked checked = asked.checked();
        NoticeObjected made = desk.object(commands.next(), id, checked.application(), checked.who());
        String obstacle = made.inadmissible();
        return Response.status(Response.Status.CREATED)
                .entity(new Taken(made.objection(), made.application(), obstacle == null, obstacle))
                .build();
    }

    /// The objections with those who made them, for the bureau.
    @GET
    @Path("{id}/objections")
    public List<ShownObjection> objections(@PathParam("id") NoticeId id) {
        caller.require(caller.readsAll());
        return notices.objections(notices.get(id).state());
    }

    @POST
    @Path("{id}/objections/{objection}/decision")
    public Heard hear(@PathParam("id") NoticeId id, @PathParam("objection") String objection, AskedHearing asked) {
        caller.require(Role.REVIEWER, Role.DIRECTOR);
        AskedHearing.Checked checked = asked.checked();
        ApplicationState item = hearings.hear(commands.next(), id, objection, checked.outcome(), checked.reason());
        return new Heard(item.asked().applied().application(), item.status());
    }

    /// What became of an objection that was just made.
    ///
    /// @param obstacle why it cannot be heard; null when it is heard
    public record Taken(
            String id,
            ApplicationId applicationId,
            boolean admissible,
            @Nullable String obstacle) {}

    /// Where an objection's item stands after the decision.
    public record Heard(ApplicationId applicationId, ApplicationStatus status) {}

    private static Response answer(Response.ResponseBuilder answer, Notice notice) {
        return answer.entity(ShownNotice.of(notice.state()))
                .header("ETag", StreamVersion.etag(notice.version()))
                .build();
    }
}
