package io.zhuanhua.contract.flag;

import io.zhuanhua.contract.flag.FlagDesk.RelateUnits;
import io.zhuanhua.contract.flag.FlagDesk.ResolveFlag;
import io.zhuanhua.events.FlagEvent.Relation;
import io.zhuanhua.events.FlagEvent.UnitsRelated;
import io.zhuanhua.events.FlagId;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Doubts over REST, for staff.
@Path("/api/v1/contracts/flags")
public class FlagResource {

    private final FlagDesk desk;
    private final FlagLists lists;
    private final Commands commands;

    FlagResource(FlagDesk desk, FlagLists lists, Commands commands) {
        this.desk = desk;
        this.lists = lists;
        this.commands = commands;
    }

    /// A relation as it was recorded.
    public record Related(String one, String other, Relation relation, String source, LocalDate recordedOn) {

        static Related of(UnitsRelated event) {
            return new Related(
                    event.one().text(), event.other().text(), event.relation(), event.source(), event.recordedOn());
        }
    }

    /// @param state `OPEN`, `PROPOSED` or `RESOLVED`
    @GET
    public Page<FlagItem> list(@BeanParam Paging paging, @QueryParam("state") @Nullable String state) {
        return lists.page(state, paging);
    }

    @GET
    @Path("{id}")
    public FlagView show(@PathParam("id") FlagId id) {
        return FlagView.of(desk.show(id));
    }

    /// One person resolves a doubt; to let a contract between related parties pass takes a second who says the same.
    @POST
    @Path("{id}/resolution")
    public FlagView resolve(@PathParam("id") FlagId id, ResolveFlag resolution) {
        return FlagView.of(desk.resolve(commands.next(), id, resolution));
    }

    /// Two units belong together: contracts between them become doubtful, those there are and those to come.
    @POST
    @Path("relations")
    public Response relate(RelateUnits relation) {
        return Response.status(Response.Status.CREATED)
                .entity(Related.of(desk.relate(commands.next(), relation)))
                .build();
    }
}
